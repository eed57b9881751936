package nl.kostenbewust.desktop;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Says as the last line of the build how many tests were skipped and what to install. The build runs it after the tests of
 * the last module; the line itself is printed when Maven ends, because Maven has more to say first.
 */
public final class SkippedTests {
    private static final Pattern SKIPPED = Pattern.compile("<testsuite [^>]*?\\bskipped=\"(\\d+)\"");
    private static final String ADVICE =
            " tests zijn overgeslagen omdat Xvfb ontbreekt. Installeer op Debian of Ubuntu:"
                    + " apt-get install xvfb libgl1-mesa-dri libgl1 libglx-mesa0 xauth, of draai .ci/run.";

    private SkippedTests() {}

    /** Counts in the reports of all modules under this folder. */
    public static void main(String[] args) throws IOException {
        int skipped = count(Path.of(args[0]));
        String line = skipped == 0 ? "Er zijn geen tests overgeslagen." : skipped + ADVICE;
        // Maven has put its own stream in place of System.out, and closes that before it ends.
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        Runtime.getRuntime().addShutdownHook(new Thread(highest(), () -> out.println(line)));
    }

    /** The group that this runs in is gone by the time that Maven ends. */
    private static ThreadGroup highest() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        while (group.getParent() != null) {
            group = group.getParent();
        }
        return group;
    }

    static int count(Path home) throws IOException {
        int skipped = 0;
        for (String module : List.of("core", "scenarios", "server", "desktop")) {
            skipped += inReports(home.resolve(module).resolve("target").resolve("surefire-reports"));
        }
        return skipped;
    }

    private static int inReports(Path reports) throws IOException {
        if (!Files.isDirectory(reports)) {
            return 0;
        }
        int skipped = 0;
        try (Stream<Path> files = Files.list(reports)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".xml")).toList()) {
                Matcher suite = SKIPPED.matcher(Files.readString(file));
                skipped += suite.find() ? Integer.parseInt(suite.group(1)) : 0;
            }
        }
        return skipped;
    }
}
