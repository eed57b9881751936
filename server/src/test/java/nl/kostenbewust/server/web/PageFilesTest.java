package nl.kostenbewust.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fault;
import org.junit.jupiter.api.Test;

/** The files of the pages keep their own laws. */
class PageFilesTest {
    private static final Pattern SAID = Pattern.compile("say\\(\\s*'([a-z.-]+)'");
    private static final Pattern EITHER = Pattern.compile("\\?\\s*'([a-z]+\\.[a-z.]+)'\\s*:\\s*'([a-z]+\\.[a-z.]+)'");
    private static final int MOST_BYTES = 1_000_000;

    private static List<Path> files(String ending) {
        try (Stream<Path> all = Files.list(
                Path.of(PageFilesTest.class.getResource("page/console.js").toURI())
                        .getParent())) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    @Fault(45)
    void nothingMakesMarkupOfText() throws IOException {
        assertThat(files(".js")).hasSizeGreaterThan(5);
        for (Path script : files(".js")) {
            assertThat(Files.readString(script))
                    .as(script.toString())
                    .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "unsafe", "eval(")
                    .doesNotContain("new Function", "javascript:", "srcdoc", " style=");
        }
        for (Path page : files(".html")) {
            assertThat(Files.readString(page))
                    .as(page.toString())
                    .contains("<meta charset=\"utf-8\">")
                    .doesNotContainPattern("<script(?![^>]*src=)")
                    .doesNotContainPattern("(?i)\\son[a-z]+=|<style|\\sstyle=");
        }
    }

    @Test
    void bothLanguagesHaveEveryTextAndNoOther() throws IOException {
        Set<String> dutch = Words.in("nl").words().keySet();
        assertThat(Words.in("en").words().keySet()).isEqualTo(dutch);
        Set<String> said = new TreeSet<>();
        for (Path script : files(".js")) {
            String text = Files.readString(script);
            for (Matcher found = SAID.matcher(text); found.find(); ) {
                said.add(found.group(1));
            }
            for (Matcher found = EITHER.matcher(text); found.find(); ) {
                said.add(found.group(1));
                said.add(found.group(2));
            }
        }
        assertThat(said).hasSizeGreaterThan(60).isSubsetOf(dutch);
    }

    @Test
    void theWholePageIsSmall() throws IOException {
        long bytes = 0;
        for (Path file : files("")) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(MOST_BYTES / 4);
    }
}
