package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes what is equal from before instead of what was made anew: memory holds it once, and who looks for what has changed sees at once
 * that it has not.
 */
final class Kept {
    private Kept() {}

    static <T> T same(T before, T now) {
        return before.equals(now) ? before : now;
    }

    /** Item by item, from both ends, for lists grow and shrink somewhere in between. */
    static <T> List<T> same(List<T> before, List<T> now) {
        int most = Math.min(before.size(), now.size());
        List<T> kept = new ArrayList<>(now);
        int start = 0;
        while (start < most && keep(before.get(start), kept, start)) {
            start++;
        }
        for (int i = 1; i <= most - start; i++) {
            keep(before.get(before.size() - i), kept, now.size() - i);
        }
        return start == now.size() && start == before.size() ? before : List.copyOf(kept);
    }

    private static <T> boolean keep(T before, List<T> kept, int at) {
        boolean same = before.equals(kept.get(at));
        if (same) {
            kept.set(at, before);
        }
        return same;
    }
}
