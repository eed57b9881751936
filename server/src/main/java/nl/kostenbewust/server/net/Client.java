package nl.kostenbewust.server.net;

import java.net.InetAddress;
import java.util.function.Supplier;
import nl.kostenbewust.server.wire.Farewell;

/** One connected client, as the rest of the server sees it. All methods may be called from any thread and never block. */
public interface Client {
    /** Returns the number of this connection, never used again while the server runs. */
    long id();

    /** Returns the address that the client connects from. */
    InetAddress address();

    /**
     * Sends a message after all that wait. A client whose queue is full is cut off as too slow, because a gap in an ordered
     * stream cannot be mended; it comes back and starts afresh. Refuses a message longer than the outbound limit.
     *
     * @return whether the message was queued
     */
    boolean send(byte[] message);

    /**
     * Sends a snapshot that makes earlier ones superfluous: one that has not been sent yet is replaced. Ordered messages go
     * first.
     *
     * @param snapshot asked for its bytes, on the network's thread, once the client can take them, and not at all when it is replaced;
     *     a client for which it gives none, or too many, is cut off
     * @return whether the snapshot was queued
     */
    boolean sendLatest(Supplier<byte[]> snapshot);

    /** Says that the client has logged in, which ends the login deadline. */
    void authenticated();

    /** Sends what waits, tells the client why, and closes the connection; the first reason given counts. */
    void dismiss(Farewell why);
}
