package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** A value or nothing: null in a list, left out of a record. */
record OptionalWire(Type inside) implements WireForm {
    OptionalWire {
        if (Generic.raw(inside) == Optional.class) {
            throw new IllegalStateException("An Optional in an Optional cannot be told apart: " + inside);
        }
    }

    @Override
    public Object read(JsonNode node, WireForms forms) {
        return node.isNull() ? Optional.empty() : Optional.of(forms.read(inside, node));
    }

    @Override
    public void write(Object value, JsonGenerator out, WireForms forms) throws IOException {
        Optional<?> optional = (Optional<?>) value;
        if (optional.isPresent()) {
            forms.write(inside, optional.get(), out);
        } else {
            out.writeNull();
        }
    }

    /** Gone is null; what was absent comes in a list; else how the value inside changed. */
    @Override
    public void writeChange(Object before, Object after, JsonGenerator out, WireForms forms) throws IOException {
        Optional<?> from = (Optional<?>) before;
        Optional<?> to = (Optional<?>) after;
        if (to.isEmpty()) {
            out.writeNull();
        } else if (from.isEmpty()) {
            out.writeStartArray();
            forms.write(inside, to.get(), out);
            out.writeEndArray();
        } else {
            forms.writeChange(inside, from.get(), to.get(), out);
        }
    }

    @Override
    public Object change(Object before, JsonNode change, WireForms forms) {
        Optional<?> from = (Optional<?>) before;
        if (change.isNull()) {
            return Optional.empty();
        }
        return Optional.of(
                from.isEmpty() ? forms.read(inside, WireForm.only(change)) : forms.change(inside, from.get(), change));
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(Optional.empty());
    }

    @Override
    public List<Type> uses() {
        return List.of(inside);
    }
}
