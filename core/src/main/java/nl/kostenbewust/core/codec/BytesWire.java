package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;

/** Bytes as they are; in JSON as base64. */
record BytesWire() implements WireForm {
    @Override
    public Object read(JsonNode node, WireForms forms) {
        try {
            byte[] bytes = node.isBinary() || node.isTextual() ? node.binaryValue() : null;
            if (bytes != null) {
                return bytes;
            }
        } catch (IOException e) {
            throw new CodecException("hier horen bytes", e);
        }
        throw new CodecException("hier horen bytes");
    }

    @Override
    public void write(Object value, JsonGenerator out, WireForms forms) throws IOException {
        out.writeBinary((byte[]) value);
    }
}
