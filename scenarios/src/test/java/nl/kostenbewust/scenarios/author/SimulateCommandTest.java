package nl.kostenbewust.scenarios.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kostenbewust.scenarios.balance.FlagCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimulateCommandTest {
    @TempDir
    private Path temp;

    private Path folder;
    private String out = "";
    private String err = "";

    @BeforeEach
    void theTrialCaseInAFolderWithASpace() throws IOException {
        folder = Files.createDirectory(temp.resolve("mijn casussen"));
        for (String name : List.of(Sample.CASE, Sample.AGENCY, Sample.LESSON, "ander-loket.yaml", "potje.yaml")) {
            Files.writeString(folder.resolve(name), Sample.text(name));
        }
    }

    private int run(String... args) {
        StringWriter said = new StringWriter();
        StringWriter complained = new StringWriter();
        int result =
                new AuthorProgram(new StringReader(""), new PrintWriter(said), new PrintWriter(complained)).run(args);
        out = said.toString();
        err = complained.toString();
        return result;
    }

    private int simulate(String... more) {
        List<String> args =
                new java.util.ArrayList<>(List.of("simulate", folder.toString(), "--runs", "5", "--search", "50"));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    @Test
    void itSaysWhatItFoundAndEndsWithOne() {
        assertThat(simulate()).isEqualTo(AuthorProgram.FOUND);
        assertThat(out)
                .contains("proef-01  Een proef")
                .contains("de doorbraakzoeker: 5 spellen")
                .contains("good wint bij 100 % van de zaden van tempting.")
                .contains("HOURS_DO_NOT_BIND");
        assertThat(err).isEmpty();
    }

    @Test
    void whenAllThatWasFoundIsAcceptedItEndsWithNought() throws IOException {
        String accepted = "accepted:\n";
        for (FlagCode code : FlagCode.values()) {
            accepted += "  - {code: " + code + ", reason: Het is een proef.}\n";
        }
        Files.writeString(folder.resolve(Sample.CASE), Sample.text(Sample.CASE) + accepted);

        assertThat(simulate()).isEqualTo(AuthorProgram.WELL);
        assertThat(out).contains("Geen meldingen.").contains("aanvaard: HOURS_DO_NOT_BIND");
    }

    @Test
    void jsonIsOneDocument() throws IOException {
        simulate("--json");
        JsonNode document = new ObjectMapper().readTree(out);

        assertThat(document.at("/runs").asInt()).isEqualTo(5);
        assertThat(document.at("/cases/0/id").asText()).isEqualTo("proef-01");
        assertThat(document.at("/cases/0/personas")).hasSize(6);
        assertThat(document.at("/cases/0/personas/0/measures/COST/estimate/mean")
                        .isNumber())
                .isTrue();
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        Path page = folder.resolve("verslag.html");
        simulate("--json", "--html", page.toString());
        String first = out;
        String firstPage = Files.readString(page);
        simulate("--json", "--html", page.toString());

        assertThat(out).isEqualTo(first);
        assertThat(Files.readString(page)).isEqualTo(firstPage);
    }

    @Test
    void anotherSeedGivesOtherNumbers() {
        simulate("--json");
        String first = out;
        simulate("--json", "--seed", "77");

        assertThat(out).isNotEqualTo(first);
    }

    @Test
    void thePageOpensWithoutANetworkAndRunsNothing() throws IOException {
        Path page = folder.resolve("verslag.html");
        simulate("--html", page.toString());

        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("<svg", "Verdeling van kosten per speelstijl", "Een proef (proef-01)")
                .doesNotContain("<script", "http://", "https://", " src=", "NaN", "Infinity");
    }

    @Test
    void aComparisonSaysWhatAChangeDid() throws IOException {
        Path before = Files.createDirectory(temp.resolve("vroeger"));
        for (String name : List.of(Sample.AGENCY, Sample.LESSON, "ander-loket.yaml", "potje.yaml")) {
            Files.writeString(before.resolve(name), Sample.text(name));
        }
        Files.writeString(
                before.resolve(Sample.CASE), Sample.text(Sample.CASE).replace("per_month: 1000,", "per_month: 900,"));

        simulate("--compare", before.toString());

        assertThat(out)
                .startsWith("proef-01  Een proef: nu tegenover vroeger")
                .containsPattern("de willekeurige: .*kosten € ");
    }

    @Test
    void aComparisonWithItselfShowsNoDifference() {
        simulate("--compare", folder.toString());

        assertThat(out)
                .contains("de zuinige: geen verschil", "de willekeurige: geen verschil")
                .doesNotContain("melding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--runs=0",
                "--runs=veel",
                "--search=-1",
                "--onbekend",
                "--html=proef.yaml",
                "--html=nergens/verslag.html"
            })
    void wrongUseEndsWithTwo(String wrong) {
        assertThat(run("simulate", folder.toString(), wrong)).isEqualTo(AuthorProgram.WRONG_USE);
        assertThat(err).isNotBlank();
        assertThat(out).isEmpty();
    }

    @Test
    void aFileThatDoesNotExistIsWrongUse() {
        assertThat(run("simulate", folder.resolve("weg.yaml").toString())).isEqualTo(AuthorProgram.WRONG_USE);
        assertThat(err).contains("bestaat niet");
    }

    @Test
    void filesWithoutACaseAreWrongUse() {
        assertThat(run("simulate", folder.resolve(Sample.AGENCY).toString())).isEqualTo(AuthorProgram.WRONG_USE);
        assertThat(err).contains("Hier is geen casus bij.");
    }

    @ParameterizedTest
    @EnumSource(FlagCode.class)
    void everyFlagIsExplained(FlagCode code) {
        assertThat(run("check", "--explain", code.name())).isEqualTo(AuthorProgram.WELL);
        assertThat(out).contains(code.explanation());
    }
}
