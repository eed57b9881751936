package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

/** The forms of a type and of everything inside it, in messages and journals. */
final class WireForms {
    private final Map<Type, WireForm> forms = new LinkedHashMap<>();

    WireForms(Type root) {
        learn(root);
    }

    private void learn(Type type) {
        if (!forms.containsKey(type)) {
            WireForm form = WireFormFactory.form(type);
            forms.put(type, form);
            form.uses().forEach(this::learn);
        }
    }

    WireForm form(Type type) {
        return forms.get(type);
    }

    Object read(Type type, JsonNode node) {
        return form(type).read(node, this);
    }

    void write(Type type, Object value, JsonGenerator out) throws IOException {
        if (value == null) {
            throw new CodecException("er ontbreekt een waarde");
        }
        form(type).write(value, out, this);
    }

    void writeChange(Type type, Object before, Object after, JsonGenerator out) throws IOException {
        form(type).writeChange(before, after, out, this);
    }

    Object change(Type type, Object before, JsonNode change) {
        return form(type).change(before, change, this);
    }
}
