package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.function.LongFunction;

/** A whole number. */
record WholeForm(long least, long most, LongFunction<Object> box) implements Form {
    @Override
    public Object read(Spot spot, Reading reading) {
        Optional<YamlNode.Scalar> scalar = reading.bare(spot, "een heel getal");
        return scalar.map(found -> number(found.text(), spot, reading)).orElse(null);
    }

    private Object number(String text, Spot spot, Reading reading) {
        try {
            long number = ExactNumber.units(text, 1);
            if (text.contains(".")) {
                throw new NumberFormatException(Dutch.quote(text) + " is geen heel getal");
            }
            if (number < least || number > most) {
                throw new NumberFormatException(Dutch.quote(text) + " is te groot");
            }
            return box.apply(number);
        } catch (NumberFormatException e) {
            String message = "Bij " + spot.name() + " hoort een heel getal: " + e.getMessage();
            return reading.refuse(spot, ProblemCode.NUMBER_FORM, message, "schrijf alleen cijfers, zoals 12");
        }
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        return draft.object().put("type", "integer");
    }
}
