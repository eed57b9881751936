package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** What may be left out. */
record OptionalForm(Type inside) implements Form {
    @Override
    public Object read(Spot spot, Reading reading) {
        Object value = reading.read(inside, spot);
        return value == null ? null : Optional.of(value);
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(Optional.empty());
    }

    @Override
    public List<Type> uses() {
        return List.of(inside);
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        return draft.of(inside);
    }
}
