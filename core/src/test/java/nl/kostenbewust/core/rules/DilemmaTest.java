package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.rules.Parts.aDilemma;
import static nl.kostenbewust.core.rules.Parts.anAnswer;
import static nl.kostenbewust.core.rules.Words.answer;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;

/** Game design, section 4: a dilemma is answered before the month closes; silence is an answer. */
class DilemmaTest {
    private static Play put() {
        return Scene.of(aCase().dilemmas(List.of(aDilemma(
                                "geheim-houden",
                                anAnswer("ja", setFlag("beloofd")),
                                anAnswer("nee", setFlag("geweigerd")),
                                anAnswer("zwijgen", setFlag("gezwegen"), new Effect.Trust(-9)))))
                        .interventions(List.of(anIntervention("vraag")
                                .then(List.of(new Effect.PutDilemma(Ref.to("geheim-houden"))))
                                .repeatable(true)
                                .build())))
                .begins()
                .does(start("vraag"));
    }

    @Test
    void theAnswerDecidesWhatFollows() {
        Play play = put();
        var before = play.hours(1);

        play.does(answer("geheim-houden", "ja"));

        assertThat(play.flag("beloofd")).isTrue();
        assertThat(play.flag("gezwegen")).isFalse();
        assertThat(play.household().calendar().open()).isEmpty();
        assertThat(play.household().calendar().answered()).containsEntry(Ref.to("geheim-houden"), Ref.to("ja"));
        assertThat(play.hours(1)).as("an answer takes no hours").isEqualTo(before);
    }

    @Test
    void silenceIsTheLastAnswer() {
        Play play = put().closesMonth();

        assertThat(play.flag("gezwegen")).isTrue();
        assertThat(play.trust()).as("and the month was silent too").isEqualTo(50 - 9 - 4);
        assertThat(play.inHousehold())
                .contains(new HouseholdEvent.DilemmaAnswered(Ref.to("geheim-houden"), Ref.to("zwijgen"), true));
    }

    @Test
    void anAnswerIsGivenOnce() {
        Play play = put().does(answer("geheim-houden", "nee"));

        assertThat(play.refused(answer("geheim-houden", "ja"))).isEqualTo(new Refusal.NoDilemma());
        assertThat(play.closesMonth().flag("gezwegen")).isFalse();
    }

    @Test
    void whatWasNotAskedOrCannotBeAnsweredIsRefused() {
        assertThat(put().refused(answer("geheim-houden", "misschien"))).isEqualTo(new Refusal.NoDilemma());
        assertThat(put().refused(answer("iets-anders", "ja"))).isEqualTo(new Refusal.NoDilemma());
        Play before = Scene.of(aCase().dilemmas(List.of(aDilemma("geheim-houden", anAnswer("ja")))))
                .begins();
        assertThat(before.refused(answer("geheim-houden", "ja"))).isEqualTo(new Refusal.NoDilemma());
    }

    @Test
    void anAnsweredDilemmaIsNotPutAgain() {
        Play play = put().does(answer("geheim-houden", "ja")).does(start("vraag"));

        assertThat(play.household().calendar().open()).isEmpty();
    }

    @Test
    void anOpenDilemmaIsOpenOnce() {
        assertThat(put().does(start("vraag")).household().calendar().open()).containsExactly(Ref.to("geheim-houden"));
    }
}
