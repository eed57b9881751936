package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aBudget;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.rules.Parts.aCost;
import static nl.kostenbewust.core.rules.Words.evaluate;
import static nl.kostenbewust.core.rules.Words.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;
import org.junit.jupiter.api.Test;

/** Game design, section 8: some purses ask for a short evaluation after each use. */
class EvaluationTest {
    private static Play neighbourhood() {
        return Scene.of(
                        aCase().interventions(List.of(
                                anIntervention("fiets")
                                        .cost(Optional.of(aCost(100, "bond", "potje")))
                                        .build(),
                                anIntervention("bed")
                                        .cost(Optional.of(aCost(200, "bond", "potje")))
                                        .build())),
                        aCase().id(Ref.to("huis-twee")))
                .budgets(aBudget("bond").evaluation(Optional.of(Hours.of(1))), aBudget("potje"))
                .seats(2)
                .begins();
    }

    @Test
    void afterAUseThePurseIsClosedUntilItWasEvaluated() {
        Play play = neighbourhood().does(start("fiets", "bond"));
        Ref<Household> house = play.house();

        assertThat(play.refused(start("bed", "bond"))).isEqualTo(new Refusal.EvaluationFirst(Ref.to("bond"), house));
        play.does(evaluate("bond")).does(start("bed", "bond"));
        assertThat(play.budget("bond")).isEqualTo(Money.euros(9_700));
    }

    @Test
    void aColleagueMayEvaluateAndItTakesAnHour() {
        Play play = neighbourhood().does(start("fiets", "bond"));
        Hours before = play.hours(2);

        play.does(2, evaluate("bond"));

        assertThat(play.hours(2)).isEqualTo(before.minus(Hours.of(1)));
        assertThat(play.happenedToTeam(TeamEvent.UseEvaluated.class))
                .containsExactly(new TeamEvent.UseEvaluated(Ref.to("bond"), play.house(), 2));
    }

    @Test
    void itIsHeldWhereTheMoneyWent() {
        Play play = neighbourhood().does(start("fiets", "bond"));

        assertThat(play.refused(new Order(1, Optional.of(Ref.to("huis-twee")), evaluate("bond"))))
                .isEqualTo(new Refusal.NothingToEvaluate());
    }

    @Test
    void thereIsNothingToEvaluateBeforeAUseOrTwice() {
        Play play = neighbourhood();
        assertThat(play.refused(evaluate("bond"))).isEqualTo(new Refusal.NothingToEvaluate());

        play.does(start("fiets", "bond")).does(evaluate("bond"));

        assertThat(play.refused(evaluate("bond"))).isEqualTo(new Refusal.NothingToEvaluate());
    }

    @Test
    void otherPursesStayOpen() {
        Play play = neighbourhood().does(start("fiets", "potje")).does(start("bed", "potje"));

        assertThat(play.state().unevaluated()).isEmpty();
    }
}
