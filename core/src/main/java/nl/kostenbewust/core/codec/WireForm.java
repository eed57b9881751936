package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** How one type stands in messages and journals. */
interface WireForm {

    /** Reads it; throws CodecException when something else stands here. */
    Object read(JsonNode node, WireForms forms);

    /** Writes it. */
    void write(Object value, JsonGenerator out, WireForms forms) throws IOException;

    /** Writes how to come from one value to another that is not equal to it: here, the other value by itself in a list. */
    default void writeChange(Object before, Object after, JsonGenerator out, WireForms forms) throws IOException {
        out.writeStartArray();
        write(after, out, forms);
        out.writeEndArray();
    }

    /** The value that such a change leads to; throws CodecException when it does not fit. */
    default Object change(Object before, JsonNode change, WireForms forms) {
        return read(only(change), forms);
    }

    /** The one thing in this list. */
    static JsonNode only(JsonNode change) {
        if (!change.isArray() || change.size() != 1) {
            throw new CodecException("hier hoort een nieuwe waarde");
        }
        return change.get(0);
    }

    /** What it means when it is not written; empty when it must be written. */
    default Optional<Object> absent() {
        return Optional.empty();
    }

    /** The types inside it. */
    default List<Type> uses() {
        return List.of();
    }

    /** A form that can also stand as the key of a map. */
    interface Key extends WireForm {
        /** The key as text. */
        String text(Object value);

        /** The key that this text says; throws CodecException when it says none. */
        Object parse(String text);
    }
}
