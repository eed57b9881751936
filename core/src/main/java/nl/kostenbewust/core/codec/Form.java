package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How one type is written. */
interface Form {

    /** Reads it; null when it was refused, and then at least one problem was reported. */
    Object read(Spot spot, Reading reading);

    /** The JSON Schema of what it accepts. */
    ObjectNode schema(SchemaDraft draft);

    /** What it means when its key is not written; empty when it must be written. */
    default Optional<Object> absent() {
        return Optional.empty();
    }

    /** The words of which it must be one; none: it is not a word out of a fixed list. */
    default Set<String> choices() {
        return Set.of();
    }

    /** The types inside it. */
    default List<Type> uses() {
        return List.of();
    }
}
