package nl.kostenbewust.scenarios.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command that plays a lesson with policies off and on. */
class PoliciesCommandTest {
    private String out = "";
    private String err = "";

    private int run(String... args) {
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        int result =
                new AuthorProgram(new StringReader(""), new PrintWriter(said), new PrintWriter(complained)).run(args);
        out = said.toString();
        err = complained.toString();
        return result;
    }

    @Test
    void itPutsOffAndOnBesideEachOther() {
        assertThat(run("policies", "--runs", "1", "--on", "e1,e2")).isEqualTo(AuthorProgram.WELL);

        assertThat(out)
                .startsWith("inclusieve-wijk  De inclusieve wijk: 8 maanden, ervaren team van 4, route good, 1 ")
                .contains("uren kwijt aan complexiteit")
                .contains("Per huishouden, samen:")
                .contains("  e1: ")
                .contains("  e2: ")
                .doesNotContain("  a1: ");
    }

    @Test
    void itIsOneDocumentWhenAskedFor() throws JsonProcessingException {
        run("policies", "--runs", "1", "--on", "e5", "--json", "eerste-les");

        JsonNode document = new ObjectMapper().readTree(out);
        assertThat(document.at("/lesson").asText()).isEqualTo("eerste-les");
        assertThat(document.at("/off/households/tsd-01").isNumber()).isTrue();
        assertThat(document.at("/alone/e5/figures/DEBTS").isNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nergens          | Er is geen les met de naam nergens",
                "--on e1,e9       | Er is geen beleidsinstelling met de naam e9",
                "--route omweg    | De route omweg staat niet in elke casus",
                "--team 7         | Een team telt 1 tot en met 6",
                "--runs 0         | speelt minstens één spel"
            })
    void whatCannotBePlayedIsSaid(String args, String sentence) {
        assertThat(run(("policies " + args).split(" "))).isEqualTo(AuthorProgram.WRONG_USE);
        assertThat(err).contains(sentence);
    }
}
