package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** A record around one value, such as an identifier, as that value. */
final class ValueWire implements WireForm.Key {
    private final RecordType record;
    private final RecordType.Part part;
    private final WireForm.Key inside;

    ValueWire(Class<?> type, RecordType.Part part, WireForm.Key inside) {
        this.record = new RecordType(type);
        this.part = part;
        this.inside = inside;
    }

    @Override
    public Object read(JsonNode node, WireForms forms) {
        return RecordWire.make(record, inside.read(node, forms));
    }

    @Override
    public void write(Object value, JsonGenerator out, WireForms forms) throws IOException {
        inside.write(RecordType.value(part, value), out, forms);
    }

    @Override
    public String text(Object value) {
        return inside.text(RecordType.value(part, value));
    }

    @Override
    public Object parse(String text) {
        return RecordWire.make(record, inside.parse(text));
    }
}
