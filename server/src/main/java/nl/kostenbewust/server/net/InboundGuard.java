package nl.kostenbewust.server.net;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kostenbewust.server.wire.BrokenMessageException;
import nl.kostenbewust.server.wire.Envelope;
import nl.kostenbewust.server.wire.Inbox;

/** Decides which of one client's messages come through. Used on the selector thread, except {@link #delivered}. */
final class InboundGuard {
    /** What to do with the client after an envelope. */
    enum Verdict {
        FINE,
        TOO_MANY,
        ABUSE
    }

    private static final double FORGIVEN = 0.1;

    private final Limits limits;
    private final Inbox inbox;
    private final TokenBucket messages;
    private final TokenBucket excess;
    private final AtomicInteger undelivered = new AtomicInteger();
    private long begun;

    InboundGuard(Limits limits) {
        this.limits = limits;
        Limits.Rates rates = limits.rates();
        inbox = new Inbox(limits.sizes().inbound());
        messages = new TokenBucket(rates.perSecond(), rates.burst());
        excess = new TokenBucket(rates.excess() * FORGIVEN, rates.excess());
    }

    /** Charges for a sign of life or the first piece of a message. */
    Verdict charge(long now) {
        if (inbox.isInside()) {
            return Verdict.FINE;
        }
        begun = now;
        if (undelivered.get() < limits.sizes().undelivered() && messages.take(now)) {
            return Verdict.FINE;
        }
        return excess.take(now) ? Verdict.TOO_MANY : Verdict.ABUSE;
    }

    /** Takes a piece; with drop, the message that begins with it is not delivered. */
    Optional<byte[]> accept(Envelope piece, boolean drop) throws BrokenMessageException {
        if (drop) {
            inbox.skipNext();
        }
        Optional<byte[]> message = inbox.accept(piece);
        message.ifPresent(whole -> undelivered.incrementAndGet());
        return message;
    }

    /** Tells, from any thread, that the listener is done with a message. */
    void delivered() {
        undelivered.decrementAndGet();
    }

    /** Tells whether a message has begun before that moment and is still not complete. */
    boolean isInMessageSinceBefore(long moment) {
        return inbox.isInside() && begun < moment;
    }
}
