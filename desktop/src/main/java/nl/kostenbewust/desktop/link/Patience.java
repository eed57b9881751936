package nl.kostenbewust.desktop.link;

import java.time.Duration;

/**
 * How long a link waits, and how much it holds.
 *
 * @param connect for a connection and the server's greeting
 * @param silence for a sign of life of the server
 * @param beat between signs of life to the server when there is nothing else to send
 * @param linger for the last messages to leave when the link is closed
 * @param firstRetry before the first reconnection; doubled for each further one
 * @param lastRetry the longest wait before a reconnection
 * @param maxInbound bytes of one message from the server
 * @param maxOutbound bytes of one message to the server
 * @param maxQueued messages waiting to be sent
 */
public record Patience(
        Duration connect,
        Duration silence,
        Duration beat,
        Duration linger,
        Duration firstRetry,
        Duration lastRetry,
        int maxInbound,
        int maxOutbound,
        int maxQueued) {

    /** Returns the values as shipped. */
    public static Patience standard() {
        return new Patience(
                Duration.ofSeconds(5),
                Duration.ofSeconds(8),
                Duration.ofSeconds(2),
                Duration.ofMillis(500),
                Duration.ofMillis(500),
                Duration.ofSeconds(15),
                1 << 20,
                64 << 10,
                128);
    }
}
