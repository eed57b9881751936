package nl.kostenbewust.server.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.protocol.Whom;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.Roster;

/**
 * The process of the server in a load run: does what the other process writes on its input, and writes on its output what only this
 * side can know. Moments are those of the system's monotonic clock, which both processes share.
 */
public final class Hall {
    private final Room room;
    private final int port;
    private final PrintStream out;

    private Hall(Room room, int port, PrintStream out) {
        this.room = room;
        this.port = port;
        this.out = out;
    }

    /** Until the input ends. */
    public static void run(Room room, int port, InputStream in, PrintStream out) {
        Hall hall = new Hall(room, port, out);
        hall.tell("open", hall.port, room.code());
        room.watch(hall::saw);
        try (BufferedReader words = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            words.lines().forEach(hall::obey);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a lecturer's seat is told. A lecturer who sits at a connection of their own takes the place of this. */
    private void saw(Roster roster) {
        long present = roster.teams().stream()
                .flatMap(team -> team.members().stream())
                .filter(Roster.Member::present)
                .count();
        tell("roster", System.nanoTime(), present);
    }

    private void obey(String word) {
        switch (word) {
            case "start" -> room.start();
            case "close" -> room.closeMonth();
            case "say" -> room.steer(new Steering.Tell(new Whom.Everybody(), "Kijk even naar het bord."));
            case "processor" -> tell("processor", processor(), "nanos");
            case "heap" -> heap();
            default -> throw new IllegalArgumentException(word);
        }
    }

    @SuppressWarnings("DoNotCall") // The heap that is left after a collection is the very thing that is asked for.
    private void heap() {
        System.gc();
        System.gc();
        tell("heap", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(), "bytes");
    }

    private static long processor() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? system.getProcessCpuTime()
                : 0;
    }

    private synchronized void tell(String what, Object one, Object other) {
        out.println(String.format(Locale.ROOT, "%s %s %s", what, one, other));
    }
}
