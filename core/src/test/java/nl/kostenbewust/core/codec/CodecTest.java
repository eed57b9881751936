package nl.kostenbewust.core.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kostenbewust.core.codec.Sample.Domain;
import nl.kostenbewust.core.codec.Sample.FactId;
import nl.kostenbewust.core.codec.Sample.Ref;
import nl.kostenbewust.core.codec.WireSample.Event;
import nl.kostenbewust.core.codec.WireSample.HouseholdNumber;
import nl.kostenbewust.core.codec.WireSample.Noted;
import nl.kostenbewust.core.codec.WireSample.Paid;
import nl.kostenbewust.core.codec.WireSample.Passed;
import nl.kostenbewust.core.codec.WireSample.Promised;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodecTest {
    private static final Codec<Event> JSON = Codec.json(Event.class, 100_000);
    private static final Codec<Event> CBOR = Codec.cbor(Event.class, 100_000);

    private static final Paid PAID = new Paid(new HouseholdNumber(3), 240_000, Optional.of(new Ref<>("gebit")));

    private static final String NOTED = """
            {"type":"noted","text":"één ½","open":true,"day":"2015-02-01","domain":"mental-health",\
            "levels":{"work":3,"money":-1},"facts":{"a":null,"b":"x"},"votes":{"7":[true]},\
            "words":["z","a"],"numbers":[-5,9]}""";

    private static Noted noted() {
        Map<Domain, Integer> levels = new LinkedHashMap<>();
        levels.put(Domain.WORK, 3);
        levels.put(Domain.MONEY, -1);
        return new Noted(
                "één ½",
                true,
                LocalDate.of(2015, 2, 1),
                Domain.MENTAL_HEALTH,
                levels,
                new TreeMap<>(Map.of(new FactId("b"), Optional.of("x"), new FactId("a"), Optional.empty())),
                Map.of(new HouseholdNumber(7), List.of(true)),
                new LinkedHashSet<>(List.of("z", "a")),
                new TreeSet<>(List.of(9L, -5L)));
    }

    private static Event read(String json) {
        return JSON.read(json.getBytes(UTF_8));
    }

    @Test
    void writesEveryKindOfComponent() {
        assertThat(new String(JSON.write(noted()), UTF_8)).isEqualTo(NOTED);
        assertThat(read(NOTED)).isEqualTo(noted());
        assertThat(CBOR.read(CBOR.write(noted()))).isEqualTo(noted());
    }

    @Test
    void writesTheTypeWhereTheDeclarationLeavesAChoice() {
        Event event = new Promised(PAID, List.of(new Passed(), PAID));
        assertThat(new String(JSON.write(event), UTF_8))
                .isEqualTo("{\"type\":\"promised\",\"first\":{\"household\":3,\"cents\":240000,\"because\":\"gebit\"},"
                        + "\"then\":[{\"type\":\"passed\"},{\"type\":\"paid\",\"household\":3,\"cents\":240000,"
                        + "\"because\":\"gebit\"}]}");
        Codec<Paid> paid = Codec.json(Paid.class, 1000);
        assertThat(new String(paid.write(PAID), UTF_8))
                .isEqualTo("{\"household\":3,\"cents\":240000,\"because\":\"gebit\"}");
    }

    @Test
    void readsPropertiesInAnyOrderAndOptionalsAsNullOrAbsent() {
        Paid without = new Paid(new HouseholdNumber(3), 5, Optional.empty());
        assertThat(read("{\"cents\":5,\"because\":null,\"household\":3,\"type\":\"paid\"}"))
                .isEqualTo(without);
        assertThat(read("{\"type\":\"paid\",\"household\":3,\"cents\":5}")).isEqualTo(without);
    }

    @Test
    void readsCollectionsInOrderAndUnmodifiable() {
        Noted noted = (Noted) read(NOTED);
        assertThat(noted.levels().keySet()).containsExactly(Domain.WORK, Domain.MONEY);
        assertThat(noted.words()).containsExactly("z", "a");
        assertThatThrownBy(() -> noted.levels().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> noted.facts().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> noted.words().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> noted.numbers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> noted.votes().get(new HouseholdNumber(7)).clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void readsAbsentCollectionsAsEmpty() {
        Noted noted = (Noted)
                read("{\"type\":\"noted\",\"text\":\"\",\"open\":true,\"day\":\"2015-02-01\",\"domain\":\"work\"}");
        assertThat(noted.levels()).isEmpty();
        assertThat(noted.numbers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'type':'paid','household':3,'cents':5,'x':1} | onbekend veld ‘x’",
                "{'type':'paid','household':3,'cents':5.0} | cents > hier hoort een heel getal",
                "{'type':'paid','household':3,'cents':1e3} | cents > hier hoort een heel getal",
                "{'type':'paid','household':3,'cents':'5'} | cents > hier hoort een heel getal",
                "{'type':'paid','household':3,'cents':null} | cents > hier hoort een heel getal",
                "{'type':'paid','household':3} | cents > ontbreekt",
                "{'type':'paid','household':3,'cents':9223372036854775808} | cents > hier hoort een heel getal",
                "{'type':'paid','household':2147483648,'cents':5} | household > getal te groot",
                "{'type':'paid','household':-1,'cents':5} | geweigerd: een huishouden heeft een nummer vanaf 0",
                "{'type':'paid','household':{'value':3},'cents':5} | household > hier hoort een heel getal",
                "{'type':'paid','household':3,'cents':5,'because':{'id':'a'}} | because > hier hoort tekst",
                "{'type':'promised','first':null,'then':[]} | first > hier hoort een object",
                "{'type':'promised','first':{'household':3,'cents':5},'then':[{'type':'passed'},null]} | then > [1] > hier",
                "{'type':'promised','first':{'household':3,'cents':5},'then':null} | then > hier hoort een lijst",
                "{'type':'passed','type':'passed'} | onleesbaar",
                "{'type':'Passed'} | onbekend type",
                "{'type':'money-event'} | onbekend type",
                "{'type':1} | met een type",
                "{} | met een type",
                "[] | met een type",
                "null | met een type",
                "{'type':'passed'} {} | er staat nog iets achter",
                "{'type':'passed'}] | onleesbaar",
                "{'type':'passed' | onleesbaar",
                "{type:'passed'} | onleesbaar",
                "{'type':'passed',} | onleesbaar",
                "/**/{'type':'passed'} | onleesbaar",
                "'' | met een type",
            })
    void refusesEverythingElse(String json, String reason) {
        assertThatThrownBy(() -> read(json.replace('\'', '"')))
                .isInstanceOf(CodecException.class)
                .hasMessageContaining(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"domain\":\"mental_health\"",
                "\"domain\":\"MENTAL_HEALTH\"",
                "\"domain\":1",
                "\"day\":\"2015-2-1\"",
                "\"day\":[2015,2,1]",
                "\"open\":1",
                "\"open\":\"true\"",
                "\"text\":12",
                "\"text\":\"\\uD800\"",
                "\"levels\":{\"geld\":1}",
                "\"votes\":{\"07\":[]}",
                "\"votes\":{\"x\":[]}",
                "\"words\":[\"a\",\"a\"]",
            })
    void refusesOtherKindsOfValues(String component) {
        String name = component.substring(0, component.indexOf(':'));
        String whole = NOTED.replaceFirst(name + ":(\"[^\"]*\"|[{\\[][^\\]}]*[\\]}]+|true)", "");
        String json = whole.replaceFirst(",,", ",")
                .replaceFirst("\\{\"type\"", "{" + component.replace("\\", "\\\\") + ",\"type\"");
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(CodecException.class)
                .hasMessageStartingWith(name.replace("\"", "") + " > ")
                .hasMessageNotContaining("ontbreekt");
    }

    @Test
    void keepsItsLimitsBothWays() {
        String tooLong = "x".repeat(Codec.LONGEST_TEXT + 1);
        Noted noted = noted();
        Event wordy = new Noted(
                tooLong,
                true,
                noted.day(),
                noted.domain(),
                Map.of(),
                noted.facts(),
                Map.of(),
                noted.words(),
                noted.numbers());
        Event deep = new Passed();
        for (int i = 0; i < 20; i++) {
            deep = new Promised(PAID, List.of(deep));
        }
        Event wide = new Promised(PAID, Collections.nCopies(10_000, PAID));
        for (Event event : Arrays.asList(wordy, deep, wide)) {
            assertThatThrownBy(() -> JSON.write(event)).isInstanceOf(CodecException.class);
            assertThatThrownBy(() -> CBOR.write(event)).isInstanceOf(CodecException.class);
        }
        assertThatThrownBy(() -> read(NOTED.replace("één", tooLong))).isInstanceOf(CodecException.class);
        assertThatThrownBy(() -> read(" ".repeat(100_000) + NOTED)).hasMessage("langer dan 100000 bytes");
        assertThatThrownBy(() -> read("[".repeat(50_000))).isInstanceOf(CodecException.class);
    }

    @Test
    void refusesHalfCharactersWhenWriting() {
        Codec<String> text = Codec.cbor(String.class, 100);
        assertThatThrownBy(() -> text.write("a\uDC00")).isInstanceOf(CodecException.class);
        assertThat(text.read(text.write("😀"))).isEqualTo("😀");
    }

    @Test
    void refusesTypesThatCannotBeWritten() {
        for (Class<?> type : List.of(
                GrammarTest.WithDouble.class,
                GrammarTest.WithRawList.class,
                GrammarTest.WithUnordered.class,
                GrammarTest.WithObject.class,
                GrammarTest.Generic.class,
                Typed.class,
                Nested.class)) {
            assertThatThrownBy(() -> Codec.json(type, 1)).isInstanceOf(IllegalStateException.class);
        }
    }

    sealed interface Typed permits TypedOne {}

    record TypedOne(String type) implements Typed {}

    record Nested(Optional<Optional<String>> item) {}
}
