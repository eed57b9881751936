package nl.kostenbewust.desktop.table;

import nl.kostenbewust.core.protocol.ClientMessage;

/** The way to a server. All methods may be called from any thread. */
public interface Line extends AutoCloseable {
    /**
     * Sends a message, without waiting.
     *
     * @return false when it cannot be sent now; nothing was sent then
     */
    boolean send(ClientMessage message);

    /** Sends what waits and hangs up for good; waits for that at most about a second. */
    @Override
    void close();
}
