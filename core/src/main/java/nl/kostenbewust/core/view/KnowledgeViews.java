package nl.kostenbewust.core.view;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.Disclosure;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Finances;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.text.DecisionEventTexts;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Messages;
import nl.kostenbewust.core.text.Words;

/** What the team knows of a household, and which questions are open. */
final class KnowledgeViews {
    private KnowledgeViews() {}

    static List<FactView> facts(Sight sight) {
        var known = sight.state().knowledge().facts();
        return sight.story().facts().stream()
                .filter(fact -> known.containsKey(fact.id()))
                .map(fact -> new FactView(fact.id(), fact.text(), known.get(fact.id()), fact.source()))
                .sorted(Comparator.comparingInt(FactView::month))
                .toList();
    }

    static List<QuestionView> questions(Sight sight) {
        return Visibility.questions(sight.situation()).stream()
                .map(fact -> new QuestionView(fact.question().orElseThrow(), how(fact, sight)))
                .toList();
    }

    static List<WishView> wishes(Sight sight) {
        return sight.state().knowledge().wishes().stream()
                .flatMap(ref -> sight.story().wish(ref).stream())
                .map(wish -> new WishView(
                        wish.id(),
                        wish.text(),
                        sight.state().knowledge().wishesMet().contains(wish.id())))
                .toList();
    }

    static List<DebtView> debts(Sight sight) {
        return Visibility.debts(sight.situation()).stream()
                .map(debt -> debt(debt, sight.state().finances().debts().get(debt.id())))
                .filter(debt -> debt.sum().isPositive())
                .toList();
    }

    static List<MatterView> matters(Sight sight) {
        return sight.story().matters().stream()
                .map(matter -> matter(matter, sight))
                .toList();
    }

    private static MatterView matter(Matter matter, Sight sight) {
        return new MatterView(
                matter.id(),
                matter.question(),
                matter.weight(),
                Optional.ofNullable(sight.state().decisions().matters().get(matter.id()))
                        .map(settlement -> DecisionEventTexts.settled(settlement, sight.names())));
    }

    private static DebtView debt(Debt debt, Finances.DebtState owed) {
        boolean full = debt.atMost().map(most -> owed.sum().covers(most)).orElse(false);
        Money growth = full ? Money.NONE : owed.growsPerMonth();
        return new DebtView(debt.creditor(), owed.sum(), growth, debt.kind(), debt.includable());
    }

    private static Text how(Fact fact, Sight sight) {
        List<Text> ways = fact.revealedBy().stream()
                .flatMap(way -> how(way, sight).stream())
                .distinct()
                .toList();
        return ways.isEmpty() ? Messages.text("how.later") : Messages.text("how", Figures.or(ways));
    }

    private static Optional<Text> how(Disclosure way, Sight sight) {
        if (way instanceof Disclosure.InTalk talk) {
            Text about = Words.within(talk.talk());
            return Optional.of(talk.with()
                    .flatMap(sight.names()::resident)
                    .map(who -> Messages.text("how.talk.with", about, who))
                    .orElseGet(() -> Messages.text("how.talk", about)));
        }
        Disclosure.ByInquiry inquiry = (Disclosure.ByInquiry) way;
        return sight.names()
                .agency(inquiry.inquire())
                .map(agency -> Messages.text("how.inquiry", agency, Words.of(inquiry.about())));
    }
}
