package nl.kostenbewust.core.model;

/**
 * An amount of money.
 *
 * @param cents euro cents; negative is allowed (a difference)
 */
public record Money(long cents) implements Comparable<Money> {
    /** No money at all. */
    public static final Money NONE = new Money(0);

    /** A whole number of euros. */
    public static Money euros(long euros) {
        return new Money(Math.multiplyExact(euros, 100L));
    }

    /** This and {@code other} together; refuses overflow. */
    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    /** This less {@code other}; refuses overflow. */
    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    /** This sum {@code times} over; refuses overflow. */
    public Money times(long times) {
        return new Money(Math.multiplyExact(cents, times));
    }

    /** Whether this is at least {@code other}. */
    public boolean covers(Money other) {
        return cents >= other.cents;
    }

    /** Whether this is above zero. */
    public boolean isPositive() {
        return cents > 0;
    }

    /** The smaller of the two. */
    public Money atMost(Money other) {
        return cents <= other.cents ? this : other;
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }
}
