package nl.kostenbewust.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import nl.kostenbewust.core.text.Alphabet;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;
import nl.kostenbewust.scenarios.library.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every character of every text that ships can be shown. */
class GlyphsTest {
    private static final List<String> PARTS = List.of("desk", "link", "score", "screen", "start", "terminal");

    @Test
    void whateverMayBeWrittenCanBeShown() {
        assertThat(Fonts.missing(Alphabet.CHARACTERS)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theWordsOfTheClientCanBeShown(Language language) {
        for (String part : PARTS) {
            Words words = new Words(language, part);
            assertThat(words.keys())
                    .hasSizeGreaterThan(5)
                    .allSatisfy(key -> assertThat(Fonts.missing(words.bundle().getString(key)))
                            .as("%s of %s", key, part)
                            .isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theSentencesOfTheGameCanBeShown(Language language) {
        ResourceBundle sentences = ResourceBundle.getBundle(
                "nl.kostenbewust.core.text.sentences",
                java.util.Locale.forLanguageTag(language.code()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        assertThat(sentences.keySet())
                .hasSizeGreaterThan(200)
                .allSatisfy(key -> assertThat(Fonts.missing(sentences.getString(key)))
                        .as(key)
                        .isEmpty());
    }

    @Test
    void allThatShipsInScenariosCanBeShown() {
        Library library = Library.shipped();
        List<String> texts = new ArrayList<>();
        List.of(library.cases(), library.agencies(), library.budgets(), library.programmes())
                .forEach(content -> collect(content, texts));
        assertThat(texts)
                .hasSizeGreaterThan(1000)
                .allSatisfy(text -> assertThat(Fonts.missing(text)).as(text).isEmpty());
    }

    // Content is records all the way down, so whatever text is added to it later is seen too.
    private static void collect(Object content, List<String> texts) {
        if (content instanceof String text) {
            texts.add(text);
        } else if (content instanceof Iterable<?> many) {
            many.forEach(one -> collect(one, texts));
        } else if (content instanceof Map<?, ?> map) {
            collect(map.keySet(), texts);
            collect(map.values(), texts);
        } else if (content instanceof Optional<?> perhaps) {
            perhaps.ifPresent(one -> collect(one, texts));
        } else if (content instanceof Record record) {
            for (RecordComponent part : record.getClass().getRecordComponents()) {
                collect(read(record, part), texts);
            }
        }
    }

    private static Object read(Record record, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException closed) {
            throw new AssertionError(part.toString(), closed);
        }
    }
}
