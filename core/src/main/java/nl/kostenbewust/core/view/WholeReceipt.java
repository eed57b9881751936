package nl.kostenbewust.core.view;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.score.Course;
import nl.kostenbewust.core.score.Receipt;
import nl.kostenbewust.core.text.Words;

/** The till receipt after the game: every line, beside what the engine says muddling on would have cost. */
final class WholeReceipt {
    private WholeReceipt() {}

    static ReceiptView of(Course course, Receipt muddling, Sight sight) {
        Receipt plan = course.expected();
        int months = new RunningLines(sight).monthsSoFar();
        Set<Receipt.Item> items = new LinkedHashSet<>();
        Stream.of(plan, muddling)
                .flatMap(receipt -> receipt.lines().stream())
                .map(Receipt.Line::item)
                .forEach(items::add);
        List<ReceiptView.Line> lines =
                items.stream().map(item -> line(item, plan, muddling, months)).toList();
        return ReceiptViews.view(lines, months, sight.story().horizon());
    }

    private static ReceiptView.Line line(Receipt.Item item, Receipt plan, Receipt muddling, int months) {
        return new ReceiptView.Line(
                Optional.empty(),
                item.payer(),
                item.label(),
                Optional.of(new ReceiptView.Sums(total(item, muddling.upTo(months)), total(item, plan.upTo(months)))),
                Optional.of(new ReceiptView.Sums(total(item, muddling), total(item, plan))),
                item.certainty(),
                Words.of(item.source()));
    }

    private static Money total(Receipt.Item item, Receipt receipt) {
        return receipt.lines().stream()
                .filter(line -> line.item().equals(item))
                .map(Receipt.Line::total)
                .reduce(Money.NONE, Money::plus);
    }
}
