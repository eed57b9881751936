package nl.kostenbewust.core.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the name that an author probably meant. */
final class Nearest {
    private static final int MOST_NAMED = 8;

    private Nearest() {}

    /** A hint: the name that was meant, all names where there are few, or nothing. */
    static String hint(String written, Collection<String> known) {
        return among(written, known).map(name -> "bedoel je ‘" + name + "’?").orElseGet(() -> names(known));
    }

    private static String names(Collection<String> known) {
        boolean few = !known.isEmpty() && known.size() <= MOST_NAMED;
        return few ? "er is wel: " + String.join(", ", known) : "";
    }

    private static Optional<String> among(String written, Collection<String> known) {
        int most = Math.max(1, written.length() / 3);
        return known.stream()
                .filter(name -> distance(written, name) <= most)
                .min(Comparator.comparingInt((String name) -> distance(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters added, left out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
