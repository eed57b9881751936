package nl.kostenbewust.core.codec;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Puts a byte before other bytes that tells whether they are deflated. Short ones are not: it would make them longer. */
final class Packing {
    private static final int WORTH_IT = 1_024;
    private static final int CHUNK = 8_192;
    private static final byte PLAIN = 0;
    private static final byte DEFLATED = 1;

    private Packing() {}

    static byte[] pack(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
        if (plain.length < WORTH_IT) {
            out.write(PLAIN);
            out.writeBytes(plain);
        } else {
            out.write(DEFLATED);
            deflate(plain, out);
        }
        return out.toByteArray();
    }

    // The fastest level: what a view says twice it says close together, and the server has no time to look further.
    private static void deflate(byte[] plain, ByteArrayOutputStream out) {
        Deflater deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] chunk = new byte[CHUNK];
            while (!deflater.finished()) {
                out.write(chunk, 0, deflater.deflate(chunk));
            }
        } finally {
            deflater.end();
        }
    }

    /** The bytes before packing; throws CodecException when there are more than {@code most}, or when these were never packed. */
    static byte[] unpack(byte[] packed, int most) {
        if (packed.length == 0 || packed[0] < PLAIN || packed[0] > DEFLATED) {
            throw new CodecException("niet ingepakt");
        }
        return packed[0] == PLAIN ? Arrays.copyOfRange(packed, 1, packed.length) : inflate(packed, most);
    }

    /** The bytes before packing, as far as somebody reads on. */
    static InputStream stream(byte[] packed) {
        InputStream after = new ByteArrayInputStream(packed, 1, Math.max(0, packed.length - 1));
        return packed.length > 0 && packed[0] == DEFLATED ? new InflaterInputStream(after) : after;
    }

    private static byte[] inflate(byte[] packed, int most) {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(packed, 1, packed.length - 1);
            ByteArrayOutputStream out = new ByteArrayOutputStream(CHUNK);
            byte[] chunk = new byte[CHUNK];
            while (!inflater.finished()) {
                int count = inflater.inflate(chunk);
                out.write(chunk, 0, count);
                if (out.size() > most || (count == 0 && !inflater.finished())) {
                    throw new CodecException("te groot of afgebroken");
                }
            }
            if (inflater.getRemaining() > 0) {
                throw new CodecException("er staat nog iets achter");
            }
            return out.toByteArray();
        } catch (DataFormatException e) {
            throw new CodecException("onleesbaar ingepakt", e);
        } finally {
            inflater.end();
        }
    }
}
