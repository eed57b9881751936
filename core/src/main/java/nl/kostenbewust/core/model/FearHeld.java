package nl.kostenbewust.core.model;

/**
 * A fear that an agency has.
 *
 * @param fear what of
 * @param weight by how much it lowers support while it is not answered, 10 to 30
 * @param says how the agency voices it
 */
public record FearHeld(Fear fear, int weight, Text says) {
    /** What a fear weighs at least. */
    public static final int LEAST = 10;

    /** Refuses a weight outside 10 to 30. */
    public FearHeld {
        if (weight < LEAST || weight > 30) {
            throw new IllegalArgumentException("een angst weegt 10 tot 30");
        }
    }
}
