package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.DESIGNED;
import static nl.kostenbewust.core.fixture.Fixture.aBudget;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.LifeDomain.HOUSING;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.aFact;
import static nl.kostenbewust.core.rules.Parts.aWish;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.level;
import static nl.kostenbewust.core.rules.Words.message;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Penalty;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Step;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.scenario.Programme;
import org.junit.jupiter.api.Test;

/** What each effect does; those with rules of their own (habits, debts, chance, dilemmas) are tried where these are. */
class EffectsTest {
    private static final Ref<CostLine> LINE = Ref.to("uitkering");

    /** A household with a running line of 900 and a waiting one of 400, after these effects. */
    private static Play after(Effect... effects) {
        return Scene.of(aCase().household(aHousehold()
                                .drift(new TreeMap<>(Map.of(WORK, new Step(-2))))
                                .costs(List.of(
                                        aCostLine("uitkering", Payer.STATE, 900).build(),
                                        aCostLine("wacht", Payer.STATE, 400)
                                                .waiting(true)
                                                .build()))
                                .build())
                        .facts(List.of(aFact("feit").build()))
                        .wishes(List.of(aWish("wens")))
                        .interventions(List.of(anIntervention("actie")
                                .then(List.of(effects))
                                .repeatable(true)
                                .build())))
                .budgets(aBudget("potje"))
                .programme(p -> p.budgets(List.of(new Programme.BudgetShare(Ref.to("potje"), Optional.empty()))))
                .begins()
                .does(start("actie"));
    }

    @Test
    void aLevelStaysOnItsScale() {
        assertThat(after(level(WORK, 40)).level(WORK)).isEqualTo(50);
        assertThat(after(level(WORK, -40)).level(WORK)).isEqualTo(10);
        assertThat(after(level(WORK, -40)).happened(HouseholdEvent.LevelChanged.class))
                .as("the event says what changed, not what was meant")
                .allMatch(e -> e.tenths() == -10);
    }

    @Test
    void aDomainThatIsNotInPlayIsLeftAlone() {
        assertThat(after(level(HOUSING, 5)).happened(HouseholdEvent.LevelChanged.class))
                .isEmpty();
    }

    @Test
    void driftChangesFromHereOn() {
        assertThat(after(new Effect.Drift(WORK, new Step(0))).closesMonths(3).level(WORK))
                .isEqualTo(20);
        assertThat(after(new Effect.Drift(WORK, new Step(3))).closesMonths(2).level(WORK))
                .isEqualTo(26);
    }

    @Test
    void trustAndOwnershipStayBetweenZeroAndAHundred() {
        Play up = after(new Effect.Trust(70), new Effect.Ownership(70));
        Play down = after(new Effect.Trust(-70), new Effect.Ownership(-70));

        assertThat(List.of(up.trust(), up.ownership())).containsExactly(100, 100);
        assertThat(List.of(down.trust(), down.ownership())).containsExactly(0, 0);
    }

    @Test
    void factsWishesAndNewsBecomeKnownOnce() {
        Play play = after(
                new Effect.Reveal(Ref.to("feit")),
                new Effect.Hear(Ref.to("wens")),
                new Effect.Meet(Ref.to("wens")),
                new Effect.News(Text.nl("Hoera.")));

        assertThat(play.household().knowledge().facts()).containsOnlyKeys(Ref.to("feit"));
        assertThat(play.household().knowledge().wishes()).containsExactly(Ref.to("wens"));
        assertThat(play.household().knowledge().wishesMet()).containsExactly(Ref.to("wens"));
        assertThat(play.inHousehold()).contains(new HouseholdEvent.NewsHeard(Text.nl("Hoera.")));
        assertThat(play.does(start("actie")).inHousehold())
                .doesNotHaveAnyElementsOfTypes(
                        HouseholdEvent.FactRevealed.class,
                        HouseholdEvent.WishHeard.class,
                        HouseholdEvent.WishMet.class);
    }

    @Test
    void flagsAreSetAndCleared() {
        assertThat(after(setFlag("vlag")).flag("vlag")).isTrue();
        assertThat(after(setFlag("vlag"), new Effect.ClearFlag(Ref.to("vlag"))).flag("vlag"))
                .isFalse();
    }

    @Test
    void whoDropsOutCannotBeReachedUntilTheyAreBack() {
        Play gone = after(new Effect.Leave(Ref.to("bart")));

        assertThat(gone.refused(talk("bart", WORK))).isEqualTo(new Refusal.ResidentGone(Ref.to("bart")));
        assertThat(gone.refused(message("bart"))).isEqualTo(new Refusal.ResidentGone(Ref.to("bart")));
        after(new Effect.Leave(Ref.to("bart")), new Effect.Join(Ref.to("bart"))).does(talk("bart", WORK));
        assertThat(after(new Effect.Join(Ref.to("bart"))).happened(HouseholdEvent.PresenceChanged.class))
                .isEmpty();
    }

