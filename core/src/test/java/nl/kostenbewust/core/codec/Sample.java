package nl.kostenbewust.core.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Small records in the style of the game's content, to try the codec on. */
final class Sample {
    private Sample() {}

    enum Domain {
        MONEY,
        MENTAL_HEALTH,
        WORK
    }

    record FactId(String value) implements Comparable<FactId> {
        FactId {
            if (!value.matches("[a-z0-9-]+")) {
                throw new IllegalArgumentException("een id heeft alleen kleine letters, cijfers en streepjes");
            }
        }

        @Override
        public int compareTo(FactId other) {
            return value.compareTo(other.value);
        }
    }

    /** An id whose kind matters to the compiler alone. */
    record Ref<T>(String id) implements Comparable<Ref<?>> {
        @Override
        public int compareTo(Ref<?> other) {
            return id.compareTo(other.id);
        }
    }

    record Money(long cents) {}

    record Level(int tenths) {}

    record Hours(int halves) {}

    record Text(String nl, Optional<String> en) {}

    record Lines(int first, int last) {}

    record Cost(Money once, Optional<Money> perMonth, List<String> from) {}

    sealed interface Effect permits Change, Rare {}

    sealed interface Change extends Effect permits LevelChange, FlagSet {}

    record LevelChange(Domain domain, Level by) implements Change {}

    record FlagSet(FactId flag) implements Change {}

    /** Holds a word of another member as its second key. */
    record Rare(Money debt, Optional<Domain> domain) implements Effect {}

    sealed interface Condition permits Knows, All, Not, FromRound, DangerOver {}

    record Knows(FactId knows) implements Condition {}

    record All(List<Condition> all) implements Condition {}

    record Not(Condition not) implements Condition {}

    record FromRound(int fromRound) implements Condition {}

    record DangerOver() implements Condition {}

    record Step(
            FactId id,
            Text title,
            Hours hours,
            Optional<Cost> cost,
            List<Condition> needs,
            List<Effect> then,
            Map<Ref<Story>, Ref<Step>> links) {}

    record Story(
            FactId id,
            Text title,
            int rounds,
            boolean acute,
            Optional<LocalDate> born,
            Map<Domain, Level> domains,
            SortedMap<FactId, Integer> weights,
            Map<String, String> words,
            Optional<Lines> lines,
            List<Step> steps) {}

    static final List<ScalarForm<?>> SCALARS = List.of(
            ScalarForm.number(Money.class, 100, Money::new),
            ScalarForm.number(Level.class, 10, tenths -> new Level(Math.toIntExact(tenths))),
            ScalarForm.number(Hours.class, 2, halves -> new Hours(Math.toIntExact(halves))),
            ScalarForm.text(Text.class, "Een titel", nl -> new Text(nl, Optional.empty()))
                    .orMapping(),
            ScalarForm.text(Lines.class, "78-249", Sample::lines));

    private static Lines lines(String text) {
        String[] ends = text.split("-", -1);
        if (ends.length != 2) {
            throw new IllegalArgumentException("schrijf regels als eerste-laatste");
        }
        return new Lines((int) ExactNumber.units(ends[0], 1), (int) ExactNumber.units(ends[1], 1));
    }

    /** A file that uses everything and is right. */
    static final String GOOD = """
            id: tsd-01
            title: {nl: Een gebit dat werk kost, en: Teeth}
            rounds: 12
            acute: true
            born: 2015-02-01
            domains: {mental-health: 2, money: 1.5}
            weights: {b: 2, a: 1}
            words:
              ja: no
              nee: 12
            lines: 78-249
            steps:
              - id: praten
                title: 'Praten: altijd goed'
                hours: 0.5
              - id: gebit
                title: Gebit
                hours: 4
                cost:
                  once: 2400
                  per_month: 12.50
                  from: noodfonds
                needs:
                  - all: [{knows: praten}, danger-over]
                  - not: {knows: iets}
                  - from_round: 3
                then:
                  - {domain: money, by: -0.5}
                  - flag: gebit-hersteld
                  - {debt: 10, domain: work}
                links: {tsd-02: praten}
            """;
}
