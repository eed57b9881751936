package nl.kostenbewust.desktop.terminal;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import nl.kostenbewust.core.text.Spelling;
import nl.kostenbewust.desktop.words.Words;

/** The words that can be typed. Whole words go before beginnings of words, longer ones before shorter ones. */
final class Vocabulary {
    private static final int SHORTEST_BEGINNING = 2;
    private static final int FURTHEST = 2;

    private final Words words;
    private final Map<String, Verb> verbs =
            new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));

    Vocabulary(Words words) {
        this.words = words;
        for (Verb verb : Verb.values()) {
            phrases(verb).forEach(phrase -> verbs.put(Ear.plain(phrase), verb));
        }
    }

    /**
     * What was typed.
     *
     * @param verb what to do
     * @param rest what came after it
     */
    record Heard(Verb verb, String rest) {}

    /** The word to show for a verb. */
    String word(Verb verb) {
        return phrases(verb).get(0);
    }

    private List<String> phrases(Verb verb) {
        return List.of(words.name("verb", verb).split(" *, *"));
    }

    /** All words, for a test that none stands for two things. */
    int size() {
        return verbs.size();
    }

    /** What a line says; empty when it is not understood or may be two things. */
    Optional<Heard> hear(String line) {
        String plain = Ear.plain(line);
        for (Map.Entry<String, Verb> entry : verbs.entrySet()) {
            if (plain.equals(entry.getKey()) || plain.startsWith(entry.getKey() + " ")) {
                return Optional.of(new Heard(
                        entry.getValue(),
                        plain.substring(entry.getKey().length()).strip()));
            }
        }
        return beginning(plain);
    }

    private Optional<Heard> beginning(String plain) {
        String first = plain.split(" ", 2)[0];
        if (first.length() < SHORTEST_BEGINNING) {
            return Optional.empty();
        }
        Set<Verb> found = new LinkedHashSet<>();
        verbs.forEach((phrase, verb) -> {
            if (phrase.startsWith(first)) {
                found.add(verb);
            }
        });
        return found.size() == 1
                ? Optional.of(new Heard(
                        found.iterator().next(), plain.substring(first.length()).strip()))
                : Optional.empty();
    }

    /** The words that look most like what was typed, at most three. */
    List<String> near(String line) {
        String first = Ear.plain(line).split(" ", 2)[0];
        return verbs.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(first) && !first.isEmpty()
                        || Spelling.distance(first, entry.getKey()) <= Math.min(FURTHEST, first.length() / 2))
                .sorted(Comparator.comparingInt(entry -> Spelling.distance(first, entry.getKey())))
                .map(entry -> word(entry.getValue()))
                .distinct()
                .limit(3)
                .toList();
    }
}