    @Test
    void aCrisisTakesHoursOfNextMonthAlone() {
        Play play = after(new Effect.TakeHours(Hours.of(3)), new Effect.TakeHours(Hours.of(1)));
        Hours undisturbed = after().closesMonth().hours(1);

        assertThat(play.closesMonth().hours(1)).isEqualTo(undisturbed.minus(Hours.of(4)));
        assertThat(play.closesMonth().hours(1)).isEqualTo(undisturbed);
    }

    @Test
    void aCrisisTakesNoMoreHoursThanThereAre() {
        assertThat(after(new Effect.TakeHours(Hours.of(99))).closesMonth().hours(1))
                .isEqualTo(Hours.NONE);
    }

    @Test
    void creditAndBudgetsAreFilled() {
        assertThat(after(new Effect.Credit(-3)).state().credit()).isEqualTo(7);
        assertThat(after(new Effect.Refill(Ref.to("potje"), Money.euros(400))).budget("potje"))
                .isEqualTo(after().budget("potje").plus(Money.euros(400)));
        assertThat(after(new Effect.Refill(Ref.to("geen-potje"), Money.euros(400)))
                        .happenedToTeam(TeamEvent.BudgetRefilled.class))
                .isEmpty();
    }

    @Test
    void dangerComesAndGoes() {
        assertThat(after(new Effect.Danger(true)).household().wellbeing().danger())
                .isTrue();
        assertThat(after(new Effect.Danger(true), new Effect.Danger(false))
                        .household()
                        .wellbeing()
                        .danger())
                .isFalse();
        assertThat(after(new Effect.Danger(false)).happened(HouseholdEvent.DangerChanged.class))
                .isEmpty();
    }

    @Test
    void linesStartStopAndChange() {
        assertThat(after(new Effect.StartLine(Ref.to("wacht")))
                        .household()
                        .finances()
                        .lines())
                .containsEntry(Ref.to("wacht"), Money.euros(400));
        assertThat(after(new Effect.StopLine(LINE)).household().finances().lines())
                .isEmpty();
        assertThat(after(new Effect.ChangeLine(LINE, Money.euros(650)))
                        .household()
                        .finances()
                        .lines())
                .containsEntry(LINE, Money.euros(650));
    }

    @Test
    void aCostThatComesOnceIsOnTheReceipt() {
        Effect cost =
                new Effect.CostOnce(Money.euros(80), Payer.STATE, Text.nl("Griffie"), DESIGNED, Certainty.ESTIMATED);

        assertThat(after(cost).inHousehold())
                .contains(new HouseholdEvent.CostPaidOnce(
                        Payer.STATE, Text.nl("Griffie"), Money.euros(80), DESIGNED, Certainty.ESTIMATED));
    }

    @Test
    void incomeAndFixedCostsChange() {
        Play play = after(new Effect.Income(Money.euros(100)), new Effect.Expenses(Money.euros(-50)));

        assertThat(play.household().finances().income()).isEqualTo(Money.euros(1_300));
        assertThat(play.household().finances().expenses()).isEqualTo(Money.euros(1_050));
    }

    @Test
    void goodwillChangesForTheWholeTeam() {
        Play play = after(new Effect.Goodwill(Ref.to("bank"), 4), new Effect.Goodwill(Ref.to("bank"), -1));

        assertThat(play.goodwill("bank")).isEqualTo(3);
        assertThat(play.happenedToTeam(TeamEvent.GoodwillChanged.class))
                .allMatch(e -> e.reason() == TeamEvent.GoodwillReason.CASE);
    }

    @Test
    void legitimacyIsLostWithAReason() {
        Effect penalty = new Effect.Penalise(Penalty.PRIVACY, 20, Text.nl("Zonder toestemming gemaild."));

        assertThat(after(penalty).inHousehold())
                .contains(new HouseholdEvent.Penalised(Penalty.PRIVACY, 20, Text.nl("Zonder toestemming gemaild.")));
    }

    @Test
    void whereAsksAtThatMoment() {
        Play play = after(
                new Effect.Where(List.of(flag("vlag")), List.of(setFlag("eerst")), List.of(setFlag("vlag"))),
                new Effect.Where(List.of(flag("vlag")), List.of(setFlag("daarna")), List.of(setFlag("niet"))));

        assertThat(play.flag("eerst")).isFalse();
        assertThat(play.flag("daarna")).isTrue();
        assertThat(play.flag("niet")).isFalse();
    }

    @Test
    void effectsOnWhatIsNotThereDoNothing() {
        Play play = after(
                new Effect.StopLine(Ref.to("wacht")),
                new Effect.ChangeLine(Ref.to("wacht"), Money.euros(5)),
                new Effect.StartLine(Ref.to("niets")),
                new Effect.FreezeDebt(Ref.to("niets")),
                new Effect.WriteOff(Ref.to("niets")),
                new Effect.EndIntervention(Ref.to("niets")),
                new Effect.CloseRequest(Ref.to("niets")));

        assertThat(play.household().finances().lines()).containsOnlyKeys(LINE);
        assertThat(play.household().finances().debts()).isEmpty();
    }
}
