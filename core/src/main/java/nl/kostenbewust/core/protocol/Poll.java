package nl.kostenbewust.core.protocol;

import java.util.List;
import nl.kostenbewust.core.model.Text;

/**
 * What a whole class is asked at once. Everybody answers on their own screen, and nobody sees what others chose before all is revealed.
 *
 * @param kind where it comes from
 * @param title above it
 * @param questions one by one; each is answered with one of its options
 */
public record Poll(Kind kind, Text title, List<Question> questions) {
    /** Where a poll comes from. */
    public enum Kind {
        /** Thought up by whoever leads the lesson. */
        OWN,
        /** A dilemma of a household. */
        DILEMMA,
        /** A theme of the reflection: a scale from 1 to 10, and statements. */
        THEME
    }

    /**
     * A question.
     *
     * @param text what is asked
     * @param options what can be answered
     */
    public record Question(Text text, List<Text> options) {}
}
