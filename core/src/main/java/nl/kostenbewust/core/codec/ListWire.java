package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A list or set, in its own order. */
record ListWire(Class<?> kind, Type item) implements WireForm {
    ListWire {
        if (kind == SortedSet.class) {
            Frozen.requireOrder(Generic.raw(item));
        }
    }

    @Override
    public Object read(JsonNode node, WireForms forms) {
        if (!node.isArray()) {
            throw new CodecException("hier hoort een lijst");
        }
        List<Object> items = new ArrayList<>(node.size());
        for (JsonNode element : node) {
            items.add(item(element, items.size(), forms));
        }
        return frozen(items);
    }

    private Object item(JsonNode element, int index, WireForms forms) {
        try {
            return forms.read(item, element);
        } catch (CodecException e) {
            throw e.within("[" + index + "]");
        }
    }

    private Object frozen(List<Object> items) {
        if (kind == List.class) {
            return List.copyOf(items);
        }
        Set<Object> set = kind == SortedSet.class ? new TreeSet<>(items) : new LinkedHashSet<>(items);
        if (set.size() < items.size()) {
            throw new CodecException("hetzelfde staat er dubbel");
        }
        return set instanceof SortedSet<Object> sorted
                ? Collections.unmodifiableSortedSet(sorted)
                : Collections.unmodifiableSet(set);
    }

    @Override
    public void write(Object value, JsonGenerator out, WireForms forms) throws IOException {
        out.writeStartArray();
        for (Object element : (Collection<?>) value) {
            forms.write(item, element, out);
        }
        out.writeEndArray();
    }

    @Override
    public void writeChange(Object before, Object after, JsonGenerator out, WireForms forms) throws IOException {
        ListChange.write(item, List.copyOf((Collection<?>) before), List.copyOf((Collection<?>) after), out, forms);
    }

    @Override
    public Object change(Object before, JsonNode change, WireForms forms) {
        return frozen(ListChange.apply(item, List.copyOf((Collection<?>) before), change, forms));
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(frozen(List.of()));
    }

    @Override
    public List<Type> uses() {
        return List.of(item);
    }
}
