package nl.kostenbewust.core.route;

import static nl.kostenbewust.core.fixture.Fixture.aRoute;
import static nl.kostenbewust.core.route.Example.COURSE;
import static nl.kostenbewust.core.route.Example.HOME;
import static nl.kostenbewust.core.route.Example.WORK_PLACE;
import static nl.kostenbewust.core.route.Example.acting;
import static nl.kostenbewust.core.route.Example.lesson;
import static nl.kostenbewust.core.route.Example.story;
import static nl.kostenbewust.core.route.Example.working;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.fixture.Fixture;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import org.junit.jupiter.api.Test;

class RoutePlayerTest {
    private static final Command TRAIN = new Command.Start(COURSE, Optional.empty());

    private final Scenario lesson = lesson(Map.of());

    @Test
    void muddlingOnCostsTwelveMonthsOfBenefits() {
        Played played = RoutePlayer.play(lesson, HOME, aRoute().build());

        assertThat(played.refusals()).isEmpty();
        assertThat(played.end().ended()).isTrue();
        assertThat(played.receipt().total()).isEqualTo(Money.euros(12_000));
        assertThat(played.outcome().levels()).isEqualTo(40);
    }

    @Test
    void whatARouteDoesShowsInReceiptAndLevels() {
        Played played = RoutePlayer.play(lesson, HOME, working().build());

        assertThat(played.refusals()).isEmpty();
        assertThat(played.receipt().total(Payer.MUNICIPALITY)).isEqualTo(Money.euros(1_000));
        assertThat(played.receipt().total(Payer.TAILORED_BUDGET)).isEqualTo(Money.euros(500));
        assertThat(played.receipt().total(Payer.TEAM)).isEqualTo(Money.euros(2 * 77));
        assertThat(played.closes().get(1).households().get(HOME).wellbeing().levels())
                .containsEntry(LifeDomain.WORK, new Level(20));
        assertThat(played.closes().get(2).households().get(HOME).wellbeing().levels())
                .containsEntry(LifeDomain.WORK, new Level(30));
    }

    @Test
    void aRefusedCommandIsNotedAndTheRouteGoesOn() {
        Command unknown = new Command.Start(Ref.to("bestaat-niet"), Optional.empty());
        Route route = acting(3, unknown, new Command.Start(WORK_PLACE, Optional.empty()))
                .build();

        Played played = RoutePlayer.play(lesson, HOME, route);

        assertThat(played.refusals()).containsExactly(new RefusedAct(3, 0, unknown, new Refusal.Unknown()));
        assertThat(played.end().households().get(HOME).work().done()).containsKey(WORK_PLACE);
    }

    @Test
    void whatIsPlannedAfterTheLastMonthIsRefused() {
        Played played = RoutePlayer.play(lesson, HOME, acting(13, TRAIN).build());

        assertThat(played.refusals()).containsExactly(new RefusedAct(13, 0, TRAIN, new Refusal.NotPlaying()));
    }

    @Test
    void aRouteThatSaysItIsReadyClosesTheMonthOnce() {
        Played played =
                RoutePlayer.play(lesson, HOME, acting(2, new Command.Ready()).build());

        assertThat(played.closes()).hasSize(12);
        assertThat(played.closes().get(2).month()).isEqualTo(3);
        assertThat(played.receipt().total()).isEqualTo(Money.euros(12_000));
    }

    @Test
    void luckFixesWhatTheSourceDocuments() {
        assertThat(trained(acting(1, TRAIN).luck(List.of(luck(true))).build())).isTrue();
        assertThat(trained(acting(1, TRAIN).luck(List.of(luck(false))).build())).isFalse();
    }

    @Test
    void withAnotherChanceTheLuckOfTheRouteDoesNotCount() {
        Route route = acting(1, TRAIN).luck(List.of(luck(true))).build();

        Played played = RoutePlayer.play(lesson, HOME, route, Chance.of(1).fixed(Map.of(COURSE.as(), false)));

        assertThat(trained(played)).isFalse();
    }

    @Test
    void aRouteMayEqualAnother() {
        Route documented = acting(1, TRAIN).luck(List.of(luck(true))).seed(7).build();
        Route good = aRoute().as(Optional.of("documented")).build();
        Scenario both = lesson(Map.of("documented", documented, "good", good));

        assertThat(RoutePlayer.play(both, HOME, good)).isEqualTo(RoutePlayer.play(both, HOME, documented));
        assertThat(trained(RoutePlayer.play(both, HOME, good))).isTrue();
    }

    @Test
    void routesThatEqualEachOtherInACircleDoNothing() {
        Route one = aRoute().as(Optional.of("good")).build();
        Route other = aRoute().as(Optional.of("documented")).build();
        Scenario circle = lesson(Map.of("documented", one, "good", other));

        assertThat(RoutePlayer.play(circle, HOME, one).receipt().total()).isEqualTo(Money.euros(12_000));
    }

    @Test
    void aRouteDoesNotDependOnWhoElseIsInTheNeighbourhood() {
        Case neighbour = story().id(Ref.to("aardbei")).build();
        Scenario street = Fixture.aScenario(
                List.of(neighbour, story().build()),
                List.of(),
                List.of(Fixture.aBudget("maatwerkbudget").build()));

        assertThat(RoutePlayer.play(street, HOME, working().build()).course())
                .isEqualTo(RoutePlayer.play(lesson, HOME, working().build()).course());
    }

    @Test
    void beyondTheLastMonthTheEnginePlaysOnToTheHorizon() {
        Scenario longer = Fixture.aScenario(story().horizon(30).build());

        Played played = RoutePlayer.play(longer, HOME, aRoute().build());

        assertThat(played.receipt().total()).isEqualTo(Money.euros(30_000));
        assertThat(played.course().soFar().total()).isEqualTo(Money.euros(12_000));
    }

    @Test
    void aHorizonBeforeTheLastMonthLooksBack() {
        Scenario shorter = Fixture.aScenario(
                List.of(story().horizon(1).build()),
                List.of(),
                List.of(Fixture.aBudget("maatwerkbudget").build()));

        Played played = RoutePlayer.play(shorter, HOME, working().build());

        assertThat(played.outcome().levels()).isEqualTo(40);
        assertThat(played.receipt().total()).isEqualTo(Money.euros(1_000 + 500 + 2 * 77));
        assertThat(played.end().households().get(HOME).wellbeing().levels())
                .containsEntry(LifeDomain.WORK, new Level(30));
    }

    private boolean trained(Route route) {
        return trained(RoutePlayer.play(lesson, HOME, route));
    }

    private static boolean trained(Played played) {
        return played.end().households().get(HOME).wellbeing().flags().contains(Ref.to("diploma"));
    }

    private static Route.Luck luck(boolean works) {
        return new Route.Luck(COURSE.<ChanceSubject>as(), works);
    }
}
