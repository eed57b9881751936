package nl.kostenbewust.core.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import nl.kostenbewust.core.codec.Sample.Condition;
import nl.kostenbewust.core.codec.Sample.Story;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes: an answer, in time, and never an exception (fault 41). */
class YamlLimitsTest {
    private static final YamlReader<Story> STORIES = new YamlReader<>(Grammar.of(Story.class, Sample.SCALARS));
    private static final YamlReader<Condition> CONDITIONS =
            new YamlReader<>(Grammar.of(Condition.class, Sample.SCALARS));

    static List<String> bombs() {
        String laughs = IntStream.range(1, 10)
                .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ",").repeat(9) + "]\n")
                .collect(Collectors.joining("", "a0: &a0 [lol]\n", "words: *a9\n"));
        return List.of(
                laughs,
                "&a [*a]",
                "<<: &a {b: *a}",
                "[".repeat(900_000),
                "{".repeat(900_000),
                "- ".repeat(400_000),
                "? ".repeat(400_000),
                "a: ".repeat(300_000),
                "{a: ".repeat(200_000),
                "!".repeat(900_000),
                "\"".repeat(900_000),
                "'".repeat(900_001),
                "'" + "\n".repeat(900_000) + "'",
                "a:\n" + " \n".repeat(400_000),
                "x".repeat(900_000),
                "x: " + "9".repeat(900_000),
                "x ".repeat(450_000) + ": y",
                "- a\n".repeat(220_000),
                IntStream.range(0, 90_000).mapToObj(i -> "k" + i + ": 1\n").collect(Collectors.joining()),
                IntStream.range(0, 24_000)
                        .mapToObj(i -> "stepsstepsstepsstepsstepsstepssteps" + i + ": 1\n")
                        .collect(Collectors.joining()),
                "# ".repeat(450_000),
                "#\n".repeat(450_000),
                "%YAML 1.1\n".repeat(90_000),
                "--- |\n" + "  x\n".repeat(200_000),
                "a: >" + "9".repeat(1000),
                "[a: b, ".repeat(20_000),
                "[[],".repeat(20) + "[],".repeat(200_000),
                "x".repeat(1_000_001));
    }

    @ParameterizedTest
    @Fault(41)
    @MethodSource("bombs")
    void answersBombsInTime(String bomb) {
        Read<Story> read = Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> STORIES.read("bom.yaml", bomb.getBytes(UTF_8)));
        assertThat(read.problems()).isNotEmpty().hasSizeLessThanOrEqualTo(Read.MOST_PROBLEMS);
        assertThat(read.file()).isEmpty();
    }

    @Test
    void readsUpToFortyLevels() {
        assertThat(nots(38).file()).isPresent();
        assertThat(nots(60).problems()).extracting(Problem::code).containsExactly(ProblemCode.TOO_DEEP);
    }

    private static Read<Condition> nots(int levels) {
        String yaml = "{not: ".repeat(levels) + "danger-over" + "}".repeat(levels);
        return CONDITIONS.read("diep.yaml", yaml.getBytes(UTF_8));
    }

    @Test
    @Fault(41)
    void namesTheLimitThatAFileBreaks() {
        byte[] large = new byte[YamlReader.LARGEST_FILE + 1];
        assertThat(STORIES.read("x", large).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.FILE_TOO_LARGE);
        assertThat(STORIES.read("x", "- a\n".repeat(60_000).getBytes(UTF_8)).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.FILE_TOO_LARGE);
    }

    @Property
    void survivesRandomBytes(@ForAll @Size(max = 300) byte[] bytes) {
        check(STORIES.read("x", bytes));
    }

    @Property
    void survivesRandomText(@ForAll @StringLength(max = 200) String text) {
        check(STORIES.read("x", text.getBytes(UTF_8)));
    }

    @Property
    void survivesTextOfYamlSigns(@ForAll @Size(max = 80) List<@IntRange(max = 25) Integer> signs) {
        String alphabet = "{}[]:,-?&*!|>'\"%@`#\n \tae1~";
        String text = signs.stream().map(i -> alphabet.substring(i, i + 1)).collect(Collectors.joining());
        check(STORIES.read("x", text.getBytes(UTF_8)));
    }

    @Property
    void survivesDamagedFiles(
            @ForAll @IntRange(max = 600) int at,
            @ForAll @IntRange(max = 30) int removed,
            @ForAll @StringLength(max = 3) String put) {
        int end = Math.min(Sample.GOOD.length(), at + removed);
        String text = Sample.GOOD.substring(0, Math.min(at, end)) + put + Sample.GOOD.substring(end);
        check(STORIES.read("x", text.getBytes(UTF_8)));
    }

    /** Either a value or problems; every problem stands somewhere and says something. */
    private static void check(Read<Story> read) {
        assertThat(read.file().isPresent()).isEqualTo(read.problems().isEmpty());
        for (Problem problem : read.problems()) {
            assertThat(problem.line()).isPositive();
            assertThat(problem.column()).isPositive();
            assertThat(problem.message()).isNotBlank().doesNotContain("Exception", "null");
        }
    }
}
