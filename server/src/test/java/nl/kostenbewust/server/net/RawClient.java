package nl.kostenbewust.server.net;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Speaks the protocol over a bare socket, byte for byte, so that it can also speak it wrongly. */
public final class RawClient implements AutoCloseable {
    public static final int REGISTER = 1;
    public static final int HELLO = 2;
    public static final int BEAT = 3;
    public static final int PART = 4;
    public static final int WHOLE = 5;
    public static final int BYE = 6;
    public static final int VERSION = 1;
    private static final int PIECE = 8192;
    private static final int PATIENCE_MILLIS = 8000;

    /** An envelope as it came in. */
    public record Frame(int kind, byte[] payload) {
        /** Returns the payload's first byte: the reason, in a BYE. */
        public int code() {
            return payload[0];
        }
    }

    private final Socket socket = new Socket();
    private final DataInputStream in;
    private final OutputStream out;

    /** Connects without a word; a receive buffer of 0 means the system's own size. */
    public RawClient(int port, int receiveBuffer) {
        try {
            if (receiveBuffer > 0) {
                socket.setReceiveBufferSize(receiveBuffer);
            }
            socket.setTcpNoDelay(true);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), PATIENCE_MILLIS);
            socket.setSoTimeout(PATIENCE_MILLIS);
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream()));
            out = socket.getOutputStream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Connects without a word. */
    public static RawClient silent(int port) {
        return new RawClient(port, 0);
    }

    /** Connects and is greeted. */
    public static RawClient greeted(int port) {
        RawClient client = silent(port);
        client.greet();
        return client;
    }

    /** Says hello and waits for the server's. */
    public void greet() {
        expect(REGISTER);
        hello(VERSION);
        expect(HELLO);
    }

    public void hello(int version) {
        frame(
                HELLO,
                ByteBuffer.allocate(6)
                        .putInt(0x4B6F496E)
                        .putShort((short) version)
                        .array());
    }

    private void expect(int kind) {
        Frame frame = nextFrame();
        if (frame == null || frame.kind() != kind) {
            throw new IllegalStateException("expected kind " + kind + ", got " + frame);
        }
    }

    public static byte[] bytesOf(int kind, byte[] payload) {
        return ByteBuffer.allocate(5 + payload.length)
                .putInt(1 + payload.length)
                .put((byte) kind)
                .put(payload)
                .array();
    }

    /** Returns the message as it goes over the wire, split into pieces. */
    public static byte[] bytesOf(byte[] message) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        int at = 0;
        for (; message.length - at > PIECE; at += PIECE) {
            all.writeBytes(bytesOf(PART, Arrays.copyOfRange(message, at, at + PIECE)));
        }
        all.writeBytes(bytesOf(WHOLE, Arrays.copyOfRange(message, at, message.length)));
        return all.toByteArray();
    }

    public void frame(int kind, byte[] payload) {
        raw(bytesOf(kind, payload));
    }

    public void send(byte[] message) {
        raw(bytesOf(message));
    }

    public void raw(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    /** Writes and tells whether that was still possible. */
    public boolean tryRaw(byte[] bytes) {
        try {
            out.write(bytes);
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    /** Returns the next message, skipping beats; null when the connection closes or nothing comes. */
    public byte[] receive() {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (Frame frame = nextFrame(); frame != null; frame = nextFrame()) {
            if (frame.kind() == PART || frame.kind() == WHOLE) {
                message.writeBytes(frame.payload());
            }
            if (frame.kind() == WHOLE) {
                return message.toByteArray();
            }
        }
        return null;
    }

    /** Returns the next envelope of any kind; null when the connection closes or nothing comes. */
    public Frame nextFrame() {
        try {
            int length = in.readInt();
            int kind = in.readByte();
            byte[] payload = new byte[length - 1];
            in.readFully(payload);
            return new Frame(kind, payload);
        } catch (IOException closed) {
            return null;
        }
    }

    /** Reads until the server says why it hangs up; null when it closes without a word. */
    public Frame nextBye() {
        Frame frame = nextFrame();
        while (frame != null && frame.kind() != BYE) {
            frame = nextFrame();
        }
        return frame;
    }

    /** Tells whether the server closes within that time; what it still sends is read and dropped. */
    public boolean isClosedWithin(int millis) {
        long end = System.nanoTime() + millis * 1_000_000L;
        try {
            while (System.nanoTime() < end) {
                socket.setSoTimeout((int) Math.max(1, (end - System.nanoTime()) / 1_000_000));
                if (in.read() < 0) {
                    return true;
                }
            }
            return false;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (SocketException reset) {
            return true;
        } catch (IOException other) {
            throw new UncheckedIOException(other);
        }
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException ignored) {
            throw new UncheckedIOException(ignored);
        }
    }
}
