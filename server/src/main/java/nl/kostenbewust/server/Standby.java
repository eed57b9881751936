package nl.kostenbewust.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** A server of which the lessons are led on the page: here it can only be stopped. */
final class Standby {
    private Standby() {}

    /** Until it is stopped; at the end of input the server goes on until the process is ended. */
    static int run(InputStream in, PrintStream out) {
        out.println("Typ stop om de server te stoppen; lessen kunnen later verder.");
        BufferedReader words = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            for (String word = words.readLine(); word != null; word = words.readLine()) {
                if (word.strip().equalsIgnoreCase("stop")) {
                    return ServerProgram.WELL;
                }
                out.println("Lessen open en leid je op de pagina. Hier kan alleen stop.");
            }
            Thread.currentThread().join();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return ServerProgram.WELL;
    }
}
