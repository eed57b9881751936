package nl.kostenbewust.desktop.terminal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kostenbewust.desktop.words.Words;

/** Understands what is typed: capitals, accents, full stops and extra spaces do not matter. */
final class Ear {
    private static final int SHORTEST_NAME = 3;

    private final Words words;

    Ear(Words words) {
        this.words = words;
    }

    /** What was typed, in lower case, without accents and signs, one space between words. */
    static String plain(String line) {
        String apart = Normalizer.normalize(line, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return apart.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019]", "")
                .replaceAll("[^\\p{L}\\p{N}?]+", " ")
                .strip();
    }

    /** The index, from 0, of a number from 1 to {@code count}. */
    static Optional<Integer> number(String line, int count) {
        String digits = plain(line).replaceFirst("^(nr|nummer|number|no) ?", "");
        if (!digits.matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= count ? Optional.of(number - 1) : Optional.empty();
    }

    /** The indices, from 0, of different numbers from 1 to {@code count}; none when anything else was typed. */
    static List<Integer> numbers(String line, int count) {
        List<Integer> indices = new ArrayList<>();
        for (String part : plain(line).replaceAll("\\b(en|and)\\b", " ").strip().split(" +")) {
            Optional<Integer> index = number(part, count);
            if (index.isEmpty() || indices.contains(index.get())) {
                return List.of();
            }
            indices.add(index.get());
        }
        return indices;
    }

    /** The index of the only choice that holds all these words. */
    static Optional<Integer> title(String line, List<String> choices) {
        List<String> wanted = List.of(plain(line).split(" "));
        List<Integer> found = IntStream.range(0, choices.size())
                .filter(i -> plain(line).length() >= SHORTEST_NAME)
                .filter(i -> wanted.stream().allMatch(plain(choices.get(i))::contains))
                .boxed()
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    Optional<Boolean> yesOrNo(String line) {
        if (isOneOf("hear.yes", line)) {
            return Optional.of(true);
        }
        return isOneOf("hear.no", line) ? Optional.of(false) : Optional.empty();
    }

    /** Whether somebody wants to stop altogether, in the middle of something. */
    boolean isStop(String line) {
        return isOneOf("verb.STOP", line);
    }

    /** Whether it is one of the words of that key, which are parted by commas. */
    boolean isOneOf(String key, String line) {
        return List.of(words.say(key).split(" *, *")).contains(plain(line));
    }
}
