package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Connection;
import java.io.IOException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;

/**
 * Hears when something is to be done, and lets the server stop reading what a connection sends, for which KryoNet has no word. KryoNet
 * itself sleeps up to 25 ms after a hundred turns in which nothing came in, as happens when we only send; hence it is not asked to wait.
 */
final class Ears {
    private final Selector selector;

    /** Ears over KryoNet's own selector. */
    Ears(Selector selector) {
        this.selector = selector;
    }

    /** Waits so long at most until something comes in, can be sent, or {@link #wake} is called; tells whether KryoNet has work. */
    boolean hear(int millis) throws IOException {
        if (millis > 0) {
            selector.select(millis);
        } else {
            selector.selectNow();
        }
        boolean work = !selector.selectedKeys().isEmpty();
        // KryoNet asks again, and takes only what is new to the selector for work.
        selector.selectedKeys().clear();
        return work;
    }

    /** Ends the waiting; from any thread. */
    void wake() {
        selector.wakeup();
    }

    /** Reads nothing more from this connection, until KryoNet has sent something over it: then it must be said again. Selector thread only. */
    void close(Connection connection) {
        for (SelectionKey key : selector.keys()) {
            if (key.attachment() == connection && key.isValid()) {
                key.interestOpsAnd(~SelectionKey.OP_READ);
            }
        }
    }
}
