package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** True or false. */
record TruthWire() implements WireForm {
    @Override
    public Object read(JsonNode node, WireForms forms) {
        if (!node.isBoolean()) {
            throw new CodecException("hier hoort true of false");
        }
        return node.booleanValue();
    }

    @Override
    public void write(Object value, JsonGenerator out, WireForms forms) throws IOException {
        out.writeBoolean((Boolean) value);
    }
}
