package nl.kostenbewust.scenarios.author;

import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every key of every part of a file with what it means, as one page of Markdown. */
final class WordList {
    private WordList() {}

    static String page() {
        SortedMap<String, SortedMap<String, String>> parts = new TreeMap<>();
        Schemas.words().forEach((name, explanation) -> {
            if (isKey(name)) {
                parts.computeIfAbsent(name.substring(0, name.lastIndexOf('.')), none -> new TreeMap<>())
                        .put(key(name.substring(name.lastIndexOf('.') + 1)), explanation);
            }
        });
        StringBuilder page = new StringBuilder("""
                # Woordenlijst

                Alle sleutels van alle bestanden, per onderdeel. Je editor toont dezelfde uitleg als je op een sleutel gaat staan. `id`, `source`,
                `visible_when` en `certainty` betekenen overal hetzelfde en staan onderaan.

                Deze bladzijde is gemaakt met `schema --words`.
                """);
        parts.forEach((part, keys) -> {
            page.append("\n## ").append(part).append("\n\n| sleutel | betekenis |\n|---|---|\n");
            keys.forEach((key, explanation) -> row(page, key, explanation));
        });
        page.append("\n## Overal\n\n| sleutel | betekenis |\n|---|---|\n");
        Schemas.words().forEach((name, explanation) -> {
            if (name.startsWith("*.")) {
                row(page, key(name.substring(2)), explanation);
            }
        });
        return page.toString();
    }

    /** Names of types, and what holds everywhere, are no keys of a part. */
    private static boolean isKey(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean type = Character.isUpperCase(last.charAt(0)) && !last.equals(last.toUpperCase(Locale.ROOT));
        return name.indexOf('.') > 0 && !name.startsWith("*") && !type;
    }

    private static void row(StringBuilder page, String key, String explanation) {
        page.append("| `")
                .append(key)
                .append("` | ")
                .append(explanation.replace("|", "\\|"))
                .append(" |\n");
    }

    /** perMonth is written per_month, and a constant RESIDENT as resident. */
    private static String key(String component) {
        boolean constant = component.equals(component.toUpperCase(Locale.ROOT));
        return constant
                ? component.toLowerCase(Locale.ROOT).replace('_', '-')
                : component.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
