package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.aService;
import static nl.kostenbewust.core.rules.Parts.anEndlessService;
import static nl.kostenbewust.core.rules.Words.habit;
import static nl.kostenbewust.core.rules.Words.level;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.stop;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Service;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.HouseholdEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Game design, section 4: ownership carries. */
class HabitTest {
    private static Play after(Service service, Effect... gains) {
        return Scene.of(aCase().interventions(List.of(
                        anIntervention("training")
                                .service(Optional.of(service))
                                .then(List.of(gains))
                                .repeatable(true)
                                .build(),
                        anIntervention("coach")
                                .service(Optional.of(service))
                                .then(List.of(gains))
                                .build())))
                .begins()
                .does(start("training"));
    }

    @ParameterizedTest
    @CsvSource({"100, 30", "70, 27", "50, 25", "30, 23", "0, 20"})
    void aHabitKeepsThePercentageThatOwnershipIsWhenSupportStops(int ownership, int left) {
        Play play = after(anEndlessService(), habit(WORK, 10));
        assertThat(play.level(WORK)).isEqualTo(30);

        play.faring(w -> w.withOwnership(ownership)).does(stop("training"));

        assertThat(play.level(WORK)).isEqualTo(left);
        assertThat(play.household().wellbeing().habits()).isEmpty();
        assertThat(play.happened(HouseholdEvent.LevelChanged.class)).allMatch(e -> e.cause() == Cause.FADING);
    }

    @Test
    void aThingStays() {
        Play play = after(anEndlessService(), level(WORK, 10))
                .faring(w -> w.withOwnership(0))
                .does(stop("training"));

        assertThat(play.level(WORK)).isEqualTo(30);
    }

    @Test
    void whileSupportRunsNothingFades() {
        Play play = after(anEndlessService(), habit(WORK, 10))
                .faring(w -> w.withOwnership(0))
                .closesMonths(5);

        assertThat(play.level(WORK)).isEqualTo(30);
    }

    @Test
    void itFadesAtTheEndOfAServiceToo() {
        Play play = after(aService(2, WORK, 0), habit(WORK, 10)).closesMonths(4);

        assertThat(play.level(WORK)).isEqualTo(25);
    }

    @Test
    void itFadesOnce() {
        Play play = after(anEndlessService(), habit(WORK, 10))
                .does(stop("training"))
                .does(start("training"))
                .does(stop("training"));

        assertThat(play.level(WORK)).isEqualTo(30);
    }

    @Test
    void onlyTheHabitsOfWhatStoppedFade() {
        Play play = after(anEndlessService(), habit(WORK, 10))
                .does(start("coach"))
                .faring(w -> w.withOwnership(0))
                .does(stop("coach"));

        assertThat(play.level(WORK)).isEqualTo(30);
        assertThat(play.does(stop("training")).level(WORK)).isEqualTo(20);
    }
}
