package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.text.Spelling;

/** One word out of a fixed list. */
final class EnumForm implements Form {
    private final Class<?> type;
    private final Map<String, Object> constants = new LinkedHashMap<>();

    EnumForm(Class<?> type) {
        this.type = type;
        for (Object constant : type.getEnumConstants()) {
            constants.put(Names.word((Enum<?>) constant), constant);
        }
    }

    @Override
    public Object read(Spot spot, Reading reading) {
        Optional<YamlNode.Scalar> scalar =
                reading.scalar(spot, "een woord uit de lijst: " + Dutch.list(constants.keySet()));
        return scalar.map(found -> constant(found.text(), spot, reading)).orElse(null);
    }

    private Object constant(String text, Spot spot, Reading reading) {
        Object constant = constants.get(text);
        if (constant != null) {
            return constant;
        }
        String message = "Bij " + spot.name() + " kan " + Dutch.quote(text) + " niet; kies uit: "
                + Dutch.list(constants.keySet());
        String hint = Spelling.nearest(text, constants.keySet())
                .map(Spelling::didYouMean)
                .orElse("");
        return reading.refuse(spot, ProblemCode.VALUE_UNKNOWN, message, hint);
    }

    @Override
    public Set<String> choices() {
        return constants.keySet();
    }

    /** The words, each with the name under which it is explained. */
    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        constants.forEach((word, constant) -> words.put(word, Names.nested(type) + "." + ((Enum<?>) constant).name()));
        return words;
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode schema = draft.object().put("type", "string");
        ArrayNode choices = schema.putArray("enum");
        constants.keySet().forEach(choices::add);
        List<String> explained = words().values().stream()
                .map(name -> draft.description(name).orElse(""))
                .toList();
        if (!explained.stream().allMatch(String::isEmpty)) {
            explained.forEach(schema.putArray("enumDescriptions")::add); // understood by the YAML and JSON editors
        }
        return schema;
    }
}
