package nl.kostenbewust.scenarios.author;

import java.io.Console;
import java.io.PrintWriter;
import nl.kostenbewust.scenarios.balance.Simulation;

/** How far a simulation is, on one line of a terminal that is written over and over; nothing where there is no terminal. */
final class ProgressLine {
    private static final int WIDTH = 30;

    private final PrintWriter err;
    private final String title;
    private String last = "";

    private ProgressLine(PrintWriter err, String title) {
        this.err = err;
        this.title = title;
    }

    static Simulation.Progress on(PrintWriter err, String title) {
        return isTerminal() ? new ProgressLine(err, title)::show : (part, done, of) -> {};
    }

    private void show(String part, long done, long of) {
        int full = (int) (WIDTH * done / Math.max(1, of));
        String line = "\r" + title + " " + "#".repeat(full) + "-".repeat(WIDTH - full) + " " + part + " ".repeat(16);
        if (!line.equals(last)) {
            last = line;
            err.print(line);
            err.flush();
        }
    }

    /** A terminal on both ends; from Java 22 on there is a console without one, which says so. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException before22) {
            return true;
        }
    }
}
