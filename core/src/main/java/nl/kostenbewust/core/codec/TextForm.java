package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Text: whatever the author wrote, also when YAML would take it for a number or a truth value. */
record TextForm() implements Form {
    @Override
    public Object read(Spot spot, Reading reading) {
        return reading.scalar(spot, "tekst").map(YamlNode.Scalar::text).orElse(null);
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        return draft.text();
    }
}
