package nl.kostenbewust.core.model;

/**
 * The passport of the euros of a case, beside the source and certainty that each figure has of its own.
 *
 * @param year the year in which the prices are meant
 * @param scope whose money it is about, and what is left out
 */
public record Euros(int year, Text scope) {
    /** Refuses a year outside 1990 to 2100. */
    public Euros {
        if (year < 1990 || year > 2100) {
            throw new IllegalArgumentException("dit is geen jaar van een prijs");
        }
    }
}
