package nl.kostenbewust.core.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.text.Spelling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
    sealed interface SameWord permits One, Two {}

    record One(String word, int one) implements SameWord {}

    record Two(String word) implements SameWord {}

    sealed interface Lookalikes permits Cat, Dog {}

    record Cat(String cat, String dog) implements Lookalikes {}

    record Dog(String dog, String cat) implements Lookalikes {}

    record WithDouble(double amount) {}

    record WithRawList(@SuppressWarnings("rawtypes") List items) {}

    record WithUnordered(SortedMap<Two, String> items) {}

    record WithObject(Map<String, Object> items) {}

    record Generic<T>(T item) {}

    @ParameterizedTest
    @Fault(44)
    @ValueSource(
            classes = {
                SameWord.class,
                Lookalikes.class,
                WithDouble.class,
                WithRawList.class,
                WithUnordered.class,
                WithObject.class,
                Generic.class
            })
    void refusesRecordsThatNoFileCanSay(Class<?> type) {
        assertThatThrownBy(() -> Grammar.of(type, List.of())).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({"perMonth, per_month", "id, id", "growsPerMonth, grows_per_month"})
    void writesComponentsAsKeys(String component, String key) {
        assertThat(Names.key(component)).isEqualTo(key);
    }

    @Test
    void writesTypesAndConstantsAsWords() {
        assertThat(Names.word(Sample.DangerOver.class)).isEqualTo("danger-over");
        assertThat(Names.word(Sample.Domain.MENTAL_HEALTH)).isEqualTo("mental-health");
    }

    @ParameterizedTest
    @CsvSource({"kitten, sitting, 3", "title, tilte, 1", "'', abc, 3", "a, a, 0"})
    void countsSlipsOfThePen(String a, String b, int distance) {
        assertThat(Spelling.distance(a, b)).isEqualTo(distance);
        assertThat(Spelling.distance(b, a)).isEqualTo(distance);
    }
}
