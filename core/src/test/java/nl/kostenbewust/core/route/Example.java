package nl.kostenbewust.core.route;

import static nl.kostenbewust.core.fixture.Fixture.DESIGNED;
import static nl.kostenbewust.core.fixture.Fixture.aBudget;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aRoute;
import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.fixture.CaseBuilder;
import nl.kostenbewust.core.fixture.RouteBuilder;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Decision;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.model.Step;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;

/**
 * A household on benefits of € 1.000 a month. A work place costs € 500 once and two hours, works at the close of the month after,
 * settles the matter by a rule, ends the benefits and raises work by one level. A course may work or not.
 */
final class Example {
    static final Ref<Household> HOME = Ref.to("huishouden");
    static final Ref<Intervention> WORK_PLACE = Ref.to("werkplek");
    static final Ref<Intervention> COURSE = Ref.to("cursus");

    private Example() {}

    static Scenario lesson(Map<String, Route> routes) {
        return aScenario(
                List.of(story().routes(routes).build()),
                List.of(),
                List.of(aBudget("maatwerkbudget").build()));
    }

    static CaseBuilder story() {
        return aCase().household(aHousehold()
                        .costs(List.of(aCostLine("uitkering", Payer.MUNICIPALITY, 1_000)
                                .build()))
                        .build())
                .interventions(List.of(workPlace(), course()));
    }

    /** In month 1 the work place is started. */
    static RouteBuilder working() {
        return acting(1, new Command.Start(WORK_PLACE, Optional.empty()));
    }

    static RouteBuilder acting(int month, Command... acts) {
        return aRoute().months(List.of(new Route.RouteMonth(month, List.of(acts))));
    }

    static Case storyOf(Scenario scenario) {
        return scenario.caseOf(HOME);
    }

    private static Intervention workPlace() {
        return anIntervention("werkplek")
                .cost(Optional.of(new Cost(
                        Money.euros(500),
                        Payer.MUNICIPALITY,
                        List.of(Ref.to("maatwerkbudget")),
                        Text.nl("Werkplek"),
                        DESIGNED,
                        Certainty.KNOWN)))
                .months(2)
                .then(List.of(
                        new Effect.LevelChange(LifeDomain.WORK, new Step(10), false),
                        new Effect.StopLine(Ref.to("uitkering"))))
                .decides(Optional.of(new Decision(Ref.to("kwestie"), Ground.RULE, List.of())))
                .build();
    }

    private static Intervention course() {
        return anIntervention("cursus")
                .chance(Optional.of(new Share(500)))
                .then(List.of(new Effect.SetFlag(Ref.to("diploma"))))
                .build();
    }
}
