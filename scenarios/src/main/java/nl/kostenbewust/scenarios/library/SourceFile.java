package nl.kostenbewust.scenarios.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kostenbewust.core.codec.YamlReader;

/**
 * A file as it was found.
 *
 * @param name how messages call it
 * @param kind what it is
 * @param bytes what it holds
 */
public record SourceFile(String name, Kind kind, byte[] bytes) {
    private static final Pattern ID =
            Pattern.compile("^(?:\\{?\\s*[\"']|\\{\\s*)?id[\"']?\\s*:\\s*[\"']?([a-z0-9-]+)", Pattern.MULTILINE);

    /** A file from outside the shipped ones; its kind shows in its keys. */
    public static SourceFile outside(String name, byte[] bytes) {
        return new SourceFile(name, Kind.of(text(bytes)), bytes);
    }

    /** Whether that file is of the same kind and has the same id, as far as the first id in a text that may be broken tells. */
    boolean isReplacedBy(SourceFile other) {
        return kind == other.kind && firstId().isPresent() && firstId().equals(other.firstId());
    }

    /** Whether it seems to be the file of that id. */
    boolean isCalled(String id) {
        return firstId().equals(Optional.of(id));
    }

    private Optional<String> firstId() {
        Matcher id = ID.matcher(text(bytes));
        return id.find() ? Optional.of(id.group(1)) : Optional.empty();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, YamlReader.LARGEST_FILE), StandardCharsets.UTF_8);
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
