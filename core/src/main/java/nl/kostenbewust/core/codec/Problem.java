package nl.kostenbewust.core.codec;

/**
 * One thing wrong in a scenario file, in plain Dutch for its author.
 *
 * @param file name of the file
 * @param line line in the file, from 1
 * @param column column in that line, from 1, counted in characters
 * @param path place in the content, such as {@code interventions[3].cost.once}; empty for the file as a whole
 * @param code stable code
 * @param message what is wrong
 * @param hint what to do about it; may be empty
 */
public record Problem(String file, int line, int column, String path, ProblemCode code, String message, String hint) {

    /** The one-line form that editors understand: {@code file:line:column CODE message (hint)}. */
    public String text() {
        String end = hint.isEmpty() ? "" : " (" + hint + ")";
        return file + ":" + line + ":" + column + " " + code + " " + message + end;
    }
}
