package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day, year first. */
record DateForm() implements Form {
    @Override
    public Object read(Spot spot, Reading reading) {
        Optional<YamlNode.Scalar> scalar = reading.scalar(spot, "een datum");
        return scalar.map(found -> date(found.text(), spot, reading)).orElse(null);
    }

    private static Object date(String text, Spot spot, Reading reading) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            String message = "Bij " + spot.name() + " hoort een datum, maar er staat " + Dutch.quote(text);
            return reading.refuse(spot, ProblemCode.TYPE_WRONG, message, "schrijf jaar-maand-dag, zoals 2015-02-01");
        }
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        return draft.object().put("type", "string").put("format", "date");
    }
}
