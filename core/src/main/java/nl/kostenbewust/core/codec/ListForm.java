package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A list; a list of one may be written as that one. */
record ListForm(Type item) implements Form {
    @Override
    public Object read(Spot spot, Reading reading) {
        if (spot.node() instanceof YamlNode.Sequence sequence) {
            return items(spot, sequence, reading);
        }
        Object only = reading.read(item, spot);
        return only == null ? null : List.of(only);
    }

    private Object items(Spot spot, YamlNode.Sequence sequence, Reading reading) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < sequence.items().size(); i++) {
            items.add(reading.read(item, spot.item(i, sequence.items().get(i))));
        }
        return items.contains(null) ? null : List.copyOf(items);
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(List.of());
    }

    @Override
    public List<Type> uses() {
        return List.of(item);
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode list = draft.object().put("type", "array");
        list.set("items", draft.of(item));
        return draft.anyOf(list, draft.of(item));
    }
}
