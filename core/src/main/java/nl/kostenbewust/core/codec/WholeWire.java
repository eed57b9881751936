package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.function.LongFunction;

/** A whole number within bounds. */
record WholeWire(long least, long most, LongFunction<Object> box) implements WireForm.Key {
    @Override
    public Object read(JsonNode node, WireForms forms) {
        if (!node.isIntegralNumber() || !node.canConvertToLong()) {
            throw new CodecException("hier hoort een heel getal");
        }
        return bounded(node.longValue());
    }

    private Object bounded(long number) {
        if (number < least || number > most) {
            throw new CodecException("getal te groot");
        }
        return box.apply(number);
    }

    @Override
    public void write(Object value, JsonGenerator out, WireForms forms) throws IOException {
        out.writeNumber(((Number) value).longValue());
    }

    @Override
    public String text(Object value) {
        return value.toString();
    }

    @Override
    public Object parse(String text) {
        try {
            Object number = bounded(Long.parseLong(text));
            if (number.toString().equals(text)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new CodecException("hier hoort een heel getal", e);
        }
        throw new CodecException("hier hoort een heel getal");
    }
}
