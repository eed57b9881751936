package nl.kostenbewust.server.net;

import nl.kostenbewust.server.wire.Farewell;

/** Hears what clients do. Called on the owner's executor, one call at a time, in the order in which things happened. */
public interface ClientListener {
    /** A client said hello in our version of the protocol; it is not authenticated yet. */
    void connected(Client client);

    /** A complete message came in. */
    void received(Client client, byte[] message);

    /** The connection has ended; told once for each client that connected. */
    void gone(Client client, Farewell why);
}
