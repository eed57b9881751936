package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.List;

/** A record around one value, such as an identifier, written as that value. */
final class ValueForm implements Form {
    private final RecordType record;
    private final Type inside;

    ValueForm(Class<?> type, Type inside) {
        this.record = new RecordType(type);
        this.inside = inside;
    }

    @Override
    public Object read(Spot spot, Reading reading) {
        Object value = reading.read(inside, spot);
        return value == null ? null : RecordForm.make(record, spot, reading, value);
    }

    @Override
    public List<Type> uses() {
        return List.of(inside);
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        return draft.of(inside);
    }
}
