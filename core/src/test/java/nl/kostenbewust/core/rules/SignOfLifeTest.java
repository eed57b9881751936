package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Words.message;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;

/** Game design, section 5: a month without a sign of life costs 4. */
class SignOfLifeTest {
    @Test
    void aSilentMonthCostsFourTrust() {
        Play play = Scene.of(aCase()).begins().closesMonth();

        assertThat(play.trust()).isEqualTo(46);
        assertThat(play.happened(HouseholdEvent.TrustChanged.class))
                .containsExactly(new HouseholdEvent.TrustChanged(-4, Cause.SILENCE));
    }

    @Test
    void everySilentMonthCostsAgain() {
        assertThat(Scene.of(aCase()).begins().closesMonths(3).trust()).isEqualTo(38);
    }

    @Test
    void trustNeverFallsBelowZero() {
        Play play = Scene.of(aCase()).begins().faring(w -> w.withTrust(2)).closesMonth();

        assertThat(play.trust()).isZero();
    }

    @Test
    void aSignOfLifeKeepsTrustAndBuildsNone() {
        assertThat(Scene.of(aCase())
                        .begins()
                        .does(message("bart"))
                        .closesMonth()
                        .trust())
                .isEqualTo(50);
    }

    @Test
    void aTalkIsASignOfLife() {
        assertThat(Scene.of(aCase())
                        .begins()
                        .does(talk("bart", WORK))
                        .closesMonth()
                        .trust())
                .isEqualTo(56);
    }

    @Test
    void aSignOfLifeLastsAMonth() {
        assertThat(Scene.of(aCase())
                        .begins()
                        .does(message("bart"))
                        .closesMonths(2)
                        .trust())
                .isEqualTo(46);
    }

    @Test
    void itTakesHalfAnHour() {
        Play play = Scene.of(aCase()).begins();
        Hours before = play.hours(1);

        assertThat(play.does(message("bart")).hours(1)).isEqualTo(before.minus(new Hours(1)));
    }

    @Test
    void nobodyWritesToAStranger() {
        assertThat(Scene.of(aCase()).begins().refused(message("truus"))).isEqualTo(new Refusal.Unknown());
    }
}
