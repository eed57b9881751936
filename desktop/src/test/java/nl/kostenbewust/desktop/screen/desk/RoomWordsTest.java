package nl.kostenbewust.desktop.screen.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.view.PartyView;
import nl.kostenbewust.desktop.look.Fonts;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoomWordsTest {
    private static final Pattern PLACE = Pattern.compile("%([0-9]\\$)?s");

    @ParameterizedTest
    @ValueSource(strings = {"desk", "score"})
    void bothLanguagesSayTheSameThingsInLettersThatCanBeDrawn(String part) {
        Words dutch = new Words(Language.DUTCH, part);
        Words english = new Words(Language.ENGLISH, part);
        assertThat(english.keys()).isEqualTo(dutch.keys());
        assertThat(dutch.keys()).allSatisfy(key -> {
            assertThat(places(english, key)).as(key).isEqualTo(places(dutch, key));
            for (Words words : List.of(dutch, english)) {
                assertThat(words.bundle().getString(key)).as(key).isNotBlank();
                assertThat(Fonts.missing(words.bundle().getString(key))).as(key).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyConstantHasItsWord(Language language) {
        Words words = new Words(language, "desk");
        for (PartyView.Posture posture : PartyView.Posture.values()) {
            assertThat(words.name("posture", posture)).isNotBlank();
        }
        for (RequestStatus status : RequestStatus.values()) {
            assertThat(words.name("status", status)).isNotBlank();
        }
        for (RungPower power : RungPower.values()) {
            assertThat(words.name("power", power)).isNotBlank();
        }
        for (Corner corner : Corner.values()) {
            assertThat(words.name("corner", corner)).isNotBlank();
            assertThat(new Words(language, "score").name("corner.short", corner))
                    .isNotBlank();
        }
    }

    /** The filters of the reasons go by the first letter of their label. */
    @Test
    void filtersHaveLettersOfTheirOwn() {
        for (Language language : Language.values()) {
            Words words = new Words(language, "score");
            List<String> labels = List.of(
                    words.say("reasons.all"),
                    words.name("corner.short", Corner.LEGITIMACY),
                    words.name("corner.short", Corner.RETURN),
                    words.name("corner.short", Corner.INVOLVEMENT));
            assertThat(labels.stream().map(label -> label.charAt(0)))
                    .doesNotHaveDuplicates()
                    .doesNotContain('K', 'T');
        }
    }

    private static List<String> places(Words words, String key) {
        return PLACE.matcher(words.bundle().getString(key))
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
