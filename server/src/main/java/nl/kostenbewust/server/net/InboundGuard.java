package nl.kostenbewust.server.net;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import nl.kostenbewust.server.wire.BrokenMessageException;
import nl.kostenbewust.server.wire.Envelope;
import nl.kostenbewust.server.wire.Inbox;

/**
 * Puts one client's messages together and decides when each is handed on. Who is quick loses nothing: what comes too fast waits here for
 * its turn. Who fills all the room there is to wait in, floods. Used on the selector thread, except {@link #delivered}.
 */
final class InboundGuard {
    private final Limits.Sizes sizes;
    private final Inbox inbox;
    private final TokenBucket messages;
    private final TokenBucket beats;
    private final Queue<byte[]> waiting = new ArrayDeque<>();
    private final AtomicInteger undelivered = new AtomicInteger();
    private long waitingBytes;
    private long begun;

    InboundGuard(Limits limits) {
        sizes = limits.sizes();
        inbox = new Inbox(sizes.inbound());
        Limits.Rates rates = limits.rates();
        messages = new TokenBucket(rates.perSecond(), rates.burst());
        beats = new TokenBucket(rates.perSecond(), rates.burst());
    }

    /** Takes a sign of life; false when there are too many. */
    boolean beat(long now) {
        return beats.take(now);
    }

    /** Takes a piece of a message; false when it completed one for which there is no room. */
    boolean accept(Envelope piece, long now) throws BrokenMessageException {
        if (!inbox.isInside()) {
            begun = now;
        }
        return inbox.accept(piece).map(this::queue).orElse(true);
    }

    private boolean queue(byte[] message) {
        if (waiting.size() >= sizes.waitingMessages() || waitingBytes + message.length > sizes.waitingBytes()) {
            return false;
        }
        waitingBytes += message.length;
        return waiting.add(message);
    }

    /** Hands out the first message that waits, if it is its turn. */
    Optional<byte[]> next(long now) {
        if (waiting.isEmpty() || undelivered.get() >= sizes.undelivered() || !messages.take(now)) {
            return Optional.empty();
        }
        byte[] message = waiting.remove();
        waitingBytes -= message.length;
        undelivered.incrementAndGet();
        return Optional.of(message);
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
