package nl.kostenbewust.server.net;

import com.esotericsoftware.kryonet.Connection;
import com.esotericsoftware.kryonet.Serialization;
import java.nio.ByteBuffer;
import java.util.IdentityHashMap;
import java.util.Optional;
import nl.kostenbewust.server.wire.AwakeClock;
import nl.kostenbewust.server.wire.EnvelopeSerialization;
import nl.kostenbewust.server.wire.Stranger;

/**
 * Sees when an envelope begins to come in and when it is complete. KryoNet does not say whose length it reads, but every
 * connection has a read buffer of its own, which tells from its first complete envelope on; until then the login deadline counts.
 */
final class FrameWatch implements Serialization {
    private final EnvelopeSerialization envelopes = EnvelopeSerialization.forServer();
    private final IdentityHashMap<ByteBuffer, GuardedConnection> readers = new IdentityHashMap<>();
    private final AwakeClock clock;

    FrameWatch(AwakeClock clock) {
        this.clock = clock;
    }

    @Override
    public Object read(Connection connection, ByteBuffer buffer) {
        GuardedConnection reader = (GuardedConnection) connection;
        readers.putIfAbsent(buffer, reader);
        reader.frameComplete();
        Object envelope = envelopes.read(connection, buffer);
        return reader.isDeaf() ? null : envelope;
    }

    @Override
    public int readLength(ByteBuffer buffer) {
        int length = envelopes.readLength(buffer);
        GuardedConnection reader = readers.get(buffer);
        if (reader != null) {
            reader.frameBegun(clock.now());
        }
        return length;
    }

    @Override
    public void write(Connection connection, ByteBuffer buffer, Object object) {
        envelopes.write(connection, buffer, object);
    }

    @Override
    public int getLengthLength() {
        return envelopes.getLengthLength();
    }

    @Override
    public void writeLength(ByteBuffer buffer, int length) {
        envelopes.writeLength(buffer, length);
    }

    /** Forgets a connection that closed; returns what it turned out to be, if it closed because of that. */
    Optional<Stranger> forget(Connection connection) {
        readers.values().remove(connection);
        return envelopes.takeStranger();
    }
}
