package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** A group whose keys are free, or words out of a list. */
record MapForm(Class<?> kind, Type key, Type value) implements Form {
    MapForm {
        if (kind == SortedMap.class) {
            Frozen.requireOrder(Generic.raw(key));
        }
    }

    @Override
    public Object read(Spot spot, Reading reading) {
        if (!(spot.node() instanceof YamlNode.Mapping mapping)) {
            return reading.wrongKind(spot, "een groep met ‘sleutel: waarde’");
        }
        Map<Object, Object> found = new LinkedHashMap<>();
        boolean whole = true;
        for (YamlNode.Entry entry : reading.entries(spot, mapping).values()) {
            Object word = reading.read(key, spot.key(entry));
            Object meaning = reading.read(value, spot.entry(entry));
            whole &= word != null && meaning != null;
            found.put(word, meaning);
        }
        return whole ? Frozen.map(kind, found) : null;
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(Frozen.map(kind, new LinkedHashMap<>()));
    }

    @Override
    public List<Type> uses() {
        return List.of(key, value);
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode schema = draft.object().put("type", "object");
        if (draft.form(key) instanceof EnumForm choices) {
            ObjectNode properties = schema.putObject("properties");
            choices.words().forEach((word, name) -> properties.set(word, draft.described(draft.of(value), name)));
            return schema.put("additionalProperties", false);
        }
        return schema.set("additionalProperties", draft.of(value));
    }
}
