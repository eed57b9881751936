package nl.kostenbewust.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Text;
import org.junit.jupiter.api.Test;

/** Both message files say the same things, and nothing in them is idle. */
class MessagesTest {
    private static final Properties DUTCH = read("nl");
    private static final Properties ENGLISH = read("en");
    private static final Pattern PLACE = Pattern.compile("\\{[^}]*}");

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(ENGLISH.stringPropertyNames()).isEqualTo(DUTCH.stringPropertyNames());
    }

    @Test
    void both_languages_have_the_same_places() {
        for (String key : DUTCH.stringPropertyNames()) {
            assertThat(places(ENGLISH.getProperty(key))).as(key).isEqualTo(places(DUTCH.getProperty(key)));
        }
    }

    @Test
    void every_message_is_written_in_allowed_characters() {
        Stream.of(DUTCH, ENGLISH)
                .forEach(file -> file.forEach((key, message) -> {
                    assertThat((String) message).as((String) key).isNotBlank();
                    assertThat(Alphabet.firstForbidden((String) message))
                            .as((String) key)
                            .isEmpty();
                }));
    }

    @Test
    void every_key_is_used() {
        String sources = sources();
        String said = String.join(
                "\n", VocabularyTest.everything().stream().map(Text::nl).toList());
        assertThat(DUTCH.stringPropertyNames())
                .allSatisfy(key -> assertThat(isNamed(key, sources) || isSaid(DUTCH.getProperty(key), said))
                        .as("%s is used", key)
                        .isTrue());
    }

    @Test
    void every_key_that_is_named_in_full_exists() {
        List<String> named = Pattern.compile("Messages\\.text\\(\\s*\"([^\"]+)\"\\s*[,)]")
                .matcher(sources())
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(named).isNotEmpty().allMatch(DUTCH::containsKey);
    }

    @Test
    void fills_places_in_both_languages() {
        Text text =
                Messages.text("refusal.BudgetShort", Text.of("het $potje", "the $jar"), Text.nl("€ 1"), Text.nl("€ 2"));

        assertThat(text.nl()).startsWith("In het $potje zit nog € 1");
        assertThat(text.in(true)).startsWith("the $jar has € 1 left");
    }

    /** A key is named in full, or by its family where its last part is a word of a closed list. */
    private static boolean isNamed(String key, String sources) {
        String family = key.substring(0, Math.max(0, key.lastIndexOf('.')));
        boolean isWord = key.substring(key.lastIndexOf('.') + 1).matches("[A-Z_]+");
        return sources.contains('"' + key + '"') || (isWord && sources.contains('"' + family + '"'));
    }

    /** Whether one of the lines that were said was made with this pattern. */
    private static boolean isSaid(String pattern, String said) {
        String line = Stream.of(PLACE.split(pattern, -1)).map(Pattern::quote).collect(Collectors.joining(".+"));
        return Pattern.compile("^" + line + "$", Pattern.MULTILINE)
                .matcher(said)
                .find();
    }

    private static String sources() {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return String.join(
                    "\n",
                    files.filter(file -> file.toString().endsWith(".java"))
                            .map(MessagesTest::read)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TreeSet<String> places(String message) {
        return PLACE.matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(TreeSet::new, TreeSet::add, TreeSet::addAll);
    }

    private static Properties read(String language) {
        Properties file = new Properties();
        try (Reader in = new InputStreamReader(
                Messages.class.getResourceAsStream("sentences_" + language + ".properties"), StandardCharsets.UTF_8)) {
            file.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }
}
