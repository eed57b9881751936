package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** True or false; false when not written. */
record TruthForm() implements Form {
    @Override
    public Object read(Spot spot, Reading reading) {
        Optional<YamlNode.Scalar> scalar = reading.bare(spot, "true of false");
        return scalar.map(found -> truth(found.text(), spot, reading)).orElse(null);
    }

    private static Object truth(String text, Spot spot, Reading reading) {
        if (text.equals("true") || text.equals("false")) {
            return text.equals("true");
        }
        String message = "Bij " + spot.name() + " hoort true of false, maar er staat " + Dutch.quote(text);
        return reading.refuse(spot, ProblemCode.TYPE_WRONG, message, "schrijf true (ja) of false (nee)");
    }

    @Override
    public Optional<Object> absent() {
        return Optional.of(false);
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        return draft.object().put("type", "boolean");
    }
}
