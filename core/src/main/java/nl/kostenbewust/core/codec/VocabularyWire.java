package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a sealed interface: its components, after the name of its record under {@code type}. */
final class VocabularyWire implements WireForm {
    static final String TYPE = "type";

    private final Map<String, RecordWire> words = new LinkedHashMap<>();
    private final List<Type> uses;

    VocabularyWire(Class<?> vocabulary) {
        List<Class<?>> members = Members.of(vocabulary);
        members.forEach(this::add);
        uses = words.values().stream()
                .flatMap(form -> form.uses().stream())
                .distinct()
                .toList();
    }

    private void add(Class<?> member) {
        RecordWire form = new RecordWire(member);
        if (form.has(TYPE)) {
            throw new IllegalStateException(member + " has a component named type, which tells the records apart");
        }
        if (words.put(Names.word(member), form) != null) {
            throw new IllegalStateException("Two records of one vocabulary are named as " + member);
        }
    }

    @Override
    public Object read(JsonNode node, WireForms forms) {
        JsonNode type = node.path(TYPE);
        if (!type.isTextual()) {
            throw new CodecException("hier hoort een object met een type");
        }
        RecordWire form = words.get(type.textValue());
        if (form == null) {
            throw new CodecException("onbekend type " + Dutch.quote(type.textValue()));
        }
        return form.read(node, TYPE, forms);
    }

    @Override
    public void write(Object value, JsonGenerator out, WireForms forms) throws IOException {
        String word = Names.word(value.getClass());
        out.writeStartObject();
        out.writeStringField(TYPE, word);
        words.get(word).writeComponents(value, out, forms);
        out.writeEndObject();
    }

    /** As its record changes; a value of another record comes whole. */
    @Override
    public void writeChange(Object before, Object after, JsonGenerator out, WireForms forms) throws IOException {
        if (before.getClass() == after.getClass()) {
            words.get(Names.word(after.getClass())).writeChange(before, after, out, forms);
        } else {
            WireForm.super.writeChange(before, after, out, forms);
        }
    }

    @Override
    public Object change(Object before, JsonNode change, WireForms forms) {
        return change.isArray()
                ? WireForm.super.change(before, change, forms)
                : words.get(Names.word(before.getClass())).change(before, change, forms);
    }

    @Override
    public List<Type> uses() {
        return uses;
    }
}
