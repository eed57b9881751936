package nl.kostenbewust.desktop.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.core.view.HandoverView;
import nl.kostenbewust.desktop.table.Standing;
import nl.kostenbewust.desktop.words.Language;
import org.junit.jupiter.api.Test;

/** What whoever leads the lesson did has a plain line for the player. */
class LessonLinesTest {
    private static final LessonView.ChairView OWN = new LessonView.ChairView(1, "Noor", true);
    private static final LessonView.ChairView SAMS = new LessonView.ChairView(2, "Sam", false);

    private final LessonLines lines = new LessonLines(Language.DUTCH);

    private static LessonView lesson(Optional<Text> pause, Optional<Integer> seconds, int sitsAt) {
        return new LessonView(
                pause, seconds, sitsAt, List.of(OWN, SAMS), Optional.empty(), true, LessonView.Own.NOTHING);
    }

    @Test
    void anOrdinaryLessonHasNothingToTell() {
        LessonView plain = lesson(Optional.empty(), Optional.empty(), 1);
        assertThat(lines.halt(plain)).isEmpty();
        assertThat(lines.playsFor(plain)).isEmpty();
        assertThat(lines.timer(new Standing(plain, Optional.empty()))).isEmpty();
    }

    @Test
    void aPauseAndASeatThatSomebodyElsePlaysAreSaid() {
        assertThat(lines.halt(lesson(Optional.of(Text.nl("Even pauze.")), Optional.empty(), 1)))
                .hasValue("Even pauze.");
        LessonView handed = new LessonView(
                Optional.empty(),
                Optional.empty(),
                1,
                List.of(OWN),
                Optional.of(Text.nl("Een bot speelt.")),
                true,
                LessonView.Own.NOTHING);
        assertThat(lines.halt(handed)).hasValue("Een bot speelt.");
    }

    @Test
    void whoPlaysForAnotherIsToldForWhom() {
        assertThat(lines.playsFor(lesson(Optional.empty(), Optional.empty(), 2)))
                .hasValue("Je speelt nu de plek van Sam.");
        assertThat(lines.chair(OWN)).isEqualTo("Terug naar je eigen plek");
        assertThat(lines.chair(SAMS)).isEqualTo("Speel de plek van Sam");
    }

    @Test
    void theTimerIsAMomentOnTheClockAndStandsStillDuringAPause() {
        LessonView running = lesson(Optional.empty(), Optional.of(600), 1);
        assertThat(lines.timer(new Standing(running, Optional.of(LocalTime.of(14, 35)))))
                .hasValue("De maand sluit om 14:35 vanzelf.");
        LessonView paused = lesson(Optional.of(Text.nl("Pauze.")), Optional.of(61), 1);
        assertThat(lines.timer(new Standing(paused, Optional.empty())))
                .hasValue("De timer staat stil; er zijn nog 2 min over.");
    }

    @Test
    void aNoteSaysWhatWasDoneWhatRunsAndWhatWaits() {
        HandoverView note = new HandoverView(
                2,
                "Sam",
                3,
                Hours.of(7),
                List.of(new HandoverView.HouseholdNote(
                        Text.nl("Bart"),
                        true,
                        List.of(Text.nl("Sam sprak met Bart."), Text.nl("Vertrouwen +6.")),
                        List.of(Text.nl("De post sorteren")),
                        List.of())));
        assertThat(lines.title(note)).isEqualTo("Overdracht van de plek van Sam");
        assertThat(lines.note(note))
                .hasSize(4)
                .contains(
                        "Bart (deze plek is regisseur)",
                        "Gebeurd: Sam sprak met Bart. • Vertrouwen +6.",
                        "Loopt: De post sorteren");
    }
}
