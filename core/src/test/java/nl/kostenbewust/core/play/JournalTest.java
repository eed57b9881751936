package nl.kostenbewust.core.play;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** A journal only grows, and what was kept of it stays as it was. */
class JournalTest {
    private static Journal.Entry entry(int month) {
        return new Journal.Entry(Order.ofSession(new Command.CloseMonth()), List.of(new TeamEvent.MonthClosed(month)));
    }

    @Property(tries = 60)
    void itHoldsEveryEntryInOrder(@ForAll @IntRange(max = 400) int entries) {
        List<Journal.Entry> expected = new ArrayList<>();
        Journal journal = Journal.EMPTY;
        for (int i = 0; i < entries; i++) {
            expected.add(entry(i));
            journal = journal.with(entry(i));
        }

        assertThat(journal).isEqualTo(new Journal(expected));
    }

    @Property(tries = 60)
    void twoWaysOnFromTheSameJournalDoNotMix(@ForAll @IntRange(max = 200) int before) {
        Journal trunk = Journal.EMPTY;
        for (int i = 0; i < before; i++) {
            trunk = trunk.with(entry(i));
        }

        Journal one = trunk.with(entry(1_000));
        Journal other = trunk.with(entry(2_000));

        assertThat(trunk.entries()).hasSize(before);
        assertThat(one.entries().get(before)).isEqualTo(entry(1_000));
        assertThat(other.entries().get(before)).isEqualTo(entry(2_000));
    }

    @Test
    void itCannotBeEdited() {
        List<Journal.Entry> entries = Journal.EMPTY.with(entry(1)).entries();

        assertThatThrownBy(() -> entries.add(entry(2))).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> entries.remove(0)).isInstanceOf(UnsupportedOperationException.class);
    }
}
