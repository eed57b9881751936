package nl.kostenbewust.core.check;

/**
 * One thing found in the content, in plain Dutch for its author.
 *
 * @param code what kind of thing; it says how bad it is
 * @param file the name of the file
 * @param path the part of the file that it is about, such as {@code facts[2].source}; empty: the file as a whole
 * @param message what is wrong
 * @param hint what to do about it; may be empty
 */
public record Finding(FindingCode code, String file, String path, String message, String hint) {
    /** How bad it is. */
    public Severity severity() {
        return code.severity();
    }
}
