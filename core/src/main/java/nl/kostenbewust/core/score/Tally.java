package nl.kostenbewust.core.score;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;

/**
 * Adds up one corner in whole parts of a point, so that nothing is lost on the way, and never goes below 0 or above 100. Each reason
 * gets the difference between the rounded totals after and before it (halves up): the points always add up to the value.
 */
final class Tally {
    private final Ref<Household> household;
    private final Corner corner;
    private final int partsOfPoint;
    private final List<Reason> reasons = new ArrayList<>();
    private long parts;

    Tally(Ref<Household> household, Corner corner, int partsOfPoint) {
        this.household = household;
        this.corner = corner;
        this.partsOfPoint = partsOfPoint;
    }

    /** Counts {@code more} parts; what would pass the bounds is lost. */
    void count(long more, Because because, boolean luck) {
        int before = value();
        parts = Math.max(0, Math.min(100L * partsOfPoint, parts + more));
        reasons.add(new Reason(household, corner, value() - before, because, luck));
    }

    /** The corner, 0 to 100. */
    int value() {
        return (int) ((2 * parts + partsOfPoint) / (2L * partsOfPoint));
    }

    List<Reason> reasons() {
        return List.copyOf(reasons);
    }
}
