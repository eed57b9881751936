package nl.kostenbewust.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be is said in one sentence, before anything is opened. */
class WrongUseTest {
    @ParameterizedTest
    @CsvSource({
        "--web-port, 99999, --web-port is een getal van 0 tot 65535.",
        "--web-port, -1, --web-port is een getal van 0 tot 65535.",
        "--web-address, niet.bestaand.invalid, '--web-address is een adres van deze computer, zoals 127.0.0.1 of 0.0.0.0.'",
        "--port, 65536, --port is een getal van 0 tot 65535.",
        "--teams, 61, --teams is een getal van 1 tot 60.",
        "--seats, 0, --seats is een getal van 1 tot 6."
    })
    void aValueThatCannotBeIsRefusedWithASentence(String option, String value, String sentence) {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = new ServerProgram(InputStream.nullInputStream(), err, err).run("serve", option + "=" + value);
        assertThat(exit).isEqualTo(ServerProgram.WRONG_USE);
        assertThat(said.toString(StandardCharsets.UTF_8).strip()).isEqualTo(sentence);
    }
}
