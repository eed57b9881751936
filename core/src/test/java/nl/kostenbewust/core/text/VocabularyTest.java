package nl.kostenbewust.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Missing;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.score.Advice;
import nl.kostenbewust.core.score.Because;
import nl.kostenbewust.core.score.Reason;
import org.junit.jupiter.api.Test;

/** Every word of every closed vocabulary has a sentence, however it is filled, for a reader who knows all and for one who knows nothing. */
class VocabularyTest {
    private static final Names ALL = Vocabulary.names(true);
    private static final Names SILENT = Vocabulary.silent();
    private static final Names NOTHING = Vocabulary.names(false);

    @Test
    void every_word_has_a_wording() {
        assertThat(RefusalTexts.covered()).hasSameElementsAs(Vocabulary.wordsOf(Refusal.class));
        assertThat(CommandTexts.covered()).hasSameElementsAs(Vocabulary.wordsOf(Command.class));
        assertThat(ConditionTexts.covered()).hasSameElementsAs(Vocabulary.wordsOf(Condition.class));
        assertThat(HouseholdEventTexts.covered()).hasSameElementsAs(Vocabulary.wordsOf(HouseholdEvent.class));
        assertThat(TeamEventTexts.covered()).hasSameElementsAs(Vocabulary.wordsOf(TeamEvent.class));
        assertThat(ReasonTexts.covered()).hasSameElementsAs(Vocabulary.wordsOf(Because.class));
        assertThat(AdviceTexts.covered()).hasSameElementsAs(Vocabulary.wordsOf(Advice.Next.class));
        assertThat(MissingTexts.covered()).hasSameElementsAs(Vocabulary.wordsOf(Missing.class));
    }

    @Test
    void every_word_reads_well_however_it_is_filled() {
        assertThat(everything()).hasSizeGreaterThan(200).allSatisfy(VocabularyTest::readsWell);
    }

    @Test
    void what_has_no_name_is_no_news() {
        assertThat(HouseholdEventTexts.of(new HouseholdEvent.FactRevealed(Ref.to("geheim")), NOTHING))
                .isEmpty();
    }

    /** All that is said of the closed vocabularies. */
    static List<Text> everything() {
        return Stream.of(
                        said(Refusal.class, (refusal, names) -> Optional.of(RefusalTexts.of(refusal, names))),
                        said(Command.class, (command, names) -> Optional.of(CommandTexts.of(command, names))),
                        said(HouseholdEvent.class, HouseholdEventTexts::of),
                        said(TeamEvent.class, TeamEventTexts::of),
                        said(Condition.class, ConditionTexts::of),
                        said(Because.class, (because, names) -> Optional.of(ReasonTexts.of(because, names))),
                        said(Because.class, (because, names) -> Optional.of(ReasonTexts.afterwards(because, names))),
                        said(Because.class, VocabularyTest::rule),
                        said(Advice.Next.class, VocabularyTest::advice),
                        said(Missing.class, (missing, names) -> MissingTexts.of(missing)))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static Optional<Text> rule(Because because, Names names) {
        return Optional.of(ReasonTexts.rule(new Reason(Ref.to("huis"), Corner.RETURN, 1, because, false)));
    }

    private static Optional<Text> advice(Advice.Next next, Names names) {
        return Optional.of(AdviceTexts.of(new Advice(Corner.RETURN, next), names));
    }

    /** All that is said, by somebody who knows all and by somebody who knows nothing. */
    private static <T> List<Text> said(Class<T> vocabulary, BiFunction<T, Names, Optional<Text>> words) {
        return Vocabulary.samples(vocabulary).stream()
                .flatMap(word -> Stream.of(ALL, SILENT, NOTHING).map(names -> words.apply(word, names)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static void readsWell(Text text) {
        for (String words : List.of(text.nl(), text.en().orElseThrow())) {
            assertThat(words).doesNotContain("{").doesNotContain("  ").isEqualTo(words.strip());
            assertThat(Alphabet.firstForbidden(words)).isEmpty();
        }
    }
}
