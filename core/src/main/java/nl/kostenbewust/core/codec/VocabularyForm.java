package nl.kostenbewust.core.codec;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import nl.kostenbewust.core.text.Spelling;

/** One out of a closed list of things to say, recognised by its word. */
final class VocabularyForm implements Form {
    private final Map<String, RecordForm> words = new LinkedHashMap<>();
    private final Map<String, RecordType> bareWords = new LinkedHashMap<>();

    VocabularyForm(Class<?> type) {
        Members.of(type).forEach(this::add);
        words.keySet().forEach(this::refuseLookalikes);
    }

    private void add(Class<?> member) {
        RecordForm form = new RecordForm(member);
        boolean bare = form.keys().isEmpty();
        String word = bare ? Names.word(member) : form.keys().iterator().next();
        Object former = bare ? bareWords.put(word, new RecordType(member)) : words.put(word, form);
        if (former != null) {
            throw new IllegalStateException(
                    "Two records of one vocabulary have the word " + word + "; one is " + member);
        }
    }

    private void refuseLookalikes(String word) {
        for (String other : words.get(word).keys()) {
            boolean mutual = !other.equals(word)
                    && words.containsKey(other)
                    && words.get(other).keys().contains(word);
            if (mutual) {
                throw new IllegalStateException("The words " + word + " and " + other + " each are a key of the other");
            }
        }
    }

    @Override
    public Object read(Spot spot, Reading reading) {
        if (spot.node() instanceof YamlNode.Mapping mapping) {
            return group(spot, reading.entries(spot, mapping), reading);
        }
        Optional<YamlNode.Scalar> scalar = reading.scalar(spot, "één woord of groep uit: " + Dutch.list(known()));
        return scalar.map(found -> bareWord(found.text(), spot, reading)).orElse(null);
    }

    private Object bareWord(String text, Spot spot, Reading reading) {
        RecordType record = bareWords.get(text);
        if (record != null) {
            return RecordForm.make(record, spot, reading);
        }
        return words.containsKey(text)
                ? unknown(spot, text, "schrijf {" + text + ": …}", reading)
                : unknown(spot, text, suggestion(text), reading);
    }

    private Object group(Spot spot, Map<String, YamlNode.Entry> entries, Reading reading) {
        List<String> said = words.keySet().stream().filter(entries::containsKey).toList();
        if (said.isEmpty()) {
            return noWord(spot, entries, reading);
        }
        ToLongFunction<String> strangers = word -> entries.keySet().stream()
                .filter(key -> !words.get(word).keys().contains(key))
                .count();
        long fewest = said.stream().mapToLong(strangers).min().orElse(0);
        List<String> best = said.stream()
                .filter(word -> strangers.applyAsLong(word) == fewest)
                .toList();
        if (best.size() == 1) {
            return words.get(best.get(0)).read(spot, entries, reading);
        }
        String message = "Bij " + spot.name() + " staan woorden die niet samen kunnen: " + Dutch.list(best);
        return reading.refuse(spot, ProblemCode.WORD_AMBIGUOUS, message, "maak er een eigen onderdeel van elk van");
    }

    private Object noWord(Spot spot, Map<String, YamlNode.Entry> entries, Reading reading) {
        if (entries.isEmpty()) {
            return unknown(spot, "{}", "", reading);
        }
        Map.Entry<String, YamlNode.Entry> first = entries.entrySet().iterator().next();
        String hint = entries.keySet().stream()
                .map(this::suggestion)
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> byOtherKeys(entries));
        return unknown(spot.key(first.getValue()), first.getKey(), hint, reading);
    }

    /** The word whose other keys are there, when the word itself is not. */
    private String byOtherKeys(Map<String, YamlNode.Entry> entries) {
        ToLongFunction<String> shared = word -> entries.keySet().stream()
                .filter(words.get(word).keys()::contains)
                .count();
        return words.keySet().stream()
                .filter(word -> shared.applyAsLong(word) > 0)
                .max(Comparator.comparingLong(shared))
                .map(Spelling::didYouMean)
                .orElse("");
    }

    private String suggestion(String text) {
        if (bareWords.containsKey(text)) {
            return "schrijf alleen " + text;
        }
        return Spelling.nearest(text, known()).map(Spelling::didYouMean).orElse("");
    }

    private Object unknown(Spot spot, String text, String hint, Reading reading) {
        String message = "Bij " + spot.name() + " is " + Dutch.quote(text) + " geen bekend woord; bekend zijn: "
                + Dutch.list(known());
        return reading.refuse(spot, ProblemCode.WORD_UNKNOWN, message, hint);
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(words.keySet());
        known.addAll(bareWords.keySet());
        return known;
    }

    @Override
    public List<Type> uses() {
        return words.values().stream()
                .flatMap(form -> form.uses().stream())
                .distinct()
                .toList();
    }

    @Override
    public ObjectNode schema(SchemaDraft draft) {
        ObjectNode schema = draft.object();
        ArrayNode choices = schema.putArray("oneOf");
        words.forEach((word, form) -> choices.add(member(word, form, draft)));
        bareWords.forEach((word, record) ->
                choices.add(draft.described(draft.object().put("const", word), Names.nested(record.type()))));
        return schema;
    }

    private static ObjectNode member(String word, RecordForm form, SchemaDraft draft) {
        ObjectNode member = draft.member(form);
        member.putArray("required").add(word); // tells it apart, also when all of it may be left out
        return member;
    }
}
