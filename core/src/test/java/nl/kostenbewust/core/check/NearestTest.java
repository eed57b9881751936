package nl.kostenbewust.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
    private static final List<String> KNOWN = List.of("stadsbank", "woningcorporatie", "zorgverzekeraar");

    @ParameterizedTest
    @CsvSource({
        "stadsbnk,stadsbank",
        "stadsbannk,stadsbank",
        "stadsbenk,stadsbank",
        "stadsbakn,stadsbank",
        "wonincorporatie,woningcorporatie"
    })
    void aSlipOfThePenIsRecognised(String written, String meant) {
        assertThat(Nearest.hint(written, KNOWN)).isEqualTo("bedoel je ‘" + meant + "’?");
    }

    @Test
    void whereNothingIsNearAllNamesAreGivenIfTheyAreFew() {
        List<String> many = IntStream.range(100, 120).mapToObj(n -> "naam-" + n).toList();

        assertThat(Nearest.hint("iets-heel-anders", KNOWN))
                .isEqualTo("er is wel: stadsbank, woningcorporatie, zorgverzekeraar");
        assertThat(Nearest.hint("iets-heel-anders", many)).isEmpty();
        assertThat(Nearest.hint("iets", List.of())).isEmpty();
    }
}
