package nl.kostenbewust.desktop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.desktop.host.EmbeddedLesson;
import nl.kostenbewust.desktop.host.EmbeddedSolo;
import nl.kostenbewust.desktop.screen.frame.GameWindow;

/** Entry point. */
public final class Main {
    private Main() {}

    /** Plays as the command line asks; exits with 0 when all went well, 1 after a failure, 2 when the command line is wrong. */
    public static void main(String[] args) {
        int code = Program.FAILURE;
        try {
            // Java 17 would write in whatever the console was set to; the game speaks UTF-8.
            PrintStream out = utf8(FileDescriptor.out);
            PrintStream err = utf8(FileDescriptor.err);
            Rooms rooms =
                    new Rooms(new LinkLines(), EmbeddedSolo::new, EmbeddedLesson::new, Optional.of(new GameWindow()));
            code = new Program(rooms, System.in, out, err).run(List.of(args), System.getenv());
        } finally {
            // Servers and windows may leave threads behind that would keep the program alive for ever.
            System.exit(code);
        }
    }

    private static PrintStream utf8(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }
}
