package nl.kostenbewust.server.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Keeps a process on one core of the processor, with {@code taskset} where that exists and there is more than one. */
final class Cores {
    private static final int PATIENCE_SECONDS = 5;

    private final boolean pinned;

    private Cores(boolean pinned) {
        this.pinned = pinned;
    }

    /** Moves this process to core 1, to leave core 0 to the server. */
    static Cores divide() {
        String me = Long.toString(ProcessHandle.current().pid());
        return new Cores(succeeds("taskset", "-a", "-cp", "1", me));
    }

    /** Whether server and load each have a core. */
    boolean pinned() {
        return pinned;
    }

    /** The same command on core 0. */
    List<String> forServer(List<String> command) {
        List<String> all = new ArrayList<>(pinned ? List.of("taskset", "-c", "0") : List.of());
        all.addAll(command);
        return all;
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
