package nl.kostenbewust.core.codec;

import java.util.Optional;

/** Reads scenario files of one kind. Never throws on what a file holds, however odd. */
public final class YamlReader<T> {
    /** The largest file read, in bytes. */
    public static final int LARGEST_FILE = 1_000_000;

    private final Grammar<T> grammar;

    /** A reader of the files that this grammar describes. */
    public YamlReader(Grammar<T> grammar) {
        this.grammar = grammar;
    }

    /**
     * Reads a file.
     *
     * @param name its name, for the messages
     * @param bytes its content: one YAML document in UTF-8
     */
    public Read<T> read(String name, byte[] bytes) {
        Reading reading = new Reading(name, grammar);
        Optional<LocatedFile<T>> file = text(bytes, reading)
                .flatMap(text -> YamlTree.parse(text, reading))
                .flatMap(root -> file(name, root, reading));
        boolean sound = reading.problems().isEmpty();
        return new Read<>(sound ? file : Optional.empty(), reading.problems());
    }

    private static Optional<String> text(byte[] bytes, Reading reading) {
        if (bytes.length > LARGEST_FILE) {
            String message = "Het bestand is groter dan " + LARGEST_FILE + " bytes";
            reading.refuse(
                    new Spot("", null, Position.START),
                    ProblemCode.FILE_TOO_LARGE,
                    message,
                    "verdeel het over meer bestanden");
            return Optional.empty();
        }
        return SourceText.decode(bytes, reading);
    }

    private Optional<LocatedFile<T>> file(String name, YamlNode root, Reading reading) {
        Object value = reading.read(grammar.root(), Spot.root(root));
        return Optional.ofNullable(grammar.root().cast(value))
                .map(content -> new LocatedFile<>(name, content, Positions.of(root)));
    }
}
