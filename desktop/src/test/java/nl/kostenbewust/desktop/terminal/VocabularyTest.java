package nl.kostenbewust.desktop.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import nl.kostenbewust.core.text.Spelling;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {
    private static Vocabulary vocabulary(Language language) {
        return new Vocabulary(new Words(language, "terminal"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noWordMeansTwoThings(Language language) {
        Words words = new Words(language, "terminal");
        long phrases = Arrays.stream(Verb.values())
                .flatMap(verb -> Arrays.stream(words.name("verb", verb).split(",")))
                .map(Ear::plain)
                .distinct()
                .count();
        long written = Arrays.stream(Verb.values())
                .mapToLong(verb -> words.name("verb", verb).split(",").length)
                .sum();
        assertThat(phrases).isEqualTo(written).isEqualTo(vocabulary(language).size());
    }

    @ParameterizedTest
    @EnumSource(ActionView.Kind.class)
    void everyKindOfActionHasExactlyOneVerb(ActionView.Kind kind) {
        assertThat(Verb.values())
                .filteredOn(verb -> verb.kind().equals(Optional.of(kind)))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyVerbIsUnderstoodByTheWordThatIsShown(Language language) {
        Vocabulary vocabulary = vocabulary(language);
        assertThat(Verb.values())
                .allSatisfy(verb ->
                        assertThat(vocabulary.hear(vocabulary.word(verb))).contains(new Vocabulary.Heard(verb, "")));
    }

    @ParameterizedTest
    @CsvSource({
        "praat,DO_TALK,''",
        "PRAAT 2,DO_TALK,2",
        "  Praat met Mila. ,DO_TALK,met mila",
        "leg neer,DO_ARGUE,''",
        "leg vast,DO_RECORD,''",
        "leg 1,DO_ARGUE,1",
        "op,DO_ESCALATE,''",
        "beeindig,DO_STOP,''",
        "nav,DO_INQUIRE,''",
        "nav 2,DO_INQUIRE,2",
        "?,HELP,''",
        "collega's,TEAM,''",
        "toch niet,NOT_READY,''"
    })
    void understandsPeople(String line, Verb verb, String rest) {
        assertThat(vocabulary(Language.DUTCH).hear(line)).contains(new Vocabulary.Heard(verb, rest));
    }

    @ParameterizedTest
    @CsvSource({"zwabber", "s", "b", "leg", "' '"})
    void doesNotGuessBetweenTwoThings(String line) {
        Vocabulary vocabulary = vocabulary(Language.DUTCH);
        Optional<Vocabulary.Heard> heard = vocabulary.hear(line);
        assertThat(heard.map(Vocabulary.Heard::verb)).isIn(Optional.empty(), Optional.of(Verb.DO_ARGUE));
    }

    @Test
    void findsWordsThatLookLikeIt() {
        assertThat(vocabulary(Language.DUTCH).near("prat")).contains("praat");
        assertThat(vocabulary(Language.DUTCH).near("verzoke")).contains("verzoek");
        assertThat(vocabulary(Language.DUTCH).near("zwabber")).isEmpty();
    }

    @Test
    void countsLettersBetweenWords() {
        assertThat(Spelling.distance("", "op")).isEqualTo(2);
        assertThat(Spelling.distance("praat", "praat")).isZero();
        assertThat(Spelling.distance("prat", "praat")).isEqualTo(1);
        assertThat(Spelling.distance("bon", "log")).isEqualTo(2);
    }
}
