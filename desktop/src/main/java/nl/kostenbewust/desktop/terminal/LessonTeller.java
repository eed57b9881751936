package nl.kostenbewust.desktop.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.view.HandoverView;
import nl.kostenbewust.desktop.story.LessonLines;
import nl.kostenbewust.desktop.table.Standing;
import nl.kostenbewust.desktop.table.TableState;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.words.Language;

/** Tells what changed in how the lesson stands, and hand-over notes. */
final class LessonTeller {
    private final LessonLines lines;

    LessonTeller(Language language) {
        this.lines = new LessonLines(language);
    }

    void write(Page page, Optional<TableState> before, TableState now) {
        List<String> said =
                before.flatMap(TableState::standing).map(this::lines).orElse(List.of());
        now.standing().map(this::lines).orElse(List.of()).stream()
                .filter(line -> !said.contains(line))
                .forEach(page::heading);
        now.notes().stream()
                .skip(before.map(state -> state.notes().size()).orElse(0))
                .forEach(note -> note(page, note));
    }

    private List<String> lines(Standing standing) {
        return Stream.of(
                        lines.halt(standing.lesson()),
                        lines.playsFor(standing.lesson()),
                        lines.timer(standing),
                        lines.waits(standing.lesson()))
                .flatMap(Optional::stream)
                .toList();
    }

    private void note(Page page, HandoverView note) {
        page.heading(lines.title(note));
        lines.note(note).forEach(page::line);
    }
}
