package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A record as an object with its components by name. */
final class RecordWire implements WireForm {
    private final RecordType record;
    private final Set<String> names;

    RecordWire(Class<?> type) {
        this.record = new RecordType(type);
        this.names = record.parts().stream().map(RecordType.Part::name).collect(Collectors.toUnmodifiableSet());
    }

    boolean has(String name) {
        return names.contains(name);
    }

    @Override
    public Object read(JsonNode node, WireForms forms) {
        return read(node, "", forms);
    }

    /** Reads the components; one more property, already read, may stand among them. */
    Object read(JsonNode node, String known, WireForms forms) {
        if (!node.isObject()) {
            throw new CodecException("hier hoort een object");
        }
        for (Map.Entry<String, JsonNode> property : node.properties()) {
            if (!has(property.getKey()) && !property.getKey().equals(known)) {
                throw new CodecException("onbekend veld " + Dutch.quote(property.getKey()));
            }
        }
        Object[] values = record.parts().stream()
                .map(part -> component(part, node, forms))
                .toArray();
        return make(record, values);
    }

    private static Object component(RecordType.Part part, JsonNode node, WireForms forms) {
        JsonNode found = node.get(part.name());
        try {
            if (found != null) {
                return forms.read(part.type(), found);
            }
            Optional<Object> absent = forms.form(part.type()).absent();
            return absent.orElseThrow(() -> new CodecException("ontbreekt"));
        } catch (CodecException e) {
            throw e.within(part.name());
        }
    }

    static Object make(RecordType record, Object... values) {
        try {
            return record.make(values);
        } catch (IllegalArgumentException e) {
            throw new CodecException("geweigerd: " + e.getMessage(), e);
        }
    }

    @Override
    public void write(Object value, JsonGenerator out, WireForms forms) throws IOException {
        out.writeStartObject();
        writeComponents(value, out, forms);
        out.writeEndObject();
    }

    void writeComponents(Object value, JsonGenerator out, WireForms forms) throws IOException {
        for (RecordType.Part part : record.parts()) {
            Object component = RecordType.value(part, value);
            if (!Optional.empty().equals(component)) {
                out.writeFieldName(part.name());
                forms.write(part.type(), component, out);
            }
        }
    }

    /** The components that differ, each with how it changed. */
    @Override
    public void writeChange(Object before, Object after, JsonGenerator out, WireForms forms) throws IOException {
        out.writeStartObject();
        for (RecordType.Part part : record.parts()) {
            Object from = RecordType.value(part, before);
            Object to = RecordType.value(part, after);
            if (!Objects.equals(from, to)) {
                out.writeFieldName(part.name());
                forms.writeChange(part.type(), from, to, out);
            }
        }
        out.writeEndObject();
    }

    @Override
    public Object change(Object before, JsonNode change, WireForms forms) {
        if (!change.isObject() || change.propertyStream().anyMatch(entry -> !has(entry.getKey()))) {
            throw new CodecException("hier horen velden die veranderen");
        }
        Object[] values = record.parts().stream()
                .map(part -> changed(part, RecordType.value(part, before), change.get(part.name()), forms))
                .toArray();
        return make(record, values);
    }

    private static Object changed(RecordType.Part part, Object before, JsonNode change, WireForms forms) {
        try {
            return change == null ? before : forms.change(part.type(), before, change);
        } catch (CodecException e) {
            throw e.within(part.name());
        }
    }

    @Override
    public List<Type> uses() {
        return record.parts().stream().map(RecordType.Part::type).toList();
    }
}
