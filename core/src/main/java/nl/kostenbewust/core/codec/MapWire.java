package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** A map as an object, in its own order. */
record MapWire(Class<?> kind, Class<?> keyType, WireForm.Key key, Type value) implements WireForm {
    MapWire {
        if (kind == SortedMap.class) {
            Frozen.requireOrder(keyType);
        }
    }

    @Override
    public Object read(JsonNode node, WireForms forms) {
        if (!node.isObject()) {
            throw new CodecException("hier hoort een object");
        }
        Map<Object, Object> found = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : node.properties()) {
            try {
                found.put(key.parse(entry.getKey()), forms.read(value, entry.getValue()));
            } catch (CodecException e) {
                throw e.within(Dutch.quote(entry.getKey()));
            }
        }
        return Frozen.map(kind, found);
    }

    @Override
    public void write(Object map, JsonGenerator out, WireForms forms) throws IOException {
        out.writeStartObject();
        for (Map.Entry<?, ?> entry : ((Map<?, ?>) map).entrySet()) {
            out.writeFieldName(name(key.text(entry.getKey())));
            forms.write(value, entry.getValue(), out);
        }
        out.writeEndObject();
    }

    private static String name(String text) {
        if (text.length() > Codec.LONGEST_NAME) {
            throw new CodecException("sleutel langer dan " + Codec.LONGEST_NAME + " tekens");
        }
        return text;
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(Frozen.map(kind, new LinkedHashMap<>()));
    }

    @Override
    public List<Type> uses() {
        return List.of(value);
    }
}
