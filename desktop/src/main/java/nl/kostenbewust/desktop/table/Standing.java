package nl.kostenbewust.desktop.table;

import java.time.LocalTime;
import java.util.Optional;
import nl.kostenbewust.core.protocol.LessonView;

/**
 * How the lesson stands, as last heard.
 *
 * @param lesson what the server said
 * @param monthEnds when the month closes by itself, on the clock of this computer; absent: no timer, or it stands still
 */
public record Standing(LessonView lesson, Optional<LocalTime> monthEnds) {
    /** Heard at that time. */
    static Standing heard(LessonView lesson, LocalTime now) {
        Optional<LocalTime> ends = lesson.pause().isPresent()
                ? Optional.empty()
                : lesson.secondsLeft().map(now::plusSeconds);
        return new Standing(lesson, ends);
    }
}
