package nl.kostenbewust.core.model;

/**
 * How well a household manages in one life domain, on the ladder of the Zelfredzaamheid-Matrix (ZRM 2017).
 *
 * @param tenths tenths of a level, from 10 (1: acute problem) to 50 (5: fully self-reliant)
 */
public record Level(int tenths) implements Comparable<Level> {
    /** Acute problem. */
    public static final int LOWEST = 10;
    /** Fully self-reliant. */
    public static final int HIGHEST = 50;

    /** Refuses a level outside 1 to 5. */
    public Level {
        if (tenths < LOWEST || tenths > HIGHEST) {
            throw new IllegalArgumentException("een niveau ligt tussen 1 en 5");
        }
    }

    /** This level moved by {@code tenths}, held between 1 and 5. */
    public Level moved(int by) {
        return new Level(Math.max(LOWEST, Math.min(HIGHEST, tenths + by)));
    }

    @Override
    public int compareTo(Level other) {
        return Integer.compare(tenths, other.tenths);
    }
}
