package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Corner;

/**
 * The three values of a household, each from 0 to 100.
 *
 * @param legitimacy the top corner
 * @param returns the left corner
 * @param involvement the right corner
 */
public record Values(float legitimacy, float returns, float involvement) {
    /** The value at a corner. */
    public float at(Corner corner) {
        return switch (corner) {
            case LEGITIMACY -> legitimacy;
            case RETURN -> returns;
            case INVOLVEMENT -> involvement;
        };
    }

    /** The same values with another one at a corner. */
    public Values with(Corner corner, float value) {
        return switch (corner) {
            case LEGITIMACY -> new Values(value, returns, involvement);
            case RETURN -> new Values(legitimacy, value, involvement);
            case INVOLVEMENT -> new Values(legitimacy, returns, value);
        };
    }
}
