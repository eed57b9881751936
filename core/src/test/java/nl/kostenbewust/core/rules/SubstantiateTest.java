package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.Corner.INVOLVEMENT;
import static nl.kostenbewust.core.model.Corner.LEGITIMACY;
import static nl.kostenbewust.core.model.Corner.RETURN;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.knows;
import static nl.kostenbewust.core.rules.Words.refs;
import static nl.kostenbewust.core.rules.Words.substantiate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import nl.kostenbewust.core.fixture.ArgumentBuilder;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;

/** Reasons are put on file for a decision of the team's own. */
class SubstantiateTest {
    /** Four arguments for the payment, the first one changed; one that is for something else. */
    private static Play with(UnaryOperator<ArgumentBuilder> change) {
        return Scene.of(aCase().interventions(List.of(
                                anIntervention("betaling").build(),
                                anIntervention("verborgen")
                                        .visibleWhen(List.of(flag("gezien")))
                                        .build()))
                        .arguments(List.of(
                                change.apply(anArgument("wet", LEGITIMACY, "betaling", "verborgen"))
                                        .build(),
                                anArgument("geld", RETURN, "betaling").build(),
                                anArgument("wens", INVOLVEMENT, "betaling").build(),
                                anArgument("vierde", INVOLVEMENT, "betaling").build(),
                                anArgument("elders", RETURN, "iets-anders").build())))
                .begins();
    }

    private static Play plain() {
        return with(UnaryOperator.identity());
    }

    @Test
    void reasonsStayOnFileInTheOrderInWhichTheyCame() {
        Play play = plain();
        Hours before = play.hours(1);

        play.does(substantiate("betaling", "wens")).does(substantiate("betaling", "wet", "geld"));

        assertThat(play.household().decisions().files().get(Ref.to("betaling"))).isEqualTo(refs("wens", "wet", "geld"));
        assertThat(play.hours(1)).isEqualTo(before.minus(Hours.of(1)));
    }

    @Test
    void oneToThreeAtATimeEachOnce() {
        Refusal refusal = new Refusal.ArgumentsNotPossible();

        assertThat(plain().refused(substantiate("betaling"))).isEqualTo(refusal);
        assertThat(plain().refused(substantiate("betaling", "wet", "geld", "wens", "vierde")))
                .isEqualTo(refusal);
        assertThat(plain().refused(substantiate("betaling", "wet", "wet"))).isEqualTo(refusal);
        plain().does(substantiate("betaling", "wet", "geld", "wens"));
    }

    @Test
    void whatIsOnFileIsNotWrittenDownAgain() {
        assertThat(plain().does(substantiate("betaling", "wet")).refused(substantiate("betaling", "geld", "wet")))
                .isEqualTo(new Refusal.ArgumentLaid(Ref.to("wet")));
    }

    @Test
    void anArgumentThatIsSeenButRestsOnNothingYetIsNotReady() {
        Play play = with(a -> a.restsOn(List.of(knows("feit"))).visibleWhen(List.of(new Condition.FromMonth(1))));

        assertThat(play.refused(substantiate("betaling", "wet")))
                .isEqualTo(new Refusal.ArgumentNotReady(Ref.to("wet")));
    }

    @Test
    void anArgumentThatRestsOnAHiddenFactDoesNotExist() {
        Play play = with(a -> a.restsOn(List.of(knows("feit"))));

        assertThat(play.refused(substantiate("betaling", "wet"))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void anArgumentForSomethingElseDoesNotExistHere() {
        assertThat(plain().refused(substantiate("betaling", "elders"))).isEqualTo(new Refusal.Unknown());
        assertThat(plain().refused(substantiate("betaling", "niets"))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void aHiddenDecisionCannotBeSubstantiated() {
        assertThat(plain().refused(substantiate("verborgen", "wet"))).isEqualTo(new Refusal.Unknown());
    }
}
