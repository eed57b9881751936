package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;

/** A value type with its own way of writing, and perhaps the keys of its record as a second way. */
record CustomForm(ScalarForm<?> scalar, Optional<Form> structure) implements Form {
    @Override
    public Object read(Spot spot, Reading reading) {
        if (structure.isPresent() && spot.node() instanceof YamlNode.Mapping) {
            return structure.get().read(spot, reading);
        }
        Optional<YamlNode.Scalar> found =
                scalar.isNumber() ? reading.bare(spot, scalar.wanted()) : reading.scalar(spot, scalar.wanted());
        return found.map(node -> value(node.text(), spot, reading)).orElse(null);
    }

    private Object value(String text, Spot spot, Reading reading) {
        try {
            return scalar.parse(text);
        } catch (IllegalArgumentException e) {
            ProblemCode code = e instanceof NumberFormatException ? ProblemCode.NUMBER_FORM : ProblemCode.VALUE_REFUSED;
            return reading.refuse(spot, code, "Bij " + spot.name() + ": " + e.getMessage(), scalar.hint());
        } catch (RuntimeException e) { // such as an overflow: this is the author's value, so it is the author's message
            String message = "Bij " + spot.name() + " kan " + Dutch.quote(text) + " niet";
            return reading.refuse(spot, ProblemCode.VALUE_REFUSED, message, scalar.hint());
        }
    }

    @Override
    public List<Type> uses() {
        return structure.map(Form::uses).orElse(List.of());
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode plain = scalar.isNumber() ? draft.object().put("type", "number") : draft.text();
        return structure.map(form -> draft.anyOf(plain, form.schema(draft))).orElse(plain);
    }
}
