package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Connection;

/** A KryoNet connection whose sending never throws: what escapes there would kill the selector thread. */
final class GuardedConnection extends Connection {
    private static final long NONE = -1;

    private RemoteClient client;
    private long begun = NONE;

    void belongTo(RemoteClient owner) {
        client = owner;
    }

    /** Returns the client at the other end, or null before KryoNet has reported the connection. */
    RemoteClient client() {
        return client;
    }

    void frameBegun(long now) {
        begun = now;
    }

    void frameComplete() {
        begun = NONE;
    }

    /** Tells whether an envelope has begun before that moment and is still not complete. */
    boolean isInFrameSinceBefore(long moment) {
        return begun != NONE && begun < moment;
    }

    @Override
    public int sendTCP(Object object) {
        try {
            return super.sendTCP(object);
        } catch (RuntimeException overflow) {
            close();
            return 0;
        }
    }
}
