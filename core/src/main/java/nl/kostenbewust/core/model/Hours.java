package nl.kostenbewust.core.model;

/**
 * Working time of a caseworker.
 *
 * @param halves half hours, never negative
 */
public record Hours(int halves) implements Comparable<Hours> {
    /** No time at all. */
    public static final Hours NONE = new Hours(0);

    /** Refuses negative time. */
    public Hours {
        if (halves < 0 || halves > 10_000) {
            throw new IllegalArgumentException("uren liggen tussen 0 en 5000");
        }
    }

    /** A whole number of hours. */
    public static Hours of(int hours) {
        return new Hours(Math.multiplyExact(hours, 2));
    }

    /** This and {@code other} together. */
    public Hours plus(Hours other) {
        return new Hours(Math.addExact(halves, other.halves));
    }

    /** This less {@code other}; refuses to go below zero. */
    public Hours minus(Hours other) {
        return new Hours(halves - other.halves);
    }

    /** Whether this is at least {@code other}. */
    public boolean covers(Hours other) {
        return halves >= other.halves;
    }

    @Override
    public int compareTo(Hours other) {
        return Integer.compare(halves, other.halves);
    }
}
