package nl.kostenbewust.server.load;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import nl.kostenbewust.server.wire.BrokenMessageException;
import nl.kostenbewust.server.wire.Envelope;
import nl.kostenbewust.server.wire.EnvelopeSerialization;
import nl.kostenbewust.server.wire.Hello;
import nl.kostenbewust.server.wire.Inbox;
import nl.kostenbewust.server.wire.Kind;

/** The socket of one attendant: speaks the wire as every client does. On the crowd's thread only, but for the count of bytes. */
final class Socket {
    private static final int ROOM = 256 << 10;
    private static final int LARGEST = 1 << 20;

    private final SocketChannel channel;
    private final Attendant attendant;
    private final EnvelopeSerialization wire = EnvelopeSerialization.forClient();
    private final Inbox inbox = new Inbox(LARGEST);
    private final ByteBuffer in = ByteBuffer.allocate(Envelope.READ_BUFFER);
    private final ByteBuffer out = ByteBuffer.allocate(ROOM);
    private volatile long received;

    Socket(SocketChannel channel, Attendant attendant) {
        this.channel = channel;
        this.attendant = attendant;
    }

    /** How many bytes came in. */
    long received() {
        return received;
    }

    void ready(SelectionKey key) throws IOException {
        if (key.isConnectable() && channel.finishConnect()) {
            key.interestOps(SelectionKey.OP_READ);
            signal(Hello.current().envelope());
        } else if (key.isReadable()) {
            read();
        }
    }

    private void read() throws IOException {
        int count = channel.read(in);
        if (count < 0) {
            throw new EOFException();
        }
        received += count;
        in.flip();
        while (in.remaining() >= Envelope.PREFIX) {
            int length = in.getInt(in.position());
            if (in.remaining() < Envelope.PREFIX + length) {
                break;
            }
            take(wire.readLength(in));
        }
        in.compact();
    }

    private void take(int length) {
        int limit = in.limit();
        in.limit(in.position() + length);
        Object envelope = wire.read(null, in);
        in.limit(limit);
        if (envelope instanceof Envelope heard) {
            hear(heard);
        }
    }

    private void hear(Envelope envelope) {
        if (envelope.kind() == Kind.HELLO) {
            attendant.greeted();
        } else if (envelope.kind() == Kind.PART || envelope.kind() == Kind.WHOLE) {
            try {
                inbox.accept(envelope).ifPresent(attendant::heard);
            } catch (BrokenMessageException broken) {
                throw new IllegalStateException(broken);
            }
        } else if (envelope.kind() == Kind.BYE) {
            end();
        }
    }

    void send(byte[] message) {
        signal(new Envelope(Kind.WHOLE, message));
    }

    /** Sends an envelope; what the load sends is so little that a full buffer of the system is a fault. */
    void signal(Envelope envelope) {
        if (!channel.isConnected()) {
            return;
        }
        out.clear();
        wire.writeLength(out, 1 + envelope.payload().length);
        wire.write(null, out, envelope);
        out.flip();
        try {
            while (out.hasRemaining()) {
                channel.write(out);
            }
        } catch (IOException ended) {
            end();
        }
    }

    /** Hangs up, because the other side did. */
    void end() {
        close();
        attendant.lost(this);
    }

    void close() {
        try {
            channel.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
