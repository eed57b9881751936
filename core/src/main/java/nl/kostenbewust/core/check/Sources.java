package nl.kostenbewust.core.check;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kostenbewust.core.model.Source;
import nl.kostenbewust.core.model.SourceLines;

/** Sources point to lines that exist. */
final class Sources implements Check {
    /** The source documents: their names, and how many lines each has. */
    private static final Map<String, Integer> DOCUMENTS = documents();

    private static final Pattern PASSAGE = Pattern.compile("(00[0-4]):(.+)");
    private static final Pattern LINES = Pattern.compile("([0-9]{1,5})(?:-([0-9]{1,5}))?");

    private static Map<String, Integer> documents() {
        Map<String, Integer> lines = new TreeMap<>();
        lines.put("000_35933f5a8b69b9e9.txt", 2255);
        lines.put("001_1d306b97084caced.txt", 1330);
        lines.put("002_4d5936a9299a3faa.txt", 691);
        lines.put("003_40b09e70edd2b3aa.txt", 1790);
        lines.put("004_fab6afcced628b95.txt", 1396);
        return lines;
    }

    @Override
    public void look(Content content, Consumer<Finding> found) {
        for (ContentFile<?> file : content.files()) {
            file.parts(Source.class).forEach(part -> source(part, file, found));
            file.parts(SourceLines.class).forEach(part -> passage(part, file, found));
        }
    }

    private static void source(Part<Source> part, ContentFile<?> file, Consumer<Finding> found) {
        for (String passage : part.value().value().replace("derived ", "").split(",", -1)) {
            Matcher matcher = PASSAGE.matcher(passage.strip());
            if (matcher.matches()) {
                lines(matcher.group(1), matcher.group(2), part.path(), file, found);
            }
        }
    }

    private static void passage(Part<SourceLines> part, ContentFile<?> file, Consumer<Finding> found) {
        String document = part.value().document();
        if (!DOCUMENTS.containsKey(document)) {
            String message = "Het brondocument ‘" + document + "’ bestaat niet";
            String hint = Nearest.hint(document, DOCUMENTS.keySet());
            found.accept(file.finding(FindingCode.SOURCE_DOCUMENT, part.in("document"), message, hint));
            return;
        }
        List.of(part.value().lines().split(",", -1))
                .forEach(lines -> lines(document.substring(0, 3), lines.strip(), part.in("lines"), file, found));
    }

    private static void lines(String number, String lines, String path, ContentFile<?> file, Consumer<Finding> found) {
        int length = DOCUMENTS.entrySet().stream()
                .filter(document -> document.getKey().startsWith(number))
                .mapToInt(Map.Entry::getValue)
                .sum();
        Matcher matcher = LINES.matcher(lines);
        if (!matcher.matches()) {
            String message = "‘" + lines + "’ zijn geen regels van een document";
            found.accept(file.finding(FindingCode.SOURCE_BEYOND, path, message, "schrijf bijvoorbeeld 78-249"));
            return;
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        if (first < 1 || last < first || last > length) {
            String message = "Document " + number + " heeft geen regels " + lines + "; het heeft er " + length;
            found.accept(file.finding(FindingCode.SOURCE_BEYOND, path, message, ""));
        }
    }
}
