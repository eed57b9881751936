package nl.kostenbewust.server.net;

import nl.kostenbewust.server.wire.Farewell;

/** When a connection last showed life, and what is overdue. All moments are nanoseconds of the same clock. */
final class Pulse {
    private final Limits.Deadlines deadlines;
    private final long arrived;
    private long heard;
    private long moved;
    private long left;

    Pulse(Limits.Deadlines deadlines, long now) {
        this.deadlines = deadlines;
        arrived = now;
        heard = now;
        moved = now;
    }

    /** A complete envelope came in. */
    void heard(long now) {
        heard = now;
    }

    /** Something could be sent. */
    void moved(long now) {
        moved = now;
    }

    /** The closing word was queued. */
    void leaving(long now) {
        left = now;
    }

    /** Tells whether the closing word had time enough to arrive. */
    boolean hasLingered(long now) {
        return now - left > deadlines.linger().toNanos();
    }

    /** Tells whether nothing was sent for so long that the other side needs a sign of life. */
    boolean wantsBeat(long now) {
        return now - moved > deadlines.beat().toNanos();
    }

    /** Returns the moment before which no message may have begun that is still not complete. */
    long latestBegin(long now) {
        return now - deadlines.message().toNanos();
    }

    /** Returns why the connection must end, or null when all is well. */
    Farewell overdue(long now, boolean authenticated, boolean nothingToSend) {
        if (!authenticated && now - arrived > deadlines.login().toNanos()) {
            return Farewell.LOGIN_LATE;
        }
        if (now - heard > deadlines.silence().toNanos()) {
            return Farewell.SILENT;
        }
        return !nothingToSend && now - moved > deadlines.stuck().toNanos() ? Farewell.TOO_SLOW : null;
    }
}
