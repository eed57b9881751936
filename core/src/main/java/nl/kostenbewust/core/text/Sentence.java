package nl.kostenbewust.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern of the message files, cut once into what it says and where something is to be filled in, because a view fills in
 * thousands.
 *
 * @param said what it says before each place, and after the last one
 * @param places the numbers of the places, in order
 */
record Sentence(List<String> said, List<Integer> places) {
    private static final Pattern PLACE = Pattern.compile("\\{([0-9])}");

    static Sentence of(String pattern) {
        List<String> said = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int from = 0;
        while (place.find()) {
            said.add(pattern.substring(from, place.start()));
            places.add(Integer.parseInt(place.group(1)));
            from = place.end();
        }
        said.add(pattern.substring(from));
        return new Sentence(List.copyOf(said), List.copyOf(places));
    }

    String fill(IntFunction<String> value) {
        if (places.isEmpty()) {
            return said.get(0);
        }
        StringBuilder filled = new StringBuilder(said.get(0));
        for (int i = 0; i < places.size(); i++) {
            filled.append(value.apply(places.get(i))).append(said.get(i + 1));
        }
        return filled.toString();
    }
}
