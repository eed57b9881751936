package nl.kostenbewust.core.model;

import java.util.List;

/**
 * A theme to reflect on after the game: a question that everybody answers with a number, and statements to agree or disagree with. After
 * the reflection tool of the sources; a high number always means a problem.
 *
 * @param id its name in the file
 * @param title what it is called
 * @param about what it is about, in a few sentences
 * @param question the question that is answered from 1 (hardly ever) to 10 (very often)
 * @param statements to agree or disagree with
 * @param ask an open question to go on with
 * @param source where it comes from
 */
public record Theme(
        Ref<Theme> id, Text title, Text about, Text question, List<Text> statements, Text ask, Source source) {
    /** The lowest answer to the question. */
    public static final int LOWEST = 1;
    /** The highest answer to the question. */
    public static final int HIGHEST = 10;
}
