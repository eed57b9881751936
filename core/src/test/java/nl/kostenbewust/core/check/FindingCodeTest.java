package nl.kostenbewust.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kostenbewust.core.text.Alphabet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {
    @ParameterizedTest
    @EnumSource
    void everyCodeExplainsItselfInSentences(FindingCode code) {
        assertThat(code.explanation()).matches("[A-Z‘].*[.]");
        assertThat(Alphabet.firstForbidden(code.explanation())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void onlyAnErrorHindersPlay(FindingCode code) {
        assertThat(code.hindersPlay() && code.severity() != Severity.ERROR).isFalse();
    }
}
