package nl.kostenbewust.core.check;

import java.util.Collection;
import nl.kostenbewust.core.text.Spelling;

/** Finds the name that an author probably meant. */
final class Nearest {
    private static final int MOST_NAMED = 8;

    private Nearest() {}

    /** A hint: the name that was meant, all names where there are few, or nothing. */
    static String hint(String written, Collection<String> known) {
        return Spelling.nearest(written, known).map(Spelling::didYouMean).orElseGet(() -> names(known));
    }

    private static String names(Collection<String> known) {
        boolean few = !known.isEmpty() && known.size() <= MOST_NAMED;
        return few ? "er is wel: " + String.join(", ", known) : "";
    }
}
