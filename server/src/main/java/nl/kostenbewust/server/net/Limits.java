package nl.kostenbewust.server.net;

import java.time.Duration;

/**
 * How long, how large, how often: all bounds of the pipe.
 *
 * @param deadlines how long things may take
 * @param sizes how much may wait
 * @param rates how often and how many
 */
public record Limits(Deadlines deadlines, Sizes sizes, Rates rates) {

    /**
     * How long things may take, in time that the process was awake.
     *
     * @param login from arriving to being authenticated
     * @param silence without one complete envelope from an authenticated client
     * @param message from the first to the last piece of a message
     * @param stuck with something to send of which nothing can be sent
     * @param beat between signs of life when there is nothing else to send
     * @param linger for the closing word to arrive before the connection is closed
     * @param stall without a turn of the selector thread before it counts as dead
     */
    public record Deadlines(
            Duration login,
            Duration silence,
            Duration message,
            Duration stuck,
            Duration beat,
            Duration linger,
            Duration stall) {}

    /**
     * How much may wait.
     *
     * @param inbound bytes of one message from a client
     * @param outbound bytes of one message to a client
     * @param queuedMessages ordered messages waiting for one client
     * @param queuedBytes bytes of ordered messages waiting for one client
     * @param undelivered messages of one client that were handed to the listener and are not done yet
     * @param waitingMessages messages of one client that came too fast and wait for their turn
     * @param waitingBytes bytes of such messages, at least {@code inbound}
     */
    public record Sizes(
            int inbound,
            int outbound,
            int queuedMessages,
            int queuedBytes,
            int undelivered,
            int waitingMessages,
            int waitingBytes) {}

    /**
     * How often and how many.
     *
     * @param perSecond messages from one client that are handled each second, in the long run; and as many signs of life
     * @param burst messages from one client that are handled at once; and as many signs of life
     * @param strangers connections that are not yet authenticated, in all; the oldest makes room for the newest
     * @param strangersPerAddress the same for one address; a whole class may come from one
     */
    public record Rates(int perSecond, int burst, int strangers, int strangersPerAddress) {}

    /** Returns the bounds as shipped. */
    public static Limits standard() {
        Deadlines deadlines = new Deadlines(
                Duration.ofSeconds(5),
                Duration.ofSeconds(8),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                Duration.ofSeconds(2),
                Duration.ofMillis(500),
                Duration.ofSeconds(10));
        Sizes sizes = new Sizes(64 << 10, 1 << 20, 256, 4 << 20, 64, 200, 128 << 10);
        return new Limits(deadlines, sizes, new Rates(20, 40, 1000, 400));
    }

    /** Returns these bounds with other deadlines. */
    public Limits with(Deadlines other) {
        return new Limits(other, sizes, rates);
    }

    /** Returns these bounds with other sizes. */
    public Limits with(Sizes other) {
        return new Limits(deadlines, other, rates);
    }

    /** Returns these bounds with other rates. */
    public Limits with(Rates other) {
        return new Limits(deadlines, sizes, other);
    }
}
