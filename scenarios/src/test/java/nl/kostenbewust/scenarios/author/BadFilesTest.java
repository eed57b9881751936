package nl.kostenbewust.scenarios.author;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.scenarios.library.SourceFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author's file holds, the answer is findings with a place, never a crash. */
class BadFilesTest {
    private static Stream<String> files() {
        String sound = Sample.text(Sample.CASE);
        return Stream.of(
                "",
                "   \n\n",
                "# alleen een opmerking",
                "null",
                "[]",
                "gewoon een zin",
                "household: [",
                "household:\n\t- tab",
                "id: a\nid: b\nhousehold: {}",
                "household: &a [*a, *a]",
                "household: !!java.net.URL [http://voorbeeld.nl]",
                "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nhousehold: *c",
                "household: " + "[".repeat(5_000),
                "household: " + "{a: ".repeat(200) + "}".repeat(200),
                "household: \0",
                "\uFEFF\uFFFE",
                "---\nhousehold: {}\n---\nhousehold: {}",
                "weights: {legitimacy: 1000%}",
                "mandate: [{up_to: 999999999999999999999, by: caseworker}]",
                "arrivals: [{household: '../../etc/passwd', month: -1}]",
                sound.replace("trust: 50", "trust: heel veel"),
                sound.replace("horizon: 12", "horizon: 99999999999"),
                sound.replace("horizon: 12", "horizon: 2000000000"),
                sound.replace("per_month: 1000,", "per_month: 90000000000000000,"),
                "id: les\ntitle: Les\nintro: Les.\nrounds: 2000000000\narrivals: [{household: a, month: 1}]\nbudgets: []",
                sound.replace("horizon: 12", "horizon: -5"),
                sound.replace("months: 1\n", "months: -3\n"),
                sound.replace("{month: 1, acts", "{month: -1, acts"),
                sound.replace("{month: 1, acts", "{month: 2000000000, acts"),
                sound.replace("residents:\n    - {id: bart, name: Bart}", "residents: []"),
                sound.replace("domains: {money: 2, work: 2}", "domains: {}"),
                sound.replace(
                        "answers:\n      - {id: komen, text: Ja., then: {trust: 2}}\n      - {id: zwijgen, text: (Je zegt niets.)}",
                        "answers: []"),
                sound.replace("routes:\n", "routes:\n  good-rond: {seed: 1, as: good-rond}\n"),
                sound + sound,
                "x".repeat(1_000_001));
    }

    private static List<Report> reports(byte[] bytes) {
        return Report.of(Library.only(List.of(SourceFile.outside("slecht.yaml", bytes))));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aBadFileGivesFindings(String text) {
        assertThat(reports(text.getBytes(StandardCharsets.UTF_8)))
                .filteredOn(report -> report.file().equals("slecht.yaml"))
                .isNotEmpty()
                .allSatisfy(report -> {
                    assertThat(report.text()).matches("slecht\\.yaml:[0-9]+:[0-9]+ [A-Z_]+ .+");
                    assertThat(report.at().line()).isPositive();
                    assertThat(report.at().column()).isPositive();
                });
    }

    @Property(tries = 150)
    @Fault(44)
    void aFileWithSlipsGivesFindingsOrPlays(@ForAll long seed) {
        Random random = new Random(seed);
        List<String> lines =
                new java.util.ArrayList<>(Sample.text(Sample.CASE).lines().toList());
        for (int slip = 0; slip <= random.nextInt(3); slip++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(3)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, lines.get(random.nextInt(lines.size())));
                default ->
                    lines.set(at, lines.get(at).replaceFirst("[0-9]+", Integer.toString(random.nextInt(200) - 50)));
            }
        }
        List<SourceFile> given = List.of(
                SourceFile.outside(Sample.CASE, String.join("\n", lines).getBytes(StandardCharsets.UTF_8)),
                SourceFile.outside(Sample.AGENCY, Sample.text(Sample.AGENCY).getBytes(StandardCharsets.UTF_8)));
        assertThat(Report.of(Library.only(given)))
                .allSatisfy(report -> assertThat(report.message()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("bytes")
    void bytesThatAreNoTextGiveFindings(byte[] bytes) {
        assertThat(reports(bytes)).anyMatch(report -> report.file().equals("slecht.yaml"));
    }

    private static Stream<byte[]> bytes() {
        byte[] noise = new byte[5_000];
        new Random(1).nextBytes(noise);
        return Stream.of(noise, new byte[] {(byte) 0xC3}, new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0});
    }
}
