package nl.kostenbewust.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kostenbewust.core.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {
    private static final Pattern PLACE = Pattern.compile("%([0-9]\\$)?s");

    @ParameterizedTest
    @ValueSource(strings = {"terminal", "start", "screen", "link", "lesson"})
    void bothLanguagesSayTheSameThings(String part) {
        Words dutch = new Words(Language.DUTCH, part);
        Words english = new Words(Language.ENGLISH, part);
        assertThat(english.keys()).isEqualTo(dutch.keys());
        assertThat(dutch.keys()).allSatisfy(key -> {
            assertThat(dutch.bundle().getString(key)).as(key).isNotEqualTo("");
            assertThat(places(english, key)).as(key).isEqualTo(places(dutch, key));
        });
    }

    private static List<String> places(Words words, String key) {
        return PLACE.matcher(words.bundle().getString(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    @Test
    void speaksDutchOnAnEnglishComputerAndOnATurkishOne() {
        Locale before = Locale.getDefault();
        try {
            for (String computer : List.of("en", "tr")) {
                Locale.setDefault(Locale.forLanguageTag(computer));
                assertThat(new Words(Language.DUTCH, "terminal").say("bye")).isEqualTo("Tot ziens.");
                assertThat(new Words(Language.ENGLISH, "terminal").say("bye")).isEqualTo("Goodbye.");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysTextsOfTheGameInItsLanguage() {
        Text text = Text.of("dag", "day");
        assertThat(new Words(Language.DUTCH, "terminal").say(text)).isEqualTo("dag");
        assertThat(new Words(Language.ENGLISH, "terminal").say(text)).isEqualTo("day");
        assertThat(new Words(Language.ENGLISH, "terminal").say(Text.nl("dag"))).isEqualTo("dag");
    }

    @Test
    void aMissingKeyIsAMistake() {
        Words words = new Words(Language.DUTCH, "terminal");
        assertThatThrownBy(() -> words.say("no.such.key")).isInstanceOf(MissingResourceException.class);
    }
}
