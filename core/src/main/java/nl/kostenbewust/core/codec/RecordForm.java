package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.kostenbewust.core.text.Spelling;

/** A group with the keys of a record. */
final class RecordForm implements Form {
    private final RecordType record;
    private final Map<String, Type> keys = new LinkedHashMap<>();

    RecordForm(Class<?> type) {
        this.record = new RecordType(type);
        record.parts().forEach(part -> keys.put(Names.key(part.name()), part.type()));
    }

    Class<?> type() {
        return record.type();
    }

    Set<String> keys() {
        return keys.keySet();
    }

    @Override
    public Object read(Spot spot, Reading reading) {
        if (!(spot.node() instanceof YamlNode.Mapping mapping)) {
            return reading.wrongKind(spot, "een groep met de sleutels " + Dutch.list(keys()));
        }
        return read(spot, reading.entries(spot, mapping), reading);
    }

    Object read(Spot spot, Map<String, YamlNode.Entry> entries, Reading reading) {
        Set<String> meant = refuseUnknown(spot, entries, reading);
        Object[] values = new Object[keys.size()];
        boolean whole = true;
        int i = 0;
        for (String key : keys.keySet()) {
            YamlNode.Entry entry = entries.get(key);
            values[i] =
                    entry == null ? absent(key, spot, meant, reading) : reading.read(keys.get(key), spot.entry(entry));
            whole &= values[i++] != null;
        }
        return whole ? make(record, spot, reading, values) : null;
    }

    private Object absent(String key, Spot spot, Set<String> meant, Reading reading) {
        Optional<Object> absent = reading.absent(keys.get(key));
        if (absent.isPresent() || meant.contains(key)) {
            return absent.orElse(null);
        }
        String message = "De sleutel " + Dutch.quote(key) + " ontbreekt bij " + spot.name();
        Set<String> choices = reading.choices(keys.get(key));
        String values = choices.isEmpty() ? "" : "; kies uit: " + Dutch.list(choices);
        return reading.refuse(spot, ProblemCode.KEY_MISSING, message, "voeg ‘" + key + ": …’ toe" + values);
    }

    /** Reports the keys that do not exist, and answers which keys were probably meant. */
    private Set<String> refuseUnknown(Spot spot, Map<String, YamlNode.Entry> entries, Reading reading) {
        Set<String> meant = new TreeSet<>();
        for (Map.Entry<String, YamlNode.Entry> entry : entries.entrySet()) {
            if (!keys.containsKey(entry.getKey())) {
                Optional<String> near = Spelling.nearest(entry.getKey(), keys());
                near.ifPresent(meant::add);
                String message = "De sleutel " + Dutch.quote(entry.getKey()) + " bestaat niet bij " + spot.name();
                String hint = near.map(Spelling::didYouMean).orElseGet(() -> unknownHint(entry.getValue()));
                reading.refuse(spot.key(entry.getValue()), ProblemCode.KEY_UNKNOWN, message, hint);
            }
        }
        return meant;
    }

    private String unknownHint(YamlNode.Entry entry) {
        boolean alone = entry.value() instanceof YamlNode.Scalar scalar && scalar.isNothing();
        String known = "wel: " + Dutch.list(keys());
        return alone ? known + "; tekst met een komma hoort tussen { } tussen aanhalingstekens" : known;
    }

    static Object make(RecordType record, Spot spot, Reading reading, Object... values) {
        try {
            return record.make(values);
        } catch (IllegalArgumentException e) {
            return reading.refuse(spot, ProblemCode.VALUE_REFUSED, "Bij " + spot.name() + ": " + e.getMessage(), "");
        }
    }

    @Override
    public List<Type> uses() {
        return List.copyOf(keys.values());
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode schema = draft.object().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = schema.putArray("required");
        for (RecordType.Part part : record.parts()) {
            String key = Names.key(part.name());
            String name = Names.nested(type()) + "." + part.name();
            properties.set(key, draft.described(draft.of(part.type()), name));
            if (draft.form(part.type()).absent().isEmpty()) {
                required.add(key);
            }
        }
        return schema.put("additionalProperties", false);
    }
}
