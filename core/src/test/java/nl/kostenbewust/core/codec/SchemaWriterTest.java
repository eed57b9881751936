package nl.kostenbewust.core.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import nl.kostenbewust.core.codec.Sample.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The editor and the reader must say the same of a file. */
class SchemaWriterTest {
    private static final Grammar<Story> GRAMMAR = Grammar.of(Story.class, Sample.SCALARS);
    private static final YamlReader<Story> READER = new YamlReader<>(GRAMMAR);
    private static final Map<String, String> WORDS = Map.of(
            "Sample.Story", "Een verhaal.",
            "Sample.Cost.perMonth", "Euro per maand.",
            "Sample.Domain.MONEY", "Geld en schulden.",
            "Sample.DangerOver", "Het gevaar is geweken.");
    private static final String TEXT = new SchemaWriter(GRAMMAR).write(name -> Optional.ofNullable(WORDS.get(name)));
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(TEXT);

    private static final Pattern VALUE = Pattern.compile("(?<=: )([^\\n{}\\[\\]:,]+)(?=[\\n,}\\]])");
    private static final Pattern ITEM = Pattern.compile("(\\{[^{}\\[\\]]*\\})");
    private static final List<String> VALUES = List.of(
            "1",
            "-1",
            "0",
            "0.5",
            "1.25",
            "12.505",
            "1e3",
            "0x10",
            "010",
            "1_0",
            "true",
            "no",
            "yes",
            "~",
            "null",
            "''",
            "'a'",
            "a",
            "money",
            "mental-health",
            "2015-02-01",
            "1-2",
            "[]",
            "[a]",
            "{}",
            "{nl: a}",
            "danger-over",
            "{knows: a}",
            "{flag: a}",
            "[{knows: a}, danger-over]");

    private static boolean schemaAccepts(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).isEmpty();
    }

    private static boolean readerAccepts(String yaml) {
        return READER.read("x", yaml.getBytes(UTF_8)).file().isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id: tsd-01 | id: 12",
                "acute: true | acute: false",
                "acute: true\\n | ''",
                "born: 2015-02-01\\n | ''",
                "{nl: Een gebit dat werk kost, en: Teeth} | Een gebit",
                "{nl: Een gebit dat werk kost, en: Teeth} | {nl: 12}",
                "from: noodfonds | from: [noodfonds, potje]",
                "from: noodfonds | from: []",
                "[{knows: praten}, danger-over] | danger-over",
                "domains: {mental-health: 2, money: 1.5} | domains: {}",
                "ja: no | ja: true",
                "78-249 | '78-249'",
                "{debt: 10, domain: work} | {debt: 10}"
            })
    void bothAccept(String from, String to) {
        String yaml = changed(from, to);
        assertThat(READER.read("x", yaml.getBytes(UTF_8)).problems()).isEmpty();
        assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rounds: 12 | ronds: 12",
                "rounds: 12\\n | ''",
                "rounds: 12 | rounds: 5.7",
                "rounds: 12 | rounds: twaalf",
                "rounds: 12 | rounds: '\"12\"'",
                "rounds: 12 | rounds:",
                "rounds: 12 | rounds: NULL",
                "acute: true | acute: ja",
                "{mental-health: 2 | {health: 2",
                "money: 1.5 | money: veel",
                "{nl: Een gebit dat werk kost, en: Teeth} | {en: Teeth}",
                "{nl: Een gebit dat werk kost, en: Teeth} | [a]",
                "per_month | perMonth",
                "{knows: iets} | {know: iets}",
                "{knows: iets} | {knows: iets, all: [danger-over]}",
                "{knows: iets} | {knows: iets, extra: 1}",
                "danger-over | danger",
                "danger-over | {danger-over: true}",
                "{domain: money, by: -0.5} | {domain: money}",
                "{domain: money, by: -0.5} | {by: -0.5}",
                "{domain: money, by: -0.5} | {domain: geld, by: -0.5}",
                "{debt: 10, domain: work} | {debt: 10, domain: work, by: 1}",
                "weights: {b: 2, a: 1} | weights: {b: x}",
                "78-249 | [78, 249]"
            })
    void bothRefuse(String from, String to) {
        String yaml = changed(from, to);
        assertThat(readerAccepts(yaml)).isFalse();
        assertThat(schemaAccepts(yaml)).isFalse();
    }

    private static String changed(String from, String to) {
        String piece = from.replace("\\n", "\n");
        assertThat(Sample.GOOD).contains(piece);
        return Sample.GOOD.replace(piece, to);
    }

    /** Values of the good file are replaced at random: what the reader takes, the schema must take. */
    @Property(tries = 2000)
    void schemaAcceptsWhatTheReaderAccepts(
            @ForAll @IntRange(max = 80) int place, @ForAll @IntRange(max = 29) int value, @ForAll boolean item) {
        Matcher values = (item ? ITEM : VALUE).matcher(Sample.GOOD);
        long count = values.results().count();
        MatchResult chosen =
                values.reset().results().skip(place % count).findFirst().orElseThrow();
        String put = VALUES.get(value % VALUES.size());
        String yaml = Sample.GOOD.substring(0, chosen.start(1)) + put + Sample.GOOD.substring(chosen.end(1));
        boolean accepted = readerAccepts(yaml);
        Statistics.collect(accepted);
        Statistics.coverage(checker -> checker.check(true).percentage(share -> share > 10));
        if (accepted) {
            assertThat(SCHEMA.validate(yaml, InputFormat.YAML)).as(yaml).isEmpty();
        }
    }

    @Test
    void explainsInDutch() throws JsonProcessingException {
        JsonNode definitions = new ObjectMapper().readTree(TEXT).get("$defs");
        assertThat(definitions.at("/Sample.Story/description").textValue()).isEqualTo("Een verhaal.");
        assertThat(definitions
                        .at("/Sample.Cost/properties/per_month/description")
                        .textValue())
                .isEqualTo("Euro per maand.");
        assertThat(definitions
                        .at("/Sample.Story/properties/domains/properties/money/description")
                        .textValue())
                .isEqualTo("Geld en schulden.");
        assertThat(definitions.at("/Sample.Domain/enumDescriptions/0").textValue())
                .isEqualTo("Geld en schulden.");
        assertThat(definitions.at("/Sample.Condition/oneOf").findValuesAsText("description"))
                .containsExactly("Het gevaar is geweken.");
    }

    @Test
    void writesTheSameTextEveryTime() {
        assertThat(new SchemaWriter(Grammar.of(Story.class, Sample.SCALARS))
                        .write(name -> Optional.ofNullable(WORDS.get(name))))
                .isEqualTo(TEXT)
                .endsWith("}\n")
                .doesNotContain("\r");
    }
}
