package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Connection;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;

/** Lets the server stop reading what a connection sends, for which KryoNet has no word. Selector thread only. */
final class Ears {
    private final Selector selector;

    /** Ears over KryoNet's own selector. */
    Ears(Selector selector) {
        this.selector = selector;
    }

    /** Reads nothing more from this connection, until KryoNet has sent something over it: then it must be said again. */
    void close(Connection connection) {
        for (SelectionKey key : selector.keys()) {
            if (key.attachment() == connection && key.isValid()) {
                key.interestOpsAnd(~SelectionKey.OP_READ);
            }
        }
    }
}
