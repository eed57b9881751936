package nl.kostenbewust.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Source;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.scenario.Case;

/**
 * The till receipt (kassabon) of one household: every euro by payer, label and month, with its source. Months are counted from the
 * month of arrival, which is 1, so that receipts of the same case can be laid side by side. Nothing past the case's horizon is on it.
 *
 * @param lines in the order in which each first cost money
 */
public record Receipt(List<Line> lines) {
    /**
     * What a line is for.
     *
     * @param line the running line of the case; absent: it was paid once, or it is the team's own hours
     * @param payer who pays
     * @param label what it is
     * @param source where the sum comes from
     * @param certainty how sure it is
     */
    public record Item(Optional<Ref<CostLine>> line, Payer payer, Text label, Source source, Certainty certainty) {}

    /**
     * One line.
     *
     * @param item what it is for
     * @param months the sum of each month in which it cost something, from 1: the month of arrival
     */
    public record Line(Item item, SortedMap<Integer, Money> months) {
        /** All months together. */
        public Money total() {
            return sum(months.values());
        }

        /** The months up to and including {@code month}. */
        public Money upTo(int month) {
            return sum(months.headMap(month + 1).values());
        }
    }

    /**
     * The receipt of the household of {@code story}.
     *
     * @param events all that happened in the game so far, perhaps followed by what would happen up to the horizon
     */
    public static Receipt of(Case story, List<Event> events) {
        ReceiptWriter writer = new ReceiptWriter(story);
        events.forEach(writer::write);
        return writer.receipt();
    }

    /** All lines together. */
    public Money total() {
        return sum(lines.stream().map(Line::total).toList());
    }

    /** What {@code payer} pays in all. */
    public Money total(Payer payer) {
        return sum(lines.stream()
                .filter(line -> line.item().payer() == payer)
                .map(Line::total)
                .toList());
    }

    /** What this running line cost in all. */
    public Money total(Ref<CostLine> line) {
        return sum(lines.stream()
                .filter(one -> one.item().line().equals(Optional.of(line)))
                .map(Line::total)
                .toList());
    }

    /** Totals of everyone who pays something. */
    public SortedMap<Payer, Money> payers() {
        SortedMap<Payer, Money> totals = new TreeMap<>();
        for (Line line : lines) {
            totals.merge(line.item().payer(), line.total(), Money::plus);
        }
        return totals;
    }

    /** The same receipt as it stood at the close of {@code month}, counted from the month of arrival. */
    public Receipt upTo(int month) {
        List<Line> shorter = new ArrayList<>();
        for (Line line : lines) {
            SortedMap<Integer, Money> months = new TreeMap<>(line.months().headMap(month + 1));
            if (!months.isEmpty()) {
                shorter.add(new Line(line.item(), months));
            }
        }
        return new Receipt(List.copyOf(shorter));
    }

    private static Money sum(Iterable<Money> sums) {
        Money total = Money.NONE;
        for (Money sum : sums) {
            total = total.plus(sum);
        }
        return total;
    }
}
