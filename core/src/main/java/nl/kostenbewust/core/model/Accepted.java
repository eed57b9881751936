package nl.kostenbewust.core.model;

/**
 * A known finding that the author accepts. Errors cannot be accepted.
 *
 * @param code the code of the finding
 * @param reason why it may stay
 */
public record Accepted(String code, String reason) {
    /** Refuses an empty reason. */
    public Accepted {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("zeg waarom deze melding mag blijven");
        }
    }
}
