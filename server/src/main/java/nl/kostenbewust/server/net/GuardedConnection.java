package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Connection;

/** A KryoNet connection whose sending never throws: what escapes there would kill the selector thread. */
final class GuardedConnection extends Connection {
    private static final long NONE = -1;

    private Conversation conversation;
    private long begun = NONE;
    private boolean deaf;

    void begin(Conversation begun) {
        conversation = begun;
    }

    /** Returns the conversation over this connection, or null before KryoNet has reported the connection. */
    Conversation conversation() {
        return conversation;
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

    /** From now on nothing that comes in is an object: that is also what ends KryoNet's turn with somebody who keeps sending. */
    void turnDeaf() {
        deaf = true;
    }

    boolean isDeaf() {
        return deaf;
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
