package nl.kostenbewust.scenarios.author;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PipedReader;
import java.io.PipedWriter;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.core.check.FindingCode;
import nl.kostenbewust.core.codec.ProblemCode;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.scenarios.library.Library;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorProgramTest {
    @TempDir
    private Path temp;

    private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void aFolderWithASpace() throws IOException {
        folder = Files.createDirectory(temp.resolve("mijn casussen"));
    }

    private int run(String input, String... args) {
        return new AuthorProgram(new StringReader(input), new PrintWriter(out), new PrintWriter(err)).run(args);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /** The sample case with a shipped agency instead of its own. */
    private static String caseOfShippedAgency() {
        return Sample.text(Sample.CASE)
                .replace("loket-ladder", "corporatie-ladder")
                .replace("eerst-vragen", "naar-de-rechter")
                .replace("fears: [accountant]", "fears: [fraud]")
                .replace("agency: loket", "agency: woningcorporatie")
                .replace("consent: loket", "consent: woningcorporatie")
                .replace("ask: loket", "ask: woningcorporatie")
                .replace("ask_consent: loket", "ask_consent: woningcorporatie");
    }

    @Test
    void theShippedFilesHaveNoErrors() {
        run("", "check");

        assertThat(out.toString()).containsAnyOf("Alles in orde", "Gevonden: 0 fouten");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileElsewhereFindsTheShippedAgencies() throws IOException {
        Path file = write("eigen.yaml", caseOfShippedAgency());

        assertThat(run("", "check", file.toString())).isEqualTo(AuthorProgram.WELL);
        assertThat(out.toString()).startsWith("Alles in orde: 1 bestand nagekeken.");
    }

    @Test
    void aFindingEndsWithOneAndSaysWhere() throws IOException {
        Path file = write(
                "eigen.yaml", caseOfShippedAgency().replace("{talk: bart, about: work}", "{talk: brat, about: work}"));

        int result = run("", "check", folder.toString());

        assertThat(result).isEqualTo(AuthorProgram.FOUND);
        assertThat(out.toString())
                .contains(file + ":108:33 REF_UNKNOWN ‘brat’ bestaat niet als inwoner (bedoel je ‘bart’?)")
                .contains("Gevonden: 2 fouten, 0 waarschuwingen.");
    }

    @Test
    void jsonIsReadToo() throws IOException {
        Path file = write(
                "potje.json",
                "{\"id\": \"noodfonds\", \"name\": \"Potje\", \"about\": \"Klein.\", \"payer\": \"fund\", \"per_household\": 1,\n  \"mandate\": [], \"source\": \"nergens\"}");

        run("", "check", file.toString());

        assertThat(out.toString()).contains("potje.json:2:28 VALUE_REFUSED");
    }

    @ParameterizedTest
    @CsvSource({
        "'',Gebruik: scenarios",
        "chek,Dit ken ik niet: chek.",
        "check --hulp,Dit ken ik niet: --hulp.",
        "check --explain,Er ontbreekt iets: --explain.",
        "check --explain NIKS,De code NIKS bestaat niet.",
        "schema,Er ontbreekt iets: MAP.",
        "play,Er ontbreekt iets: CASUS.",
        "play tsd-01 --seed veel,‘veel’ kan niet bij --seed.",
        "play tsd-01 --route goed,De route goed bestaat niet.",
        "play tsd-01 --month 13,Maand 13 is er niet.",
        "new,Er ontbreekt iets: ID.",
        "new Mijn_Casus,‘Mijn_Casus’: geen geldige naam",
        "play tsd-99,tsd-99 is geen bestand en geen meegeleverde casus. Er is: cd-01",
        "check bestaat-niet.yaml,bestaat-niet.yaml bestaat niet."
    })
    void wrongUseIsExplainedInDutch(String args, String sentence) {
        int result = args.isEmpty() ? run("") : run("", args.split(" "));

        assertThat(result).isEqualTo(AuthorProgram.WRONG_USE);
        assertThat(out.toString() + err)
                .contains(sentence)
                .doesNotContainPattern("Exception|Usage|Missing|Unknown|Invalid");
    }

    @ParameterizedTest
    @CsvSource({"--help", "check --help", "new --help", "play --help", "schema --help"})
    void helpIsDutch(String args) {
        assertThat(run("", args.split(" "))).isEqualTo(AuthorProgram.WELL);
        assertThat(out.toString())
                .contains("Gebruik: scenarios", "Toont deze uitleg.")
                .doesNotContainPattern("Usage|Options|Commands");
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsExplained(FindingCode code) {
        assertThat(run("", "check", "--explain", code.name().toLowerCase(Locale.ROOT)))
                .isEqualTo(AuthorProgram.WELL);
        assertThat(out.toString()).contains(code.explanation());
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemIsExplained(ProblemCode code) {
        assertThat(run("", "check", "--explain", code.name())).isEqualTo(AuthorProgram.WELL);
        assertThat(out.toString()).endsWith("." + System.lineSeparator());
    }

    @Test
    void schemasAreWrittenWhereOneAsks() {
        Path target = folder.resolve("nieuw/schema");

        assertThat(run("", "schema", target.toString())).isEqualTo(AuthorProgram.WELL);
        assertThat(target.resolve("case.schema.json")).content().contains("Een casus: één huishouden");
        assertThat(target).isDirectoryContaining(path -> path.endsWith("programme.schema.json"));
    }

    @Test
    void aSchemaIsNotWrittenIntoAFile() throws IOException {
        Path file = write("bestand", "");

        assertThat(run("", "schema", file.toString())).isEqualTo(AuthorProgram.WRONG_USE);
        assertThat(err.toString()).contains("bestand").doesNotContain("Exception");
    }

    @Test
    void aCaseIsPlayedLineByLine() throws IOException {
        Path file = write("eigen.yaml", caseOfShippedAgency());

        int result = run("talk: bart, about: work\n{start: werkplek}\nmaand\nfout\nstand\n", "play", file.toString());

        assertThat(result).isEqualTo(AuthorProgram.WELL);
        assertThat(out.toString())
                .contains(
                        "Nieuw feit: Bart wil werken.",
                        "Het is nu maand 2.",
                        "‘fout’ geen bekend woord",
                        "Gedaan: Een werkplek [werkplek]");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aRouteIsPlayedMonthByMonth() throws IOException {
        Path file = write("eigen.yaml", caseOfShippedAgency());

        assertThat(run("", "play", file.toString(), "--route", "good")).isEqualTo(AuthorProgram.WELL);
        assertThat(out.toString())
                .containsSubsequence(
                        "Maand 1",
                        "> Starten: Een werkplek",
                        "Het loopt: Een werkplek",
                        "Maand 2",
                        "Het is nu maand 3.");
    }

    @Test
    void whatAResidentSaysIsHeardAndTheScoreIsExplainedPointByPoint() {
        run("talk: bart, about: money\nwaarom\n", "play", "tsd-01");

        String says = Library.shipped()
                .cases()
                .get(Ref.<Household>to("tsd-01"))
                .conversation(Ref.to("bart"), LifeDomain.MONEY)
                .orElseThrow()
                .says()
                .nl();
        assertThat(out.toString())
                .containsSubsequence(
                        "“" + says + "”", "sprak met Bart", "Legitimiteit +", "Rendement +", "Betrokkenheid +")
                .containsPattern("Betrokkenheid \\+[1-9][0-9]*: ");
    }

    @Test
    void aRouteIsPlayedUnderItsOwnPolicies() {
        run("", "play", "cd-01", "--route", "met-e5");

        assertThat(out.toString()).contains("Toegewezen: Het Team Foutherstel laten betalen");
    }

    @Test
    void aRouteIsPlayedUpToAMonth() throws IOException {
        Path file = write("eigen.yaml", caseOfShippedAgency());

        run("", "play", file.toString(), "--route", "good", "--month", "2");

        assertThat(out.toString())
                .containsSubsequence("Maand 1", "> Starten: Een werkplek", "Het is nu maand 2.")
                .doesNotContain("Het is nu maand 3.");
    }

    @Test
    void monthsPassWithNobodyActing() throws IOException {
        Path file = write("eigen.yaml", caseOfShippedAgency());

        run("", "play", file.toString(), "--month", "4");

        assertThat(out.toString()).contains("Maand 4, nog").doesNotContain("> Starten");
    }

    @Test
    void aSavedFileIsPlayedAgainWithAllThatWasTyped() throws Exception {
        Path file = write("eigen.yaml", caseOfShippedAgency());
        try (PipedWriter typing = new PipedWriter();
                PipedReader typed = new PipedReader(typing)) {
            Thread program = new Thread(() -> new AuthorProgram(typed, new PrintWriter(out), new PrintWriter(err))
                    .run("play", file.toString(), "--watch"));
            program.start();
            typing.write("talk: bart, about: work\n");
            typing.flush();
            awaitOutput("Nieuw feit: Bart wil werken.");
            Files.writeString(
                    file, caseOfShippedAgency().replace("text: Bart wil werken.", "text: Bart wil weer aan de slag."));
            awaitOutput("Opnieuw gelezen.");
            awaitOutput("Nieuw feit: Bart wil weer aan de slag.");
            Files.writeString(file, "id: [");
            awaitOutput("Zo is dit niet te spelen.");
            typing.write("stop\n");
            typing.flush();
            program.join(10_000);
            assertThat(program.isAlive()).isFalse();
        }
    }

    private void awaitOutput(String words) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!out.toString().contains(words) && System.nanoTime() < end) {
            Thread.sleep(20);
        }
        assertThat(out.toString()).contains(words);
    }

    @Test
    void aNewCaseIsSoundFromTheStart() {
        assertThat(run("", "new", "mijn-casus", folder.toString())).isEqualTo(AuthorProgram.WELL);
        Path file = folder.resolve("mijn-casus.yaml");
        assertThat(file).content().contains("id: mijn-casus").doesNotContain("CASUS-ID", "SCHEMA");
        assertThat(folder.resolve("case.schema.json")).exists();

        assertThat(run("", "check", "--info", file.toString())).isEqualTo(AuthorProgram.WELL);
        assertThat(out.toString()).endsWith("Alles in orde: 1 bestand nagekeken." + System.lineSeparator());
    }

    @Test
    void aNewCaseOverwritesNothing() throws IOException {
        Path file = write("mijn-casus.yaml", "van mij");

        assertThat(run("", "new", "mijn-casus", folder.toString())).isEqualTo(AuthorProgram.WRONG_USE);
        assertThat(file).content().isEqualTo("van mij");
        assertThat(err.toString()).contains("bestaat al");
    }

    @ParameterizedTest
    @Fault(42)
    @ValueSource(strings = {"../elders", "a/b", "Casus", "con.yaml", "-x", "een\u0000twee", "nul", "com1"})
    void aNameThatIsNoNameIsRefused(String id) {
        assertThat(run("", "new", "--", id, folder.toString())).isEqualTo(AuthorProgram.WRONG_USE);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void jsonIsOneDocument() throws IOException {
        Path file = write(
                "eigen.yaml", caseOfShippedAgency().replace("{talk: bart, about: work}", "{talk: brat, about: work}"));

        assertThat(run("", "check", "--json", file.toString())).isEqualTo(AuthorProgram.FOUND);

        JsonNode document = new ObjectMapper().readTree(out.toString());
        assertThat(document.get("files").asInt()).isEqualTo(1);
        assertThat(document.get("findings").get(0).get("code").asText()).isEqualTo("REF_UNKNOWN");
        assertThat(document.get("findings").get(0).get("line").asInt()).isEqualTo(108);
    }

    @Test
    void aWarningThatTheAuthorAcceptsIsNotReported() throws IOException {
        String bare = caseOfShippedAgency().replace("euros: {year: 2015, scope: Eén huishouden.}\n", "");
        assertThat(run("", "check", write("eigen.yaml", bare).toString())).isEqualTo(AuthorProgram.FOUND);

        Path accepted =
                write("eigen.yaml", bare + "\naccepted: [{code: EUROS_NO_PASSPORT, reason: Het is maar een proef.}]\n");
        assertThat(run("", "check", accepted.toString())).isEqualTo(AuthorProgram.WELL);
    }

    @Test
    void thePageOfCodesIsInStep() throws IOException {
        run("", "check", "--explain", "alle");

        assertThat(Path.of("MELDINGEN.md")).content().isEqualTo(out.toString());
    }

    @Test
    void theListOfWordsIsInStep() {
        run("", "schema", "--words");

        assertThat(Path.of("WOORDENLIJST.md")).content().isEqualTo(out.toString());
    }

    @Test
    void aCaseThatCannotBeTrustedIsNotPlayed() throws IOException {
        Path file = write("eigen.yaml", caseOfShippedAgency().replace("{start: werkplek}", "{start: werkplaats}"));

        assertThat(run("", "play", file.toString())).isEqualTo(AuthorProgram.FOUND);
        assertThat(err.toString()).contains("REF_UNKNOWN", "Zo is dit niet te spelen.");
    }
}
