package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aDebt;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.fixture.Fixture.anEvent;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.LifeDomain.MONEY;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.aDilemma;
import static nl.kostenbewust.core.rules.Parts.anAnswer;
import static nl.kostenbewust.core.rules.Words.argue;
import static nl.kostenbewust.core.rules.Words.request;
import static nl.kostenbewust.core.rules.Words.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Step;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.TeamEvent;
import org.junit.jupiter.api.Test;

/** Game design, section 3: closing a month, in its fixed order; section 4: decline is real. */
class MonthCloseTest {
    /** A household in which everything that a close can do is about to happen. */
    private static Play eventful() {
        return Scene.of(aCase().household(aHousehold()
                                .drift(new TreeMap<>(Map.of(MONEY, new Step(-1))))
                                .costs(List.of(aCostLine("uitkering", Payer.MUNICIPALITY, 1_000)
                                        .build()))
                                .debts(List.of(aDebt("huur", 500)
                                        .growsPerMonth(Money.euros(10))
                                        .build()))
                                .build())
                        .dilemmas(List.of(aDilemma("vraag", anAnswer("zwijgen"))))
                        .interventions(List.of(
                                anIntervention("vraag")
                                        .then(List.of(new Effect.PutDilemma(Ref.to("vraag"))))
                                        .build(),
                                anIntervention("hulp").months(1).build()))
                        .requests(List.of(aRequest("uitstel", "bank").build()))
                        .arguments(List.of(
                                anArgument("wet", Corner.LEGITIMACY, "uitstel").build()))
                        .events(List.of(anEvent("brief")
                                .when(List.of(new Condition.FromMonth(1)))
                                .build())))
                .agencies(anAgency("bank").months(1))
                .begins()
                .does(start("vraag"))
                .does(start("hulp"))
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"))
                .closesMonth();
    }

    @Test
    void everythingComesInItsFixedOrder() {
        List<Class<?>> order = new ArrayList<>();
        for (Event event : eventful().last()) {
            order.add(event instanceof InHousehold in ? in.what().getClass() : event.getClass());
        }
        assertThat(order)
                .containsExactly(
                        HouseholdEvent.DilemmaAnswered.class,
                        HouseholdEvent.InterventionWorked.class,
                        HouseholdEvent.PartyAnswered.class,
                        HouseholdEvent.RequestRefused.class,
                        HouseholdEvent.ScriptedHappened.class,
                        HouseholdEvent.TrustChanged.class,
                        HouseholdEvent.DebtChanged.class,
                        HouseholdEvent.LevelChanged.class,
                        HouseholdEvent.CostPaid.class,
                        TeamEvent.MonthClosed.class,
                        TeamEvent.HoursRenewed.class);
    }

    @Test
    void levelsDriftEveryMonth() {
        Play play = Scene.of(aCase().household(aHousehold()
                        .drift(new TreeMap<>(Map.of(WORK, new Step(-2))))
                        .build()))
                .begins();

        assertThat(play.closesMonth().level(WORK)).isEqualTo(18);
        assertThat(play.closesMonths(2).level(WORK)).isEqualTo(14);
        assertThat(play.closesMonths(8).level(WORK)).as("no lower than 1").isEqualTo(10);
    }

    @Test
    void runningLinesAreWrittenEveryMonth() {
        assertThat(eventful().happened(HouseholdEvent.CostPaid.class))
                .containsExactly(new HouseholdEvent.CostPaid(Ref.to("uitkering"), Money.euros(1_000)));
    }

    @Test
    void aLineStopsAfterItsLastMonth() {
        Play play = Scene.of(aCase().household(aHousehold()
                        .costs(List.of(aCostLine("kosten", Payer.STATE, 10)
                                .until(Optional.of(2))
                                .build()))
                        .build()))
                .begins();
        int paid = 0;
        for (int i = 0; i < 5; i++) {
            paid += play.closesMonth().happened(HouseholdEvent.CostPaid.class).size();
        }
        assertThat(paid).isEqualTo(2);
    }

    @Test
    void everyHouseholdHasItsMonth() {
        Play play = Scene.of(aCase(), aCase().id(Ref.to("buren"))).begins().closesMonth();

        assertThat(play.state().households().values())
                .allSatisfy(
                        household -> assertThat(household.wellbeing().trust()).isEqualTo(46));
    }
}
