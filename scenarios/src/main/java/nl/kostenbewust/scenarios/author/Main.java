package nl.kostenbewust.scenarios.author;

import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The command of the scenarios' jar. Ends with 0 when all went well, 1 when something was found, 2 after wrong use. */
public final class Main {
    private Main() {}

    /** Runs the command. */
    public static void main(String[] args) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
        int result = new AuthorProgram(new InputStreamReader(System.in, Charset.defaultCharset()), out, err).run(args);
        out.flush();
        System.exit(result);
    }
}
