package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as ISO text. */
record DateWire() implements WireForm.Key {
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
        return value.toString();
    }

    @Override
    public Object parse(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new CodecException("hier hoort een datum zoals 2015-02-01", e);
        }
    }
}
