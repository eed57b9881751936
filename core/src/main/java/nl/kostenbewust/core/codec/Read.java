package nl.kostenbewust.core.codec;

import java.util.List;
import java.util.Optional;

/**
 * The outcome of reading a file: the content, or everything that is wrong with it.
 *
 * @param file the content; empty as soon as there is one problem
 * @param problems all problems, in the order of the file; at most {@value #MOST_PROBLEMS}
 */
public record Read<T>(Optional<LocatedFile<T>> file, List<Problem> problems) {
    /** A file with more problems than this is not understood at all; the rest is left out. */
    public static final int MOST_PROBLEMS = 100;

    /** Keeps the list as it is now. */
    public Read {
        problems = List.copyOf(problems);
    }
}
