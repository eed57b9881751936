package nl.kostenbewust.server;

import java.io.PrintStream;

/** A command of the server's jar that does one thing and ends. */
interface Errand {
    /** Does it; answers with the exit code. */
    int run(PrintStream out, PrintStream err);
}
