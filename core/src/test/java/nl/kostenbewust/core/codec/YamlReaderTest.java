package nl.kostenbewust.core.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.codec.Sample.All;
import nl.kostenbewust.core.codec.Sample.Cost;
import nl.kostenbewust.core.codec.Sample.DangerOver;
import nl.kostenbewust.core.codec.Sample.Domain;
import nl.kostenbewust.core.codec.Sample.FactId;
import nl.kostenbewust.core.codec.Sample.FlagSet;
import nl.kostenbewust.core.codec.Sample.FromRound;
import nl.kostenbewust.core.codec.Sample.Hours;
import nl.kostenbewust.core.codec.Sample.Knows;
import nl.kostenbewust.core.codec.Sample.Level;
import nl.kostenbewust.core.codec.Sample.LevelChange;
import nl.kostenbewust.core.codec.Sample.Lines;
import nl.kostenbewust.core.codec.Sample.Money;
import nl.kostenbewust.core.codec.Sample.Not;
import nl.kostenbewust.core.codec.Sample.Rare;
import nl.kostenbewust.core.codec.Sample.Ref;
import nl.kostenbewust.core.codec.Sample.Step;
import nl.kostenbewust.core.codec.Sample.Story;
import nl.kostenbewust.core.codec.Sample.Text;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {
    private static final YamlReader<Story> STORIES = new YamlReader<>(Grammar.of(Story.class, Sample.SCALARS));

    private static Read<Story> read(String yaml) {
        return STORIES.read("verhaal.yaml", yaml.getBytes(UTF_8));
    }

    private static List<String> found(String yaml) {
        return read(yaml).problems().stream().map(Problem::text).toList();
    }

    /** Reads the good file with one piece of text replaced. */
    private static List<String> changed(String from, String to) {
        assertThat(Sample.GOOD).contains(from);
        return found(Sample.GOOD.replace(from, to));
    }

    private static Story good() {
        Read<Story> read = read(Sample.GOOD);
        assertThat(read.problems()).isEmpty();
        return read.file().orElseThrow().value();
    }

    @Test
    void readsPlainAndValueTypes() {
        Story story = good();
        assertThat(story.id()).isEqualTo(new FactId("tsd-01"));
        assertThat(story.title()).isEqualTo(new Text("Een gebit dat werk kost", Optional.of("Teeth")));
        assertThat(story.rounds()).isEqualTo(12);
        assertThat(story.acute()).isTrue();
        assertThat(story.born()).contains(LocalDate.of(2015, 2, 1));
        assertThat(story.lines()).contains(new Lines(78, 249));
        assertThat(story.words()).containsEntry("ja", "no").containsEntry("nee", "12");
    }

    @Test
    void keepsMapsInTheirOrderAndUnmodifiable() {
        Story story = good();
        assertThat(story.domains())
                .containsExactly(
                        Map.entry(Domain.MENTAL_HEALTH, new Level(20)), Map.entry(Domain.MONEY, new Level(15)));
        assertThat(story.weights().firstKey()).isEqualTo(new FactId("a"));
        assertThatThrownBy(() -> story.domains().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> story.weights().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> story.steps().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readsVocabulariesListsAndWhatIsLeftOut() {
        List<Step> steps = good().steps();
        assertThat(steps.get(0))
                .isEqualTo(new Step(
                        new FactId("praten"),
                        new Text("Praten: altijd goed", Optional.empty()),
                        new Hours(1),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Map.of()));
        assertThat(steps.get(1).cost())
                .contains(new Cost(new Money(240000), Optional.of(new Money(1250)), List.of("noodfonds")));
        assertThat(steps.get(1).needs())
                .containsExactly(
                        new All(List.of(new Knows(new FactId("praten")), new DangerOver())),
                        new Not(new Knows(new FactId("iets"))),
                        new FromRound(3));
        assertThat(steps.get(1).links()).containsEntry(new Ref<>("tsd-02"), new Ref<>("praten"));
        assertThat(steps.get(1).then())
                .containsExactly(
                        new LevelChange(Domain.MONEY, new Level(-5)),
                        new FlagSet(new FactId("gebit-hersteld")),
                        new Rare(new Money(1000), Optional.of(Domain.WORK)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 1",
        "id, 1, 5",
        "steps, 12, 1",
        "'steps[1]', 16, 5",
        "'steps[1].cost', 19, 5",
        "'steps[1].cost.per_month', 21, 18",
        "'steps[1].cost.from[0]', 22, 13",
        "'steps[1].then[2].domain', 30, 28",
        "'steps[1].then[2].nothing.there', 30, 9",
        "domains.money, 6, 36",
        "nowhere, 1, 1"
    })
    void knowsWhereEverythingStands(String path, int line, int column) {
        Positions positions = read(Sample.GOOD).file().orElseThrow().positions();
        assertThat(positions.at(path)).isEqualTo(new Position(line, column));
    }

    @Test
    void pointsAtAnUnknownKeyAndSuggestsTheRightOneOnce() {
        assertThat(changed("rounds: 12", "ronds: 12"))
                .containsExactly("verhaal.yaml:3:1 KEY_UNKNOWN De sleutel ‘ronds’ bestaat niet bij het bestand"
                        + " (bedoel je ‘rounds’?)");
        assertThat(changed("per_month", "perMonth"))
                .containsExactly("verhaal.yaml:21:7 KEY_UNKNOWN De sleutel ‘perMonth’ bestaat niet bij ‘steps[1].cost’"
                        + " (bedoel je ‘per_month’?)");
        assertThat(changed("per_month", "spoon"))
                .containsExactly("verhaal.yaml:21:7 KEY_UNKNOWN De sleutel ‘spoon’ bestaat niet bij ‘steps[1].cost’"
                        + " (wel: once, per_month, from)");
    }

    @Test
    void recognisesAnUnquotedComma() {
        assertThat(changed("{nl: Een gebit dat werk kost,", "{nl: Een gebit, dat werk kost,"))
                .containsExactly("verhaal.yaml:2:24 KEY_UNKNOWN De sleutel ‘dat werk kost’ bestaat niet bij ‘title’"
                        + " (wel: nl, en; tekst met een komma hoort tussen { } tussen aanhalingstekens)");
    }

    @Test
    void givesBothPlacesOfADoubleKey() {
        assertThat(changed("lines: 78-249", "rounds: 3"))
                .containsExactly("verhaal.yaml:11:1 KEY_DOUBLE De sleutel ‘rounds’ staat hier voor de tweede keer;"
                        + " de eerste staat op 3:1 (haal er een weg, of voeg ze samen)");
    }

    @Test
    void missesARequiredKey() {
        assertThat(changed("    hours: 4\n", ""))
                .containsExactly("verhaal.yaml:16:5 KEY_MISSING De sleutel ‘hours’ ontbreekt bij ‘steps[1]’"
                        + " (voeg ‘hours: …’ toe)");
    }

    @Test
    void wantsTheRightKindOfValue() {
        assertThat(changed("rounds: 12", "rounds: [12]"))
                .containsExactly(
                        "verhaal.yaml:3:1 TYPE_WRONG Bij ‘rounds’ hoort een heel getal, maar er staat een lijst");
        assertThat(changed("rounds: 12", "rounds: \"12\""))
                .singleElement()
                .asString()
                .contains("3:9 TYPE_WRONG");
        assertThat(changed("acute: true", "acute: ja"))
                .containsExactly("verhaal.yaml:4:8 TYPE_WRONG Bij ‘acute’ hoort true of false, maar er staat ‘ja’"
                        + " (schrijf true (ja) of false (nee))");
        assertThat(changed("rounds: 12", "rounds:"))
                .containsExactly("verhaal.yaml:3:1 TYPE_WRONG Bij ‘rounds’ hoort een heel getal, maar er staat niets"
                        + " (vul iets in, of haal de regel weg)");
        assertThat(changed("lines: 78-249", "lines: {first: 1, last: 2}"))
                .singleElement()
                .asString()
                .contains("TYPE_WRONG");
        assertThat(changed("2015-02-01", "2015-02-30"))
                .singleElement()
                .asString()
                .contains("5:7 TYPE_WRONG");
        assertThat(found("zomaar een zin")).singleElement().asString().contains("1:1 TYPE_WRONG");
    }

    @ParameterizedTest
    @CsvSource({"5.7", "true", "1e3", "0x10", "1_000", "010", "+5", "99999999999", "5.0", "NaN", "'1,5'"})
    void wantsWholeNumbersAsDigits(String number) {
        assertThat(changed("rounds: 12", "rounds: " + number))
                .singleElement()
                .asString()
                .contains("3:9 NUMBER_FORM");
    }

    @ParameterizedTest
    @CsvSource({"12.505", "'12,50'", ".5", "1.", "1e2", "€ 12", "99999999999999999999999"})
    void readsMoneyToTheCentAndNoFurther(String amount) {
        assertThat(changed("per_month: 12.50", "per_month: " + amount))
                .singleElement()
                .asString()
                .contains("21:18 NUMBER_FORM");
    }

    @Test
    void explainsTheSmallestStep() {
        assertThat(changed("hours: 0.5", "hours: 0.3"))
                .containsExactly("verhaal.yaml:15:12 NUMBER_FORM Bij ‘steps[0].hours’: ‘0.3’ is te precies;"
                        + " de kleinste stap is 0.5 (schrijf een getal, in stappen van 0.5)");
        assertThat(changed("hours: 0.5", "hours: 9999999999"))
                .singleElement()
                .asString()
                .contains("VALUE_REFUSED");
    }

    @Test
    void suggestsWordsFromTheList() {
        assertThat(changed("{mental-health: 2", "{mentalhealth: 2"))
                .containsExactly("verhaal.yaml:6:11 VALUE_UNKNOWN Bij ‘domains.mentalhealth’ kan ‘mentalhealth’ niet;"
                        + " kies uit: money, mental-health, work (bedoel je ‘mental-health’?)");
        assertThat(changed("domain: money", "domain: mony"))
                .singleElement()
                .asString()
                .contains("bedoel je ‘money’?");
    }

    @Test
    void knowsTheWordsOfAVocabulary() {
        assertThat(changed("{knows: iets}", "{know: iets}"))
                .containsExactly(
                        "verhaal.yaml:25:15 WORD_UNKNOWN Bij ‘steps[1].needs[1].not.know’ is ‘know’ geen bekend"
                                + " woord; bekend zijn: all, from_round, knows, not, danger-over (bedoel je ‘knows’?)");
        assertThat(changed("danger-over", "danger_over"))
                .singleElement()
                .asString()
                .contains("bedoel je ‘danger-over’?");
        assertThat(changed("danger-over", "knows")).singleElement().asString().contains("schrijf {knows: …}");
        assertThat(changed("danger-over", "{danger-over: true}"))
                .singleElement()
                .asString()
                .contains("schrijf alleen");
        assertThat(changed("danger-over", "{}")).singleElement().asString().contains("WORD_UNKNOWN");
    }

    @Test
    void guessesAWordByItsOtherKeys() {
        assertThat(changed("{domain: money, by", "{terrein: money, by"))
                .singleElement()
                .asString()
                .contains("28:10 WORD_UNKNOWN", "bedoel je ‘domain’?");
    }

    @Test
    void refusesTwoWordsAtOnce() {
        assertThat(changed("{knows: iets}", "{knows: iets, all: [danger-over]}"))
                .containsExactly(
                        "verhaal.yaml:25:9 WORD_AMBIGUOUS Bij ‘steps[1].needs[1].not’ staan woorden die niet samen"
                                + " kunnen: all, knows (maak er een eigen onderdeel van elk van)");
        assertThat(changed("by: -0.5", "by: -0.5, wat: 1"))
                .singleElement()
                .asString()
                .contains("KEY_UNKNOWN");
    }

    @Test
    void passesOnWhatARecordRefuses() {
        assertThat(changed("id: tsd-01", "id: TSD 01"))
                .containsExactly(
                        "verhaal.yaml:1:5 VALUE_REFUSED Bij ‘id’: een id heeft alleen kleine letters, cijfers en"
                                + " streepjes");
        assertThat(changed("78-249", "78"))
                .singleElement()
                .asString()
                .contains("VALUE_REFUSED Bij ‘lines’: schrijf regels");
    }

    @Test
    void missesAWordAndSaysOutOfWhichListItComes() {
        YamlReader<LevelChange> changes = new YamlReader<>(Grammar.of(LevelChange.class, Sample.SCALARS));

        assertThat(changes.read("stap.yaml", "by: 1.0\n".getBytes(UTF_8)).problems())
                .extracting(Problem::hint)
                .containsExactly("voeg ‘domain: …’ toe; kies uit: money, mental-health, work");
    }

    @Test
    void findsEverythingAtOnceInTheOrderOfTheFile() {
        String bad = Sample.GOOD
                .replace("rounds: 12", "rounds: veel")
                .replace("hours: 4", "uren: 4")
                .replace("domain: work", "domain: werk")
                .replace("flag:", "vlag:");
        assertThat(read(bad).problems())
                .extracting(Problem::code)
                .containsExactly(
                        ProblemCode.NUMBER_FORM,
                        ProblemCode.KEY_MISSING,
                        ProblemCode.KEY_UNKNOWN,
                        ProblemCode.WORD_UNKNOWN,
                        ProblemCode.VALUE_UNKNOWN);
        assertThat(read(bad).file()).isEmpty();
    }

    @ParameterizedTest
    @Fault(44)
    @CsvSource({
        "'id: a\n\ttitle: b', '2:1 YAML_SYNTAX Hier staat een tab'",
        "'title: a: b', '1:9 YAML_SYNTAX Hier staat een dubbele punt'",
        "'words: [a, b\nid: c', 'YAML_SYNTAX'",
        "'title: \"a', 'binnen aanhalingstekens'",
        "'id: a\n---\nid: b', '2:1 YAML_SYNTAX Hier begint een tweede document'",
        "'', '1:1 YAML_SYNTAX Het bestand is leeg'",
        "'{a: b}: c', '1:1 YAML_SYNTAX Een sleutel moet een woord zijn'",
        "'title: \"\\q\"', 'YAML_SYNTAX'",
        "'title: \"\\U0F000000\"', 'YAML_SYNTAX'",
        "'title: !!java.net.URL [a]', '1:8 TAG_REFUSED'",
        "'title: !let op', '1:8 TAG_REFUSED'",
        "'title: &a b', '1:8 ALIAS_REFUSED'",
        "'title: *a', '1:8 ALIAS_REFUSED'",
        "'title: \"\\0\"', '1:8 CHARACTER_REFUSED'",
        "'title: \"a\\tb\"', '1:8 CHARACTER_REFUSED'"
    })
    void refusesWhatIsNoPlainYaml(String yaml, String expected) {
        assertThat(found(yaml)).anyMatch(text -> text.contains(expected));
        assertThat(read(yaml).file()).isEmpty();
    }

    @Test
    void refusesHiddenCharactersWhereTheyStand() {
        assertThat(found("id: a\r\ntitle: b\u0000c\n"))
                .containsExactly("verhaal.yaml:2:9 CHARACTER_REFUSED Hier staat een onzichtbaar of onbruikbaar teken"
                        + " (U+0000) (haal het weg, of typ deze regel opnieuw)");
        assertThat(found("id: 😀\u202E")).singleElement().asString().contains("1:6 CHARACTER_REFUSED");
        assertThat(read("\uFEFF" + Sample.GOOD).problems()).isEmpty();
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin = "id: a\ntitle: één".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(STORIES.read("x", latin).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.text()).startsWith("x:2:8 CHARACTER_REFUSED"));
        assertThat(STORIES.read("x", Sample.GOOD.getBytes(StandardCharsets.UTF_16))
                        .file())
                .isEmpty();
    }

    @Test
    void readsWindowsLineEnds() {
        assertThat(read(Sample.GOOD.replace("\n", "\r\n")).file().orElseThrow().value())
                .isEqualTo(good());
    }
}
