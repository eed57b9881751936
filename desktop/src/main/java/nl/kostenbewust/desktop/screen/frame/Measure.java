package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.Gdx;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Measures one start of the window: how soon it shows something, and what it takes while nobody does anything. Then it ends. */
final class Measure {
    private static final Duration SETTLE = Duration.ofSeconds(3);
    private static final Duration IDLE = Duration.ofSeconds(5);
    private static final long KILO = 1024;

    private final PrintStream out;
    private boolean begun;

    Measure(PrintStream out) {
        this.out = out;
    }

    /** Hears of every frame; the first one begins the measurement. */
    void frame() {
        if (begun) {
            return;
        }
        begun = true;
        long since = System.currentTimeMillis()
                - ManagementFactory.getRuntimeMXBean().getStartTime();
        Thread watch = new Thread(() -> watch(since), "measure");
        watch.setDaemon(true);
        watch.start();
    }

    private void watch(long firstFrame) {
        try {
            Thread.sleep(SETTLE.toMillis());
            Duration before = used();
            Thread.sleep(IDLE.toMillis());
            double share = 100.0 * used().minus(before).toMillis() / IDLE.toMillis();
            out.printf(Locale.ROOT, "first frame %d ms%n", firstFrame);
            out.printf(Locale.ROOT, "idle %.1f %% of a core%n", share);
            out.printf(Locale.ROOT, "resident %d MB%n", resident() / KILO / KILO);
            out.printf(Locale.ROOT, "heap %s%n", flags());
            out.flush();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        } finally {
            Gdx.app.postRunnable(Gdx.app::exit);
        }
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    // Only Linux says it in a file; elsewhere what Java itself holds must do.
    private static long resident() {
        try {
            for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
                if (line.startsWith("VmRSS:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) * KILO;
                }
            }
        } catch (IOException noSuchFile) {
            return held();
        }
        return held();
    }

    private static long held() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        return memory.getHeapMemoryUsage().getCommitted()
                + memory.getNonHeapMemoryUsage().getCommitted();
    }

    private static String flags() {
        List<String> arguments = ManagementFactory.getRuntimeMXBean().getInputArguments();
        String flags = arguments.stream().filter(flag -> flag.startsWith("-X")).collect(Collectors.joining(" "));
        return flags.isEmpty()
                ? "as Java chooses, at most " + Runtime.getRuntime().maxMemory() / KILO / KILO + " MB"
                : flags;
    }
}
