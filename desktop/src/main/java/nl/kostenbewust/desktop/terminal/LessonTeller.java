package nl.kostenbewust.desktop.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.core.view.HandoverView;
import nl.kostenbewust.desktop.story.LessonLines;
import nl.kostenbewust.desktop.table.Standing;
import nl.kostenbewust.desktop.table.TableState;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Tells what changed in how the lesson stands, and hand-over notes. */
final class LessonTeller {
    private final Speech speech;
    private final LessonLines lines;

    LessonTeller(Speech speech) {
        this.speech = speech;
        this.lines = new LessonLines(speech.words().language());
    }

    void write(Page page, Optional<TableState> before, TableState now) {
        List<String> said =
                before.flatMap(TableState::standing).map(this::lines).orElse(List.of());
        now.standing().map(this::lines).orElse(List.of()).stream()
                .filter(line -> !said.contains(line))
                .forEach(page::heading);
        if (!now.poll().equals(before.flatMap(TableState::poll))) {
            now.poll().ifPresent(poll -> new PollPage(lines, speech).write(page, poll, own(now)));
        }
        now.notes().stream()
                .skip(before.map(state -> state.notes().size()).orElse(0))
                .forEach(note -> note(page, note));
    }

    private static LessonView.Own own(TableState now) {
        return now.standing().map(standing -> standing.lesson().own()).orElse(LessonView.Own.NOTHING);
    }

    private List<String> lines(Standing standing) {
        return Stream.of(
                        lines.halt(standing.lesson()),
                        lines.playsFor(standing.lesson()),
                        lines.timer(standing),
                        lines.waits(standing.lesson()),
                        lines.card(standing.lesson()),
                        standing.lesson().own().card().map(lines::sentence))
                .flatMap(Optional::stream)
                .toList();
    }

    private void note(Page page, HandoverView note) {
        page.heading(lines.title(note));
        lines.note(note).forEach(page::line);
    }
}
