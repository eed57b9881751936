package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Text; half characters (lone surrogates) are refused both ways, as no file could hold them. */
record TextWire() implements WireForm.Key {
    @Override
    public Object read(JsonNode node, WireForms forms) {
        if (!node.isTextual()) {
            throw new CodecException("hier hoort tekst");
        }
        return checked(node.textValue());
    }

    @Override
    public void write(Object value, JsonGenerator out, WireForms forms) throws IOException {
        out.writeString(checked((String) value));
    }

    @Override
    public String text(Object value) {
        return checked((String) value);
    }

    @Override
    public Object parse(String text) {
        return checked(text);
    }

    private static String checked(String text) {
        if (text.length() > Codec.LONGEST_TEXT) {
            throw new CodecException("tekst langer dan " + Codec.LONGEST_TEXT + " tekens");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new CodecException("tekst met een half teken");
        }
        return text;
    }
}
