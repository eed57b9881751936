package nl.kostenbewust.core.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** No text holds what looks like data of real people. */
final class PersonalData implements Check {
    private static final Map<String, Pattern> PATTERNS = patterns();
    private static final Pattern BSN = Pattern.compile("(?<![0-9.,])[0-9]{9}(?![0-9.,][0-9])");

    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<?> file : content.files()) {
            for (Part<String> part : file.parts(String.class)) {
                PATTERNS.forEach((what, pattern) -> {
                    if (pattern.matcher(part.value()).find()) {
                        report(what, part, file, found);
                    }
                });
                if (BSN.matcher(part.value())
                        .results()
                        .map(MatchResult::group)
                        .anyMatch(PersonalData::passesElevenTest)) {
                    report("burgerservicenummer", part, file, found);
                }
            }
        }
    }

    private static void report(String what, Part<String> part, ContentFile<?> file, Consumer<Finding> found) {
        String message = "Dit lijkt op een " + what;
        found.accept(file.finding(
                FindingCode.TEXT_PERSONAL_DATA, part.path(), message, "haal het weg of verzin iets anders"));
    }

    /** The check that every burgerservicenummer passes; one in eleven other numbers does too. */
    private static boolean passesElevenTest(String digits) {
        int sum = -digits.charAt(8) + '0';
        for (int i = 0; i < 8; i++) {
            sum += (9 - i) * (digits.charAt(i) - '0');
        }
        return sum != 0 && sum % 11 == 0;
    }

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        patterns.put("e-mailadres", Pattern.compile("[\\w.+-]+@[\\w-]+\\.[\\w.]{2,}"));
        patterns.put(
                "telefoonnummer", Pattern.compile("(?<![\\w.,])(?:\\+31|0031|0)[ -]?[1-9](?:[ -]?[0-9]){8}(?![0-9])"));
        patterns.put("postcode", Pattern.compile("(?<![\\w.,€])[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}(?!\\w)"));
        return patterns;
    }
}
