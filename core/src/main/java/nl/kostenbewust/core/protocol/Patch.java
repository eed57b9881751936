package nl.kostenbewust.core.protocol;

import java.util.Arrays;

/**
 * How a view changed, as the codec of views writes it.
 *
 * @param bytes left alone by everybody
 */
@SuppressWarnings("ArrayRecordComponent") // equals and hashCode look inside
public record Patch(byte[] bytes) {
    @Override
    public boolean equals(Object other) {
        return other instanceof Patch patch && Arrays.equals(bytes, patch.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Patch[" + bytes.length + " bytes]";
    }
}
