package nl.kostenbewust.scenarios.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import nl.kostenbewust.core.codec.YamlReader;

/**
 * A file as it was found.
 *
 * @param name how messages call it
 * @param kind what it is
 * @param bytes what it holds
 */
public record SourceFile(String name, Kind kind, byte[] bytes) {
    /** A file from outside the shipped ones; its kind shows in its keys. */
    public static SourceFile outside(String name, byte[] bytes) {
        int looked = Math.min(bytes.length, YamlReader.LARGEST_FILE);
        return new SourceFile(name, Kind.of(new String(bytes, 0, looked, StandardCharsets.UTF_8)), bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file
                && file.name.equals(name)
                && file.kind == kind
                && Arrays.equals(file.bytes, bytes);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return kind + " " + name;
    }
}
