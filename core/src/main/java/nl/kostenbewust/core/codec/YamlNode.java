package nl.kostenbewust.core.codec;

import java.util.List;

/** A file as YAML sees it, before anything is known about its meaning. */
sealed interface YamlNode {

    /** Where it begins. */
    Position start();

    /**
     * A plain or quoted value.
     *
     * @param plain whether it stands without quotes, so that it can be a number
     */
    record Scalar(String text, boolean plain, Position start) implements YamlNode {
        private static final List<String> NOTHING = List.of("", "~", "null", "Null", "NULL");

        /** YAML's ways of writing nothing. */
        boolean isNothing() {
            return plain && NOTHING.contains(text);
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Position start) implements YamlNode {}

    /** A group of keys with their values, in the order of the file, doubles included. */
    record Mapping(List<Entry> entries, Position start) implements YamlNode {}

    /** One key with its value. */
    record Entry(Scalar key, YamlNode value) {}

    /** Something already reported, which nobody should report again. */
    record Broken(Position start) implements YamlNode {}
}
