package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.aFact;
import static nl.kostenbewust.core.rules.Parts.anEndlessService;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.knows;
import static nl.kostenbewust.core.rules.Words.level;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.stop;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.InterventionBuilder;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Game design, section 5: start an intervention. */
class StartTest {
    private static Play with(InterventionBuilder intervention) {
        return Scene.of(aCase().facts(List.of(
                                aFact("bekend")
                                        .question(Optional.of(Text.nl("Wat speelt er?")))
                                        .build(),
                                aFact("geheim").build()))
                        .interventions(List.of(intervention.build())))
                .begins();
    }

    private static InterventionBuilder help() {
        return anIntervention("hulp").then(List.of(level(WORK, 5)));
    }

    @Test
    void itTakesItsHours() {
        Play play = with(help().hours(Hours.of(3)));
        Hours before = play.hours(1);

        assertThat(play.does(start("hulp")).hours(1)).isEqualTo(before.minus(Hours.of(3)));
    }

    @Test
    void itDoesNotStartWithoutTheHours() {
        Play play = with(help().hours(Hours.of(9))).does(talk("bart", WORK));

        assertThat(play.refused(start("hulp"))).isEqualTo(new Refusal.NotEnoughHours(Hours.of(9), new Hours(17)));
    }

    @Test
    void theLastHalfHourMaySpendItself() {
        Play play = with(help().hours(new Hours(21)));

        assertThat(play.does(start("hulp")).hours(1)).isEqualTo(Hours.NONE);
    }

    /** Delays run out at the month's close: of this month for 1, of the n-th month from here for n. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "5, 5"})
    void itWorksAfterItsDelay(int months, int closes) {
        Play play = with(help().months(months)).does(start("hulp"));

        for (int i = 0; i < closes; i++) {
            assertThat(play.level(WORK)).isEqualTo(20);
            play.closesMonth();
        }
        assertThat(play.level(WORK)).isEqualTo(25);
        assertThat(play.closesMonths(2).level(WORK)).isEqualTo(25);
    }

    @Test
    void whatFollowsAtOnceDoesNotWait() {
        assertThat(with(help().months(3).atStart(List.of(setFlag("begonnen"))))
                        .does(start("hulp"))
                        .flag("begonnen"))
                .isTrue();
    }

    @Test
    void whatIsMissingIsSaid() {
        Play play = with(help().needs(List.of(new Condition.Trust(60))).hint(Optional.of(Text.nl("Praat eerst."))));

        assertThat(play.refused(start("hulp")))
                .isEqualTo(new Refusal.NotYet(
                        List.of(new Condition.Trust(60)), false, Optional.of(Text.nl("Praat eerst."))));
    }

    @Test
    void aHiddenFactIsNeverNamed() {
        Play play = with(help().needs(List.of(knows("geheim"), knows("bekend"), flag("stiekem"))));

        assertThat(play.refused(start("hulp")))
                .isEqualTo(new Refusal.NotYet(List.of(knows("bekend")), true, Optional.empty()));
    }

    @Test
    void anInterventionThatIsNotSeenDoesNotExist() {
        assertThat(with(help().visibleWhen(List.of(flag("gezien")))).refused(start("hulp")))
                .isEqualTo(new Refusal.Unknown());
        assertThat(with(help()).refused(start("niets"))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void itRunsOnce() {
        assertThat(with(help().months(2)).does(start("hulp")).refused(start("hulp")))
                .isEqualTo(new Refusal.AlreadyRunning());
    }

    @Test
    void itIsDoneOnce() {
        assertThat(with(help()).does(start("hulp")).refused(start("hulp"))).isEqualTo(new Refusal.AlreadyDone());
    }

    @Test
    void someCanBeDoneAgain() {
        assertThat(with(help().repeatable(true))
                        .does(start("hulp"))
                        .does(start("hulp"))
                        .level(WORK))
                .isEqualTo(30);
    }

    @Test
    void stoppedBeforeItWorksItNeverWorks() {
        Play play = with(help().months(2)).does(start("hulp"));
        Hours before = play.hours(1);

        play.does(stop("hulp"));

        assertThat(play.hours(1)).isEqualTo(before.minus(new Hours(1)));
        assertThat(play.closesMonths(3).level(WORK)).isEqualTo(20);
        assertThat(play.refused(stop("hulp"))).isEqualTo(new Refusal.NotRunning());
    }

    @Test
    void whatWorkedAtOnceRunsOnOnlyAsAService() {
        assertThat(with(help()).does(start("hulp")).refused(stop("hulp"))).isEqualTo(new Refusal.NotRunning());
        assertThat(with(help().service(Optional.of(anEndlessService())))
                        .does(start("hulp"))
                        .refused(start("hulp")))
                .isEqualTo(new Refusal.AlreadyRunning());
    }
}
