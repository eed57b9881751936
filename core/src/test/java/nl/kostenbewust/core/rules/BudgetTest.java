package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.DESIGNED;
import static nl.kostenbewust.core.fixture.Fixture.aBudget;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.rules.Parts.aCost;
import static nl.kostenbewust.core.rules.Words.refs;
import static nl.kostenbewust.core.rules.Words.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.BudgetBuilder;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.MandateRow;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.scenario.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Game design, section 8: budgets have a ceiling and a mandate table; overspending is impossible. */
class BudgetTest {
    private static final Ref<nl.kostenbewust.core.model.Budget> POTJE = Ref.to("potje");

    private static Scene paying(Cost cost, BudgetBuilder... budgets) {
        return Scene.of(aCase().interventions(List.of(anIntervention("gebit")
                        .cost(Optional.of(cost))
                        .repeatable(true)
                        .build())))
                .budgets(budgets);
    }

    /** Up to 1,000 alone, 2,000 after peer review, 3,000 the team leader, 4,000 the alderman; 5,000 in all. */
    private static BudgetBuilder strict() {
        return aBudget("potje")
                .mandate(List.of(
                        new MandateRow(Money.euros(1_000), Mandate.CASEWORKER),
                        new MandateRow(Money.euros(2_000), Mandate.PEER_REVIEW),
                        new MandateRow(Money.euros(3_000), Mandate.TEAM_LEADER),
                        new MandateRow(Money.euros(4_000), Mandate.ALDERMAN)));
    }

    private static HouseholdEvent paid(Payer payer, long euros) {
        return new HouseholdEvent.CostPaidOnce(
                payer, Text.nl("De rekening"), Money.euros(euros), DESIGNED, Certainty.KNOWN);
    }

    @Test
    void theBudgetPaysAndItsPayerIsOnTheReceipt() {
        Play play = paying(aCost(400, "potje"), aBudget("potje").payer(Payer.FUND))
                .begins()
                .does(start("gebit", "potje"));

        assertThat(play.budget("potje")).isEqualTo(Money.euros(4_600));
        assertThat(play.inHousehold()).contains(paid(Payer.FUND, 400));
    }

    @Test
    void theOnlyBudgetNeedNotBeNamed() {
        assertThat(paying(aCost(400, "potje"), aBudget("potje"))
                        .begins()
                        .does(start("gebit"))
                        .budget("potje"))
                .isEqualTo(Money.euros(4_600));
    }

    @Test
    void theOnlyBudgetOfThisLessonNeedNotBeNamed() {
        assertThat(paying(aCost(400, "potje", "elders"), aBudget("potje"))
                        .begins()
                        .does(start("gebit"))
                        .budget("potje"))
                .isEqualTo(Money.euros(4_600));
    }

    @Test
    void outOfSeveralOneMustBeChosen() {
        Play play = paying(aCost(400, "potje", "fonds"), aBudget("potje"), aBudget("fonds"), aBudget("ander"))
                .begins();

        assertThat(play.refused(start("gebit"))).isEqualTo(new Refusal.ChooseBudget(refs("potje", "fonds")));
        assertThat(play.refused(start("gebit", "ander"))).isEqualTo(new Refusal.ChooseBudget(refs("potje", "fonds")));
        play.does(start("gebit", "fonds"));
        assertThat(play.budget("fonds")).isEqualTo(Money.euros(4_600));
        assertThat(play.budget("potje")).isEqualTo(Money.euros(5_000));
    }

    @Test
    void aBudgetThatIsNotInThisLessonIsNoChoice() {
        Play play = paying(aCost(400, "potje", "elders"), aBudget("potje")).begins();

        assertThat(play.refused(start("gebit", "elders"))).isEqualTo(new Refusal.ChooseBudget(refs("potje")));
    }

