package nl.kostenbewust.core.codec;

import java.util.List;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What the YAML library has to say, in Dutch and with what usually caused it.
 *
 * @param clue part of the library's own sentence
 * @param message what is wrong
 * @param hint what to do
 */
record SyntaxMessage(String clue, String message, String hint) {
    private static final List<SyntaxMessage> KNOWN = List.of(
            new SyntaxMessage("TAB", "Hier staat een tab; YAML springt in met spaties", "vervang de tab door spaties"),
            new SyntaxMessage(
                    "mapping values are not allowed",
                    "Hier staat een dubbele punt waar dat niet kan",
                    "zet tekst met een dubbele punt tussen aanhalingstekens, en kijk of de inspringing klopt"),
            new SyntaxMessage(
                    "could not find expected ':'",
                    "Hiervoor ontbreekt een dubbele punt na een sleutel",
                    "schrijf ‘sleutel: waarde’, met een spatie na de dubbele punt"),
            new SyntaxMessage(
                    "expected <block end>",
                    "Deze regel past niet onder de vorige",
                    "laat regels die bij elkaar horen even ver inspringen, en controleer aanhalingstekens"),
            new SyntaxMessage(
                    "expected ',' or ']'",
                    "Deze lijst met [ is niet af",
                    "zet een komma tussen de delen en sluit met ]"),
            new SyntaxMessage(
                    "expected ',' or '}'",
                    "Deze groep met { is niet af",
                    "zet een komma tussen de delen en sluit met }"),
            new SyntaxMessage(
                    "unexpected end of stream",
                    "Het bestand houdt op binnen aanhalingstekens",
                    "sluit de tekst met hetzelfde aanhalingsteken"),
            new SyntaxMessage(
                    "unexpected document separator",
                    "Er staat een streepjesregel (---) binnen aanhalingstekens",
                    "sluit de tekst eerst met een aanhalingsteken"),
            new SyntaxMessage(
                    "escape",
                    "Een \\ binnen dubbele aanhalingstekens betekent iets bijzonders",
                    "schrijf \\\\ of gebruik '…'"),
            new SyntaxMessage(
                    "sequence entries are not allowed",
                    "Een streepje voor een lijst kan hier niet",
                    "zet de lijst op een nieuwe regel onder de sleutel"),
            new SyntaxMessage(
                    "cannot start any token", "Dit teken kan hier niet", "zet de tekst tussen aanhalingstekens"),
            new SyntaxMessage(
                    "alphabetic or numeric", "Dit teken kan hier niet", "zet de tekst tussen aanhalingstekens"),
            new SyntaxMessage(
                    "indentation indicators",
                    "Na | of > hoort de tekst op de volgende regel",
                    "begin een nieuwe regel, of zet de tekst tussen aanhalingstekens"));
    private static final SyntaxMessage OTHER = new SyntaxMessage(
            "",
            "Dit is geen geldige YAML",
            "vergelijk de regel met een bestand dat wel werkt, of gebruik aanhalingstekens");

    static SyntaxMessage of(MarkedYAMLException e) {
        String said = String.valueOf(e.getProblem());
        return KNOWN.stream()
                .filter(known -> said.contains(known.clue()))
                .findFirst()
                .orElse(OTHER);
    }
}
