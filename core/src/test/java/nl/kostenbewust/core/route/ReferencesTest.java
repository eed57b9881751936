package nl.kostenbewust.core.route;

import static nl.kostenbewust.core.fixture.Fixture.aRoute;
import static nl.kostenbewust.core.route.Example.HOME;
import static nl.kostenbewust.core.route.Example.acting;
import static nl.kostenbewust.core.route.Example.lesson;
import static nl.kostenbewust.core.route.Example.working;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.HouseholdScore;
import nl.kostenbewust.core.score.Reference;
import org.junit.jupiter.api.Test;

class ReferencesTest {
    private static final Money WORKING = Money.euros(1_000 + 500 + 2 * 77);

    @Test
    void everyReferenceRouteIsPlayedToItsHorizon() {
        Scenario lesson = lesson(Map.of("good", working().build(), "nothing", aRoute().build()));

        Reference reference = References.of(lesson).get(HOME);

        assertThat(reference.routes())
                .containsOnly(
                        Map.entry("good", new Reference.Outcome(WORKING, 50)),
                        Map.entry("nothing", new Reference.Outcome(Money.euros(12_000), 40)));
    }

    @Test
    void muddlingOnIsAlwaysThere() {
        Reference reference = References.of(lesson(Map.of()), HOME);

        assertThat(reference.routes()).containsOnlyKeys("nothing");
    }

    @Test
    void otherRoutesAreNoYardstick() {
        Scenario lesson = lesson(Map.of("goed-maar-anders", working().build()));

        assertThat(References.of(lesson, HOME).routes()).containsOnlyKeys("nothing");
    }

    @Test
    void theGoodRouteScoresAHundredForReturnAndMuddlingOnNothing() {
        Scenario lesson = lesson(Map.of("good", working().build(), "nothing", aRoute().build()));
        Reference reference = References.of(lesson, HOME);

        assertThat(score(lesson, "good", reference).triangle().at(Corner.RETURN))
                .isEqualTo(100);
        assertThat(score(lesson, "nothing", reference).triangle().at(Corner.RETURN))
                .isZero();
    }

    @Test
    void aSettledMatterShowsInTheScoreOfTheRoute() {
        Scenario lesson = lesson(Map.of(
                "good",
                acting(
                                1,
                                new Command.Talk(Ref.to("bart"), LifeDomain.WORK),
                                new Command.Start(Example.WORK_PLACE, Optional.empty()))
                        .build(),
                "tempting",
                working().build()));
        Reference reference = References.of(lesson, HOME);

        assertThat(score(lesson, "good", reference).triangle().legitimacy()).isEqualTo(90);
        assertThat(score(lesson, "good", reference).triangle().involvement())
                .isGreaterThan(score(lesson, "tempting", reference).triangle().involvement());
    }

    private static HouseholdScore score(Scenario lesson, String route, Reference reference) {
        return RoutePlayer.play(lesson, HOME, Example.storyOf(lesson).routes().get(route))
                .score(reference);
    }
}
