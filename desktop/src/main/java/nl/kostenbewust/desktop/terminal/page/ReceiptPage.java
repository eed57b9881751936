package nl.kostenbewust.desktop.terminal.page;

import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Words;
import nl.kostenbewust.core.view.ReceiptView;

/** Writes the till receipt: muddling on beside this plan. */
public record ReceiptPage(Speech speech) {
    /** All lines, the totals, and who pays. */
    public void all(Page page, ReceiptView receipt) {
        page.heading(speech.say("receipt.title", receipt.monthsSoFar(), receipt.horizon()));
        receipt.lines().forEach(line -> line(page, line));
        page.blank();
        page.line(speech.say(
                "receipt.sofar", receipt.soFar().muddling(), receipt.soFar().plan()));
        page.line(speech.say(
                "receipt.expected",
                receipt.expected().muddling(),
                receipt.expected().plan(),
                receipt.horizon()));
        receipt.payers().stream()
                .filter(payer -> payer.more().cents() != 0)
                .forEach(payer -> page.item(speech.say(
                        payer.more().isPositive() ? "receipt.pays" : "receipt.saves",
                        payer.name(),
                        payer.more().isPositive() ? payer.more() : Money.NONE.minus(payer.more()))));
        if (receipt.unknown() > 0) {
            page.line(speech.say("receipt.unknown", receipt.unknown()));
        }
    }

    private void line(Page page, ReceiptView.Line line) {
        Text payer = Words.of(line.payer());
        if (line.soFar().isEmpty() && line.expected().isEmpty()) {
            page.item(speech.say("receipt.curtain", payer, line.label(), line.source()));
            return;
        }
        page.item(speech.say("receipt.line", payer, line.label()));
        line.soFar().ifPresent(sums -> page.under(sums("receipt.line.sofar", sums, line.certainty())));
        line.expected().ifPresent(sums -> page.under(sums("receipt.line.expected", sums, line.certainty())));
        page.under(speech.say(line.source()));
    }

    private String sums(String key, ReceiptView.Sums sums, Certainty certainty) {
        return speech.say(key, Figures.money(sums.muddling(), certainty), Figures.money(sums.plan(), certainty));
    }
}
