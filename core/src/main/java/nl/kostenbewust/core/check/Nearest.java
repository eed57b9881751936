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

    /** Letters added, left out, changed, or swapped with their neighbour. */
    private static int distance(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : step(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int step(int[][] cost, String a, String b, int i, int j) {
        int change = cost[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int best = Math.min(change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swap = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swap ? Math.min(best, 1 + cost[i - 2][j - 2]) : best;
    }
}
