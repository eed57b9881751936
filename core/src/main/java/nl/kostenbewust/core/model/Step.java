package nl.kostenbewust.core.model;

/**
 * A change of a level.
 *
 * @param tenths tenths of a level, up or down, at most four levels
 */
public record Step(int tenths) {
    /** Refuses a change that no level can make. */
    public Step {
        if (Math.abs(tenths) > Level.HIGHEST - Level.LOWEST) {
            throw new IllegalArgumentException("een verandering is hoogstens 4 niveaus");
        }
    }
}
