package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.InterventionBuilder;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.play.HouseholdEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Game design, sections 5 and 13: certain unless the case gives a chance; trust moves it; chance is a pure question. */
class ChanceTest {
    private static InterventionBuilder attempt(int perMille) {
        return anIntervention("poging")
                .chance(Optional.of(new Share(perMille)))
                .then(List.of(setFlag("gelukt")))
                .otherwise(List.of(setFlag("mislukt")));
    }

    private static Scene scene(InterventionBuilder intervention) {
        return Scene.of(aCase().interventions(List.of(intervention.build())));
    }

    @Test
    void whatIsCertainAsksNothing() {
        Play play = scene(anIntervention("poging").then(List.of(setFlag("gelukt"))))
                .draws(999)
                .begins()
                .does(start("poging"));

        assertThat(play.flag("gelukt")).isTrue();
        assertThat(play.happened(HouseholdEvent.ChanceDrawn.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "500, 50, 500",
        "500, 60, 550",
        "500, 40, 450",
        "300, 51, 305",
        "300, 0, 50",
        "900, 100, 950",
        "950, 55, 950",
        "100, 41, 55",
        "100, 39, 50",
        "0, 50, 50",
        "1000, 50, 950"
    })
    void eachPointOfTrustMovesItFivePerMilleBetween50And950(int chance, int trust, int moved) {
        Play play =
                scene(attempt(chance)).begins().faring(w -> w.withTrust(trust)).does(start("poging"));

        assertThat(play.happened(HouseholdEvent.ChanceDrawn.class))
                .containsExactly(new HouseholdEvent.ChanceDrawn(Ref.to("poging"), 1, moved, 500, 500 < moved));
    }

    @ParameterizedTest
    @CsvSource({"0, true", "499, true", "500, false", "999, false"})
    void aChanceOf500IsWonByTheLower500Draws(int drawn, boolean won) {
        Play play = scene(attempt(500)).draws(drawn).begins().does(start("poging"));

        assertThat(play.flag("gelukt")).isEqualTo(won);
        assertThat(play.flag("mislukt")).isEqualTo(!won);
    }

    @Test
    void whatFailedIsOverAndCanBeTriedAgainAsAnotherAttempt() {
        List<Integer> asked = new ArrayList<>();
        Play play = scene(attempt(500))
                .chance((household, subject, attempt) -> {
                    asked.add(attempt);
                    return attempt == 1 ? 999 : 0;
                })
                .begins()
                .does(start("poging"));
        assertThat(play.household().work().failed()).containsKey(Ref.to("poging"));
        assertThat(play.household().work().running()).isEmpty();

        play.does(start("poging"));

        assertThat(play.flag("gelukt")).isTrue();
        assertThat(asked).containsOnly(1, 2);
    }

    @Test
    void theMomentOfTryingIsNoReroll() {
        Play early = scene(attempt(500)).begins().does(start("poging"));
        Play late = scene(attempt(500))
                .begins()
                .faring(w -> w.withTrust(66))
                .closesMonths(4)
                .does(start("poging"));

        assertThat(late.happened(HouseholdEvent.ChanceDrawn.class))
                .isEqualTo(early.happened(HouseholdEvent.ChanceDrawn.class));
    }

    @Test
    void aChanceInsideAnEffectIsAsItStandsWhateverTheTrust() {
        Effect luck = new Effect.ByChance(
                new Share(501), Ref.to("brief"), List.of(setFlag("kwam")), List.of(setFlag("kwam-niet")));
        Play play = scene(anIntervention("wachten").then(List.of(luck)).repeatable(true))
                .begins()
                .faring(w -> w.withTrust(0))
                .does(start("wachten"));

        assertThat(play.flag("kwam")).isTrue();
        assertThat(play.happened(HouseholdEvent.ChanceDrawn.class))
                .containsExactly(new HouseholdEvent.ChanceDrawn(Ref.to("brief"), 1, 501, 500, true));
        assertThat(play.does(start("wachten")).happened(HouseholdEvent.ChanceDrawn.class))
                .containsExactly(new HouseholdEvent.ChanceDrawn(Ref.to("brief"), 2, 501, 500, true));
    }
}