    @Test
    void withoutABudgetItsOwnPayerPays() {
        Play play = paying(aCost(400), aBudget("potje")).begins();

        assertThat(play.refused(start("gebit", "potje"))).isEqualTo(new Refusal.ChooseBudget(List.of()));
        assertThat(play.does(start("gebit")).inHousehold()).contains(paid(Payer.MUNICIPALITY, 400));
        assertThat(play.budget("potje")).isEqualTo(Money.euros(5_000));
    }

    @Test
    @Fault(37)
    void aBudgetIsSpentToTheLastCentAndNoFurther() {
        Play play = paying(aCost(2_500, "potje"), aBudget("potje")).begins();
        play.does(start("gebit")).does(start("gebit"));

        assertThat(play.budget("potje")).isEqualTo(Money.NONE);
        assertThat(play.refused(start("gebit")))
                .isEqualTo(new Refusal.BudgetShort(POTJE, Money.euros(2_500), Money.NONE));
    }

    @Test
    void householdsShareTheCeiling() {
        Play play = Scene.of(aCase(), aCase().id(Ref.to("buren")))
                .budgets(aBudget("potje"))
                .begins();

        assertThat(play.budget("potje")).isEqualTo(Money.euros(10_000));
    }

    @Test
    void aLessonMaySetItsOwnCeiling() {
        Play play = Scene.of(aCase(), aCase().id(Ref.to("buren")))
                .budgets(aBudget("potje"))
                .programme(p -> p.budgets(List.of(new Programme.BudgetShare(POTJE, Optional.of(Money.euros(700))))))
                .begins();

        assertThat(play.budget("potje")).isEqualTo(Money.euros(700));
    }

    @ParameterizedTest
    @CsvSource({"1001, PEER_REVIEW", "2000, PEER_REVIEW", "2001, TEAM_LEADER", "3001, ALDERMAN"})
    void aHigherSumTakesAHigherMandate(long euros, Mandate mandate) {
        assertThat(paying(aCost(euros, "potje"), strict()).begins().refused(start("gebit")))
                .isEqualTo(new Refusal.MandateNeeded(Optional.of(mandate)));
    }

    @Test
    void upToTheFirstRowTheCaseworkerDecides() {
        paying(aCost(1_000, "potje"), strict()).begins().does(start("gebit"));
    }

    @Test
    void aboveTheLastRowNobodyHasTheMandate() {
        assertThat(paying(aCost(4_001, "potje"), strict()).begins().refused(start("gebit")))
                .isEqualTo(new Refusal.MandateNeeded(Optional.empty()));
    }

    @Test
    void aGivenMandateIsEnoughForItsRowAndNotForTheNext() {
        Effect given = new Effect.GiveMandate(Ref.to("gebit"), Mandate.TEAM_LEADER);

        givenMandate(aCost(3_000, "potje"), given).does(start("gebit"));
        assertThat(givenMandate(aCost(3_001, "potje"), given).refused(start("gebit")))
                .isEqualTo(new Refusal.MandateNeeded(Optional.of(Mandate.ALDERMAN)));
    }

    @Test
    void aMandateForSomethingElseIsNone() {
        Effect given = new Effect.GiveMandate(Ref.to("mandaat"), Mandate.ALDERMAN);

        assertThat(givenMandate(aCost(1_001, "potje"), given).refused(start("gebit")))
                .isEqualTo(new Refusal.MandateNeeded(Optional.of(Mandate.PEER_REVIEW)));
    }

    @Test
    void aLowerMandateNeverReplacesAHigherOne() {
        Effect high = new Effect.GiveMandate(Ref.to("gebit"), Mandate.ALDERMAN);
        Effect low = new Effect.GiveMandate(Ref.to("gebit"), Mandate.PEER_REVIEW);

        givenMandate(aCost(4_000, "potje"), high, low).does(start("gebit"));
    }

    private static Play givenMandate(Cost cost, Effect... effects) {
        return Scene.of(aCase().interventions(List.of(
                        anIntervention("gebit").cost(Optional.of(cost)).build(),
                        anIntervention("mandaat").then(List.of(effects)).build())))
                .budgets(strict())
                .begins()
                .does(start("mandaat"));
    }
}
