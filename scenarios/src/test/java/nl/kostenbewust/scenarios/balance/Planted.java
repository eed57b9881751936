package nl.kostenbewust.scenarios.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.scenarios.library.SourceFile;

/** The small trial case of the author's tests, in which something can be planted. */
final class Planted {
    static final Ref<Household> HOUSEHOLD = Ref.to("proef-01");
    static final Settings SETTINGS = new Settings(20, 1, 200, 2);
    static final Limits LIMITS = new Limits(40, Duration.ofSeconds(20), 60);

    private static final String FOLDER = "/nl/kostenbewust/scenarios/author/";

    private String story = text("proef.yaml");

    static String text(String name) {
        try (InputStream in = Planted.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code more} after the line that says {@code key}. */
    Planted under(String key, String more) {
        return change("\n" + key + ":\n", "\n" + key + ":\n" + more);
    }

    /** Writes {@code to} for the one {@code from}. */
    Planted change(String from, String to) {
        assertThat(story).as("the trial case").containsOnlyOnce(from);
        story = story.replace(from, to);
        return this;
    }

    Subject subject() {
        List<SourceFile> files = new ArrayList<>();
        for (String name : List.of("ander-loket.yaml", "potje.yaml", "beleid.yaml", "loket.yaml", "les.yaml")) {
            files.add(SourceFile.outside(name, text(name).getBytes(StandardCharsets.UTF_8)));
        }
        files.add(SourceFile.outside("proef.yaml", story.getBytes(StandardCharsets.UTF_8)));
        Library library = Library.only(files);
        assertThat(library.problems()).isEmpty();
        return Subject.of(policies -> library.lone(HOUSEHOLD, policies).orElseThrow(), HOUSEHOLD);
    }

    CaseReport report() {
        return report(SETTINGS, LIMITS);
    }

    CaseReport report(Settings settings, Limits limits) {
        return Simulation.play(subject(), settings, (part, done, of) -> {}, limits)
                .report();
    }

    /** The messages with that code. */
    static List<String> messages(CaseReport report, FlagCode code) {
        return report.flags().stream()
                .filter(flag -> flag.code() == code)
                .map(Flag::message)
                .toList();
    }
}
