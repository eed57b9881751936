package nl.kostenbewust.server.wire;

import com.esotericsoftware.kryonet.Connection;
import com.esotericsoftware.kryonet.FrameworkMessage.KeepAlive;
import com.esotericsoftware.kryonet.FrameworkMessage.RegisterTCP;
import com.esotericsoftware.kryonet.KryoNetException;
import com.esotericsoftware.kryonet.Serialization;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Envelopes for KryoNet. Every check comes before any allocation, and every refusal is a KryoNetException, because KryoNet closes
 * only the one connection then and would die of anything else. KryoNet's own messages: RegisterTCP travels from server to
 * client, KeepAlive becomes a beat; Ping (which KryoNet answers past our queue) and those for UDP are refused.
 */
public final class EnvelopeSerialization implements Serialization {
    private final boolean registers;
    private Stranger stranger;

    private EnvelopeSerialization(boolean registers) {
        this.registers = registers;
    }

    /** Returns the serialisation for a server: it refuses envelopes that only a server may send. */
    public static EnvelopeSerialization forServer() {
        return new EnvelopeSerialization(false);
    }

    /** Returns the serialisation for a client. */
    public static EnvelopeSerialization forClient() {
        return new EnvelopeSerialization(true);
    }

    /**
     * Returns what the last refused bytes looked like, once. KryoNet does not say why it closes a connection; on its own thread
     * the closing follows the refusal directly, so asking there gives the reason.
     */
    public Optional<Stranger> takeStranger() {
        Stranger taken = stranger;
        stranger = null;
        return Optional.ofNullable(taken);
    }

    @Override
    public void write(Connection connection, ByteBuffer buffer, Object object) {
        Envelope envelope = envelopeFor(object);
        if (buffer.remaining() < 1 + envelope.payload().length) {
            throw new KryoNetException("write buffer full");
        }
        buffer.put(envelope.kind().code()).put(envelope.payload());
    }

    private static Envelope envelopeFor(Object object) {
        if (object instanceof Envelope envelope) {
            return envelope;
        }
        if (object instanceof KeepAlive) {
            return Envelope.beat();
        }
        if (object instanceof RegisterTCP register) {
            byte[] id = ByteBuffer.allocate(Integer.BYTES)
                    .putInt(register.connectionID)
                    .array();
            return new Envelope(Kind.REGISTER, id);
        }
        throw new KryoNetException("not for the wire: " + object.getClass().getName());
    }

    @Override
    public Object read(Connection connection, ByteBuffer buffer) {
        Kind kind = Kind.of(buffer.get()).orElseThrow(() -> refuse(Stranger.BAD_KIND));
        if (kind == Kind.REGISTER) {
            return register(buffer);
        }
        byte[] payload = new byte[buffer.remaining()];
        buffer.get(payload);
        return new Envelope(kind, payload);
    }

    private RegisterTCP register(ByteBuffer buffer) {
        if (!registers || buffer.remaining() != Integer.BYTES) {
            throw refuse(Stranger.BAD_KIND);
        }
        RegisterTCP register = new RegisterTCP();
        register.connectionID = buffer.getInt();
        return register;
    }

    @Override
    public int getLengthLength() {
        return Envelope.PREFIX;
    }

    @Override
    public void writeLength(ByteBuffer buffer, int length) {
        buffer.putInt(length);
    }

    @Override
    public int readLength(ByteBuffer buffer) {
        int length = buffer.getInt();
        if (length < 1 || length > 1 + Envelope.MAX_PAYLOAD) {
            throw refuse(Stranger.from(length));
        }
        return length;
    }

    private KryoNetException refuse(Stranger what) {
        stranger = what;
        return new KryoNetException("peer spoke " + what);
    }
}
