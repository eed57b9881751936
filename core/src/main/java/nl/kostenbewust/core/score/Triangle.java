package nl.kostenbewust.core.score;

import java.util.Collection;
import java.util.function.ToIntFunction;
import nl.kostenbewust.core.model.Corner;

/**
 * The waardendriehoek.
 *
 * @param legitimacy 0 to 100
 * @param financialReturn 0 to 100, the corner Rendement
 * @param involvement 0 to 100
 * @param overall 0 to 100: of one household the geometric mean of its corners, of a team the mean over its households
 */
public record Triangle(int legitimacy, int financialReturn, int involvement, int overall) {
    /** What a corner counts at least in the geometric mean, so that bad play still shows differences. */
    public static final int FLOOR = 5;

    /** Refuses a value outside 0 to 100. */
    public Triangle {
        if (!isScore(legitimacy) || !isScore(financialReturn) || !isScore(involvement) || !isScore(overall)) {
            throw new IllegalArgumentException("a score lies between 0 and 100");
        }
    }

    /** The triangle of one household. */
    public static Triangle of(int legitimacy, int financialReturn, int involvement) {
        long product = (long) counted(legitimacy) * counted(financialReturn) * counted(involvement);
        return new Triangle(legitimacy, financialReturn, involvement, cubeRoot(product));
    }

    /** The mean of these, each value by itself, halves rounded up; of none: all 0. */
    public static Triangle mean(Collection<Triangle> triangles) {
        return new Triangle(
                mean(triangles, Triangle::legitimacy),
                mean(triangles, Triangle::financialReturn),
                mean(triangles, Triangle::involvement),
                mean(triangles, Triangle::overall));
    }

    /** The value of that corner. */
    public int at(Corner corner) {
        return switch (corner) {
            case LEGITIMACY -> legitimacy;
            case RETURN -> financialReturn;
            case INVOLVEMENT -> involvement;
        };
    }

    /** The lowest corner; of equals the first. */
    public Corner weakest() {
        Corner weakest = Corner.LEGITIMACY;
        for (Corner corner : Corner.values()) {
            if (at(corner) < at(weakest)) {
                weakest = corner;
            }
        }
        return weakest;
    }

    /** The cube root rounded to the nearest whole number: the largest n with (n − ½)³ ≤ product. */
    private static int cubeRoot(long product) {
        int root = 0;
        while (cube(2L * root + 1) <= 8 * product) {
            root++;
        }
        return root;
    }

    private static long cube(long side) {
        return side * side * side;
    }

    private static int mean(Collection<Triangle> triangles, ToIntFunction<Triangle> value) {
        int sum = triangles.stream().mapToInt(value).sum();
        int count = Math.max(1, triangles.size());
        return (2 * sum + count) / (2 * count);
    }

    private static int counted(int corner) {
        return Math.max(FLOOR, corner);
    }

    private static boolean isScore(int value) {
        return value >= 0 && value <= 100;
    }
}
