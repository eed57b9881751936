package nl.kostenbewust.scenarios.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kostenbewust.core.codec.Position;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.scenarios.library.SourceFile;

/** A small case, its agency, policies, a facility and its lesson, in which nothing is wrong until something is changed. */
final class Sample {
    static final String CASE = "proef.yaml";
    static final String AGENCY = "loket.yaml";
    static final String FACILITY = "buurthuis.yaml";
    static final String LESSON = "les.yaml";

    private static final String MARK = "§";

    private final Map<String, String> texts = new LinkedHashMap<>();

    Sample() {
        List.of("ander-loket.yaml", "potje.yaml", "beleid.yaml", "tegenbeleid.yaml", FACILITY, AGENCY, CASE, LESSON)
                .forEach(name -> texts.put(name, text(name)));
    }

    static String text(String name) {
        try (InputStream in = Sample.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code to} for the one {@code from} in that file; § in it marks where a report must point. */
    Sample change(String file, String from, String to) {
        String text = texts.get(file);
        assertThat(text.indexOf(from)).as("‘%s’ stands in %s", from, file).isNotNegative();
        assertThat(text.lastIndexOf(from))
                .as("‘%s’ stands once in %s", from, file)
                .isEqualTo(text.indexOf(from));
        texts.put(file, text.replace(from, to));
        return this;
    }

    private static Position position(String before) {
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Position(line, before.length() - before.lastIndexOf('\n'));
    }

    /** Where the mark stands. */
    Position marked() {
        return texts.values().stream()
                .filter(text -> text.contains(MARK))
                .findFirst()
                .map(text -> position(text.substring(0, text.indexOf(MARK))))
                .orElseThrow();
    }

    /** What is reported about these files. */
    List<Report> reports() {
        List<SourceFile> files = new ArrayList<>();
        texts.forEach((name, text) ->
                files.add(SourceFile.outside(name, text.replace(MARK, "").getBytes(StandardCharsets.UTF_8))));
        return Report.of(Library.only(files));
    }
}
