package nl.kostenbewust.desktop.screen.score;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.view.ReceiptView;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.part.Balance;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Notice;
import nl.kostenbewust.desktop.look.part.Rule;
import nl.kostenbewust.desktop.look.part.SumLine;
import nl.kostenbewust.desktop.screen.Room;

/** Who pays and who saves, and whether those are others. */
final class Purses {
    /** What the team itself pays from. */
    private static final Set<Payer> OURS = EnumSet.of(Payer.TAILORED_BUDGET, Payer.TEAM, Payer.FUND);

    private final Room room;
    private final ReceiptView receipt;

    Purses(Room room, ReceiptView receipt) {
        this.room = room;
        this.receipt = receipt;
    }

    /** The bars, those who save most on top, and what it all comes to. */
    Card balance() {
        Card card = new Card(room.look(), room.say("balance"), room.say("balance.about", receipt.horizon()));
        List<Balance.Bar> bars = receipt.payers().stream()
                .sorted(Comparator.comparing(ReceiptView.PayerShare::more))
                .map(share -> new Balance.Bar(
                        Sums.drawn(share.payer()),
                        room.say(share.name()),
                        (int) (share.more().cents() / 100),
                        Sums.difference(room, share.more())))
                .toList();
        card.add(new Balance(room.look(), room.say("balance.saves"), room.say("balance.pays"), bars))
                .growX()
                .padTop(6)
                .row();
        card.add(new Rule(room.look())).growX().padTop(6).padBottom(8).row();
        card.add(together()).growX();
        return card;
    }

    /** Says that the team pays what others save; empty where that is not so. */
    Optional<Table> wrongPurse() {
        Money ours = Money.NONE;
        Money theirs = Money.NONE;
        for (ReceiptView.PayerShare share : receipt.payers()) {
            if (OURS.contains(share.payer())) {
                ours = ours.plus(share.more());
            } else if (share.more().cents() < 0) {
                theirs = theirs.minus(share.more());
            }
        }
        if (!ours.isPositive() || !theirs.isPositive()) {
            return Optional.empty();
        }
        List<String> savers = savers();
        String text = room.say(
                savers.size() == 1 ? "purse.text.one" : "purse.text",
                Sums.total(room, ours),
                Sums.and(room, savers),
                Sums.total(room, theirs));
        Table table = new Table();
        table.add(new Notice(room.look(), Notice.Kind.WALLET, room.say("purse"), text, room.say("purse.foot")))
                .growX();
        return Optional.of(table);
    }

    private List<String> savers() {
        return receipt.payers().stream()
                .filter(share -> !OURS.contains(share.payer()) && share.more().cents() < 0)
                .sorted(Comparator.comparing(ReceiptView.PayerShare::more))
                .map(share -> room.say(share.name()))
                .toList();
    }

    private SumLine together() {
        Money more = receipt.expected().plan().minus(receipt.expected().muddling());
        boolean cheaper = more.cents() < 0;
        String key = more.cents() == 0 ? "balance.same" : cheaper ? "balance.cheaper" : "balance.dearer";
        return new SumLine(room.look(), room.say(key), Sums.difference(room, more), cheaper ? Tone.OK : Tone.INK);
    }
}
