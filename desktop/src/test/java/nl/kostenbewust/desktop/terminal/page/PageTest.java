package nl.kostenbewust.desktop.terminal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PageTest {
    @Property(tries = 300)
    void staysWithinItsWidthAndKeepsEveryWord(
            @ForAll @Size(max = 60) List<@StringLength(min = 1, max = 20) String> raw) {
        List<String> words = raw.stream()
                .map(word -> word.replaceAll("[^\\p{L}\\p{N}]", ""))
                .filter(word -> !word.isEmpty())
                .toList();
        String text = new Page().item(String.join(" ", words)).text();
        assertThat(text.lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(Page.WIDTH));
        assertThat(text.substring(2).strip().split("\\s+"))
                .containsExactly(words.isEmpty() ? new String[] {""} : words.toArray(String[]::new));
    }

    @Test
    void hangsTheNextLinesOfAnItem() {
        String text = new Page().item(12, "woord ".repeat(20)).text();
        assertThat(text.lines()).hasSizeGreaterThan(1);
        assertThat(text.lines().skip(1)).allSatisfy(line -> assertThat(line).startsWith("   woord"));
    }

    @Test
    void keepsTheEuroWithItsSum() {
        String text = new Page().line("x".repeat(75) + " € 2.400").text();
        assertThat(text).isEqualTo("x".repeat(75) + "\n€ 2.400\n");
    }

    @Test
    void letsNobodySteerTheTerminal() {
        String text = new Page().line("Sam\u001b[2J\u0007\u202E\u2028\r\nmaS").text();
        assertThat(text).isEqualTo("Sam [2J maS\n");
    }

    @Test
    void writesOneEmptyLineAtMost() {
        assertThat(new Page().line("a").heading("b").blank().heading("c").text())
                .isEqualTo("a\n\nb\n\nc\n");
    }
}
