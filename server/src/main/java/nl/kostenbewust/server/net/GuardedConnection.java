package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Connection;

/** A KryoNet connection whose sending never throws: what escapes there would kill the selector thread. */
final class GuardedConnection extends Connection {
    private RemoteClient client;

    void belongTo(RemoteClient owner) {
        client = owner;
    }

    /** Returns the client at the other end, or null before KryoNet has reported the connection. */
    RemoteClient client() {
        return client;
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
