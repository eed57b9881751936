package nl.kostenbewust.core.model;

/**
 * A part of a whole: a chance, a weight, the strength of an argument.
 *
 * @param perMille thousandths, from -1000 (an argument that works against you) to 1000
 */
public record Share(int perMille) {
    /** Nothing. */
    public static final Share NONE = new Share(0);

    /** Refuses more than the whole. */
    public Share {
        if (perMille < -1000 || perMille > 1000) {
            throw new IllegalArgumentException("een aandeel ligt tussen -100% en 100%");
        }
    }
}
