package nl.kostenbewust.core.model;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a figure or a fact comes from: a source document and its lines ({@code 000:95-96}), several of them with commas, {@code derived
 * 000:95} for arithmetic on documented figures, or {@code designed} for what was made up for the game.
 *
 * @param value the words as written in the file
 */
public record Source(String value) {
    private static final Pattern LINES = Pattern.compile("00[0-4]:[0-9]{1,5}(-[0-9]{1,5})?");

    /** Refuses anything but the three forms. */
    public Source {
        if (!isSource(value)) {
            throw new IllegalArgumentException(
                    "een bron is designed, of document:regels zoals 000:95-96 (er mag derived voor staan)");
        }
    }

    /** Whether this was made up for the game. */
    public boolean isDesigned() {
        return value.equals("designed");
    }

    private static boolean isSource(String value) {
        if (value.equals("designed")) {
            return true;
        }
        String lines = value.startsWith("derived ") ? value.substring(8) : value;
        return Stream.of(lines.split(",", -1))
                .allMatch(part -> LINES.matcher(part.strip()).matches());
    }
}
