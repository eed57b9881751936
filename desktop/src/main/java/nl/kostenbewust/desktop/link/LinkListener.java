package nl.kostenbewust.desktop.link;

import java.time.Duration;

/** Hears what happens to a link. Called on the executor given to the link, in the order in which things happened. */
public interface LinkListener {
    /** The server is there, for the first time or again: log in now. Nothing sent on an earlier connection counts as arrived. */
    void connected();

    /** A complete message came in. */
    void received(byte[] message);

    /** The connection is gone or could not be made again; the next try follows by itself after the delay. */
    void lost(Ending why, Duration retryIn);

    /** The link has ended and will not try again, because it was closed, could never connect, or was told not to return. */
    void closed(Ending why);
}
