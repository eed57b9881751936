package nl.kostenbewust.core.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final List<String> KNOWN = List.of("grows_per_month", "kind", "sum");

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "title, tilte, 1", "'', abc, 3", "a, a, 0", "bon, log, 2", "prat, praat, 1"})
    void countsSlipsOfThePen(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "stadsbnk, stadsbank",
        "stadsbannk, stadsbank",
        "stadsbenk, stadsbank",
        "stadsbakn, stadsbank",
        "wonincorporatie, woningcorporatie"
    })
    void aSlipOfThePenIsRecognised(String written, String meant) {
        List<String> agencies = List.of("stadsbank", "woningcorporatie", "zorgverzekeraar");
        assertThat(Spelling.nearest(written, agencies)).contains(meant);
    }

    @Test
    void findsTheWordThatWasMeant() {
        assertThat(Spelling.nearest("Grows-per mont", KNOWN)).contains("grows_per_month");
        assertThat(Spelling.nearest("zwabber", KNOWN)).isEmpty();
        assertThat(Spelling.nearest("k".repeat(1_000), KNOWN)).isEmpty();
    }

    @Test
    void namesAllWordsWhereThereAreFewAndNoneIsNear() {
        assertThat(Spelling.hint("knd", KNOWN)).isEqualTo("bedoel je ‘kind’?");
        assertThat(Spelling.hint("zwabber", KNOWN)).isEqualTo("er is wel: grows_per_month, kind, sum");
        List<String> many = IntStream.range(0, 9).mapToObj(i -> "naam" + i).toList();
        assertThat(Spelling.hint("zwabber", many)).isEmpty();
        assertThat(Spelling.hint("zwabber", List.of())).isEmpty();
    }
}
