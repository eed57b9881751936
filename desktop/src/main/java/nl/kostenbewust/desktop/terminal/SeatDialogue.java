package nl.kostenbewust.desktop.terminal;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.desktop.story.LessonLines;
import nl.kostenbewust.desktop.table.Standing;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Going to sit at a seat that was handed over, and back. */
final class SeatDialogue {
    private final Desk desk;
    private final Console console;
    private final Questions questions;
    private final Speech speech;
    private final LessonLines lines;

    SeatDialogue(Desk desk, Console console, Questions questions, Speech speech) {
        this.desk = desk;
        this.console = console;
        this.questions = questions;
        this.speech = speech;
        this.lines = new LessonLines(speech.words().language());
    }

    void sit() throws Leaving {
        Optional<LessonView> lesson = desk.state().standing().map(Standing::lesson);
        List<LessonView.ChairView> others = lesson.stream()
                .flatMap(one -> one.chairs().stream().filter(chair -> chair.seat() != one.sitsAt()))
                .toList();
        if (others.isEmpty()) {
            console.say(speech.say("seat.none"));
            return;
        }
        Optional<Integer> index = others.size() == 1
                ? Optional.of(0)
                : questions.choose(
                        speech.say("seat.title"),
                        others.stream().map(lines::chair).toList());
        if (index.isPresent()) {
            new Answers(console, speech).say(desk.sitAt(others.get(index.get()).seat()));
        }
    }
}
