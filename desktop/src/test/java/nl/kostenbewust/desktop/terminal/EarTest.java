package nl.kostenbewust.desktop.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarTest {
    private final Ear ear = new Ear(new Words(Language.DUTCH, "terminal"));

    @ParameterizedTest
    @ValueSource(strings = {"2", " 2. ", "nr 2", "Nummer 2", "#2", "2)", "02"})
    void hearsANumber(String line) {
        assertThat(Ear.number(line, 3)).contains(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "4", "-", "", "twee", "2 3", "99999999999999"})
    void hearsNoNumberThere(String line) {
        assertThat(Ear.number(line, 3)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 3", "1,3", "1, 3.", "1 en 3", "1;3", "1 + 3"})
    void hearsSeveralNumbers(String line) {
        assertThat(Ear.numbers(line, 3)).containsExactly(0, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 1", "1 4", "1 drie", "", "en"})
    void hearsNoNumbersWhenOneIsWrong(String line) {
        assertThat(Ear.numbers(line, 3)).isEmpty();
    }

    @Test
    void hearsTheOnlyChoiceWithThoseWords() {
        List<String> choices = List.of("Met Mila over financiën", "Met Mila over huisvesting");
        assertThat(Ear.title("FINANCIEN mila", choices)).contains(0);
        assertThat(Ear.title("mila", choices)).isEmpty();
        assertThat(Ear.title("hu", choices)).isEmpty();
    }

    @Test
    void hearsYesAndNo() {
        assertThat(ear.yesOrNo(" Ja! ")).contains(true);
        assertThat(ear.yesOrNo("oké")).contains(true);
        assertThat(ear.yesOrNo("NEE")).contains(false);
        assertThat(ear.yesOrNo("misschien")).isEmpty();
        assertThat(ear.yesOrNo("")).isEmpty();
    }
}
