package nl.kostenbewust.core.codec;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import nl.kostenbewust.core.codec.Sample.Domain;
import nl.kostenbewust.core.codec.Sample.FactId;
import nl.kostenbewust.core.codec.Sample.Ref;

/** Records in the style of events and views, and arbitrary values of them. */
public class WireSample extends DomainContextBase {

    sealed interface Event permits MoneyEvent, Passed, Noted {}

    sealed interface MoneyEvent extends Event permits Paid, Promised {}

    record Paid(HouseholdNumber household, long cents, Optional<Ref<Event>> because) implements MoneyEvent {}

    record Promised(Paid first, List<Event> then) implements MoneyEvent {}

    record Passed() implements Event {}

    record Noted(
            String text,
            boolean open,
            LocalDate day,
            Domain domain,
            Map<Domain, Integer> levels,
            SortedMap<FactId, Optional<String>> facts,
            Map<HouseholdNumber, List<Boolean>> votes,
            Set<String> words,
            SortedSet<Long> numbers)
            implements Event {}

    record HouseholdNumber(int value) {
        HouseholdNumber {
            if (value < 0) {
                throw new IllegalArgumentException("een huishouden heeft een nummer vanaf 0");
            }
        }
    }

    @Provide
    Arbitrary<Event> events() {
        return Arbitraries.lazyOf(() -> Arbitraries.of(new Passed()), this::paid, this::noted, this::promised);
    }

    private Arbitrary<Event> promised() {
        return Combinators.combine(paid(), events().list().ofMaxSize(2))
                .as((first, then) -> new Promised((Paid) first, then));
    }

    private Arbitrary<Event> paid() {
        return Combinators.combine(
                        households(),
                        Arbitraries.longs(),
                        facts().<Ref<Event>>map(fact -> new Ref<>(fact.value())).optional())
                .as(Paid::new);
    }

    private Arbitrary<Event> noted() {
        return Combinators.combine(texts(), Arbitraries.of(true, false), days(), Arbitraries.of(Domain.class), levels())
                .as((text, open, day, domain, levels) -> new Noted(
                        text,
                        open,
                        day,
                        domain,
                        levels,
                        new TreeMap<>(Map.of(new FactId("z"), Optional.of(text), new FactId("a"), Optional.empty())),
                        new LinkedHashMap<>(Map.of(new HouseholdNumber(day.getDayOfMonth()), List.of(open, false))),
                        new LinkedHashSet<>(Arrays.asList(text.split(" "))),
                        new TreeSet<>(List.of(day.toEpochDay(), Long.MIN_VALUE))));
    }

    private Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-800_000, 3_000_000).map(LocalDate::ofEpochDay);
    }

    private Arbitrary<Map<Domain, Integer>> levels() {
        return Arbitraries.maps(Arbitraries.of(Domain.class), Arbitraries.integers());
    }

    private Arbitrary<HouseholdNumber> households() {
        return Arbitraries.integers().greaterOrEqual(0).map(HouseholdNumber::new);
    }

    private Arbitrary<FactId> facts() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .ofMinLength(1)
                .ofMaxLength(9)
                .map(FactId::new);
    }

    private Arbitrary<String> texts() {
        return Arbitraries.strings()
                .ofMaxLength(60)
                .filter(text ->
                        text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE));
    }
}
