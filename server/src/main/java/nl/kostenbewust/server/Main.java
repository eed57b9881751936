package nl.kostenbewust.server;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.LoggerFactory;

/** The command of the server's jar. Ends with 0 when all went well, 1 after a failure, 2 after wrong use. */
public final class Main {
    private Main() {}

    /** Runs the command. */
    public static void main(String[] args) {
        int result = 1;
        try {
            PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
            result = new ServerProgram(System.in, out, err).run(args);
        } catch (RuntimeException unexpected) {
            LoggerFactory.getLogger(Main.class).error("De server stopt na een fout in het programma.", unexpected);
        } finally {
            System.exit(result);
        }
    }
}
