package nl.kostenbewust.server.net;

/** Lets a burst through and then a steady rate. Not safe for several threads. */
public final class TokenBucket {
    private static final double NANOS = 1e9;

    private final double perSecond;
    private final double burst;
    private double tokens;
    private long seen;

    /** Starts full. */
    public TokenBucket(double perSecond, double burst) {
        this.perSecond = perSecond;
        this.burst = burst;
        this.tokens = burst;
    }

    /** Takes one token at this moment (nanoseconds, never going back); false when there is none. */
    public boolean take(long now) {
        tokens = Math.min(burst, tokens + (now - seen) / NANOS * perSecond);
        seen = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
