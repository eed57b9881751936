package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.score.Receipt;
import nl.kostenbewust.core.text.Messages;
import nl.kostenbewust.core.text.Words;

/**
 * The till receipt during the game: what was asked for and what was paid. What lies ahead is told only from what is known: running
 * sums times the months that are left. What events may still cost is not on it.
 */
final class ReceiptViews {
    private ReceiptViews() {}

    static ReceiptView receipt(Receipt soFar, Sight sight) {
        RunningLines running = new RunningLines(sight);
        List<ReceiptView.Line> lines = new ArrayList<>();
        for (CostLine line : lines(soFar, sight)) {
            boolean known = !canOnlyAsk(line, sight);
            lines.add(known ? known(line, soFar, running) : unknown(line, sight));
        }
        soFar.lines().stream()
                .filter(line -> line.item().line().isEmpty())
                .map(ReceiptViews::once)
                .forEach(lines::add);
        return view(lines, running.monthsSoFar(), sight.story().horizon());
    }

    /** Adds up what is known. */
    static ReceiptView view(List<ReceiptView.Line> lines, int monthsSoFar, int horizon) {
        return new ReceiptView(
                lines,
                sum(lines, ReceiptView.Line::soFar),
                sum(lines, ReceiptView.Line::expected),
                payers(lines),
                monthsSoFar,
                horizon,
                (int) lines.stream().filter(line -> line.ask().isPresent()).count());
    }

    /** The lines that the team knows of, also those that ran and stopped. */
    private static List<CostLine> lines(Receipt soFar, Sight sight) {
        List<CostLine> seen = Visibility.lines(sight.situation());
        return sight.story().household().costs().stream()
                .filter(line -> seen.contains(line)
                        || (line.ask().isEmpty() && soFar.total(line.id()).isPositive()))
                .toList();
    }

    private static boolean canOnlyAsk(CostLine line, Sight sight) {
        return line.ask().isPresent() && !Visibility.knows(line, sight.situation());
    }

    private static ReceiptView.Line known(CostLine line, Receipt soFar, RunningLines running) {
        Money paid = soFar.total(line.id());
        return new ReceiptView.Line(
                Optional.empty(),
                line.payer(),
                line.label(),
                Optional.of(new ReceiptView.Sums(running.muddlingSoFar(line), paid)),
                Optional.of(new ReceiptView.Sums(running.muddling(line), paid.plus(running.stillToPay(line)))),
                line.certainty(),
                Words.of(line.source()));
    }

    private static ReceiptView.Line unknown(CostLine line, Sight sight) {
        Ref<Agency> agency = line.ask().orElseThrow();
        Text name = sight.situation().scenario().agency(agency).name();
        return new ReceiptView.Line(
                Optional.of(line.id()),
                line.payer(),
                line.label(),
                Optional.empty(),
                Optional.empty(),
                Certainty.ESTIMATED,
                Messages.text("how.receipt", name));
    }

    private static ReceiptView.Line once(Receipt.Line line) {
        ReceiptView.Sums sums = new ReceiptView.Sums(Money.NONE, line.total());
        return new ReceiptView.Line(
                Optional.empty(),
                line.item().payer(),
                line.item().label(),
                Optional.of(sums),
                Optional.of(sums),
                line.item().certainty(),
                Words.of(line.item().source()));
    }

    private static ReceiptView.Sums sum(
            List<ReceiptView.Line> lines, Function<ReceiptView.Line, Optional<ReceiptView.Sums>> which) {
        Money muddling = Money.NONE;
        Money plan = Money.NONE;
        for (ReceiptView.Line line : lines) {
            Optional<ReceiptView.Sums> sums = which.apply(line);
            muddling = muddling.plus(sums.map(ReceiptView.Sums::muddling).orElse(Money.NONE));
            plan = plan.plus(sums.map(ReceiptView.Sums::plan).orElse(Money.NONE));
        }
        return new ReceiptView.Sums(muddling, plan);
    }

    private static List<ReceiptView.PayerShare> payers(List<ReceiptView.Line> lines) {
        SortedMap<Payer, Money> more = new TreeMap<>();
        for (ReceiptView.Line line : lines) {
            line.expected()
                    .ifPresent(sums -> more.merge(line.payer(), sums.plan().minus(sums.muddling()), Money::plus));
        }
        return more.entrySet().stream()
                .map(entry -> new ReceiptView.PayerShare(entry.getKey(), Words.of(entry.getKey()), entry.getValue()))
                .toList();
    }
}
