package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** A constant by its kebab-case name. */
final class EnumWire implements WireForm.Key {
    private final Map<String, Object> constants = new LinkedHashMap<>();

    EnumWire(Class<?> type) {
        for (Object constant : type.getEnumConstants()) {
            constants.put(Names.word((Enum<?>) constant), constant);
        }
    }

    @Override
    public Object read(JsonNode node, WireForms forms) {
        return parse(node.isTextual() ? node.textValue() : "");
    }

    @Override
    public void write(Object value, JsonGenerator out, WireForms forms) throws IOException {
        out.writeString(text(value));
    }

    @Override
    public String text(Object value) {
        return Names.word((Enum<?>) value);
    }

    @Override
    public Object parse(String text) {
        Object constant = constants.get(text);
        if (constant == null) {
            throw new CodecException("onbekend woord " + Dutch.quote(text));
        }
        return constant;
    }
}
