package nl.kostenbewust.core.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Refusal;

/** Why something was not done and what would be needed, one sentence for each refusal. */
public final class RefusalTexts {
    private static final Phrases<Refusal, Text> PHRASES = phrases();

    private RefusalTexts() {}

    /** The refusal in words. */
    public static Text of(Refusal refusal, Names names) {
        return PHRASES.of(refusal, names);
    }

    static Set<Class<?>> covered() {
        return PHRASES.covered();
    }

    private static Phrases<Refusal, Text> phrases() {
        Phrases<Refusal, Text> phrases = new Phrases<>();
        general(phrases);
        work(phrases);
        money(phrases);
        requests(phrases);
        together(phrases);
        return phrases;
    }

    private static void general(Phrases<Refusal, Text> phrases) {
        plain(phrases, Refusal.Unknown.class);
        plain(phrases, Refusal.NotPlaying.class);
        plain(phrases, Refusal.NotAllowed.class);
        plain(phrases, Refusal.TextNotAllowed.class);
        phrases.on(
                        Refusal.NotEnoughHours.class,
                        (r, n) -> Messages.text(
                                "refusal.NotEnoughHours", Figures.hours(r.needed()), Figures.hours(r.left())))
                .on(
                        Refusal.NotDirector.class,
                        (r, n) -> Messages.text("refusal.NotDirector", n.colleague(r.director())))
                .on(Refusal.NotYet.class, RefusalTexts::notYet);
    }

    private static void work(Phrases<Refusal, Text> phrases) {
        plain(phrases, Refusal.AlreadyAnswered.class);
        plain(phrases, Refusal.AlreadyRunning.class);
        plain(phrases, Refusal.AlreadyDone.class);
        plain(phrases, Refusal.NotRunning.class);
        plain(phrases, Refusal.PlanNotPossible.class);
        phrases.on(
                        Refusal.ConsentNeeded.class,
                        (r, n) -> Messages.text("refusal.ConsentNeeded", known(n.agency(r.agency()))))
                .on(
                        Refusal.ResidentGone.class,
                        (r, n) -> Messages.text("refusal.ResidentGone", known(n.resident(r.resident()))))
                .on(
                        Refusal.CarrierNotPossible.class,
                        (r, n) -> Messages.text(
                                "refusal.CarrierNotPossible", known(n.decidable(r.step())), Words.of(r.by())));
    }

    private static void money(Phrases<Refusal, Text> phrases) {
        plain(phrases, Refusal.NothingToEvaluate.class);
        phrases.on(
                        Refusal.ChooseBudget.class,
                        (r, n) -> Messages.text(
                                "refusal.ChooseBudget",
                                choice(r.budgets().stream()
                                        .map(budget -> known(n.budget(budget)))
                                        .toList())))
                .on(
                        Refusal.BudgetShort.class,
                        (r, n) -> Messages.text(
                                "refusal.BudgetShort",
                                known(n.budget(r.budget())),
                                n.amount(r.budget(), r.left()),
                                n.amount(r.budget(), r.needed())))
                .on(
                        Refusal.EvaluationFirst.class,
                        (r, n) -> Messages.text(
                                "refusal.EvaluationFirst",
                                known(n.budget(r.budget())),
                                known(n.household(r.household()))))
                .on(
                        Refusal.MandateNeeded.class,
                        (r, n) -> r.mandate()
                                .map(mandate -> Messages.text("refusal.MandateNeeded", Words.of(mandate)))
                                .orElseGet(() -> Messages.text("refusal.MandateNeeded.nobody")));
    }

    private static void requests(Phrases<Refusal, Text> phrases) {
        plain(phrases, Refusal.RequestNotOpen.class);
        plain(phrases, Refusal.RequestStillOpen.class);
        plain(phrases, Refusal.NothingNew.class);
        plain(phrases, Refusal.ArgumentsNotPossible.class);
        plain(phrases, Refusal.NoOffer.class);
        plain(phrases, Refusal.RungNotAbove.class);
        plain(phrases, Refusal.NoPrecedent.class);
        phrases.on(
                        Refusal.AwaitingAnswer.class,
                        (r, n) -> Messages.text("refusal.AwaitingAnswer", Figures.month(r.month())))
                .on(
                        Refusal.ArgumentLaid.class,
                        (r, n) -> Messages.text("refusal.ArgumentLaid", known(n.argument(r.argument()))))
                .on(
                        Refusal.ArgumentNotReady.class,
                        (r, n) -> Messages.text("refusal.ArgumentNotReady", known(n.argument(r.argument()))))
                .on(
                        Refusal.NotEnoughCredit.class,
                        (r, n) -> Messages.text(
                                "refusal.NotEnoughCredit", Figures.number(r.needed()), Figures.number(r.left())));
    }

    private static void together(Phrases<Refusal, Text> phrases) {
        plain(phrases, Refusal.NoReasons.class);
        plain(phrases, Refusal.AlreadyReviewed.class);
        plain(phrases, Refusal.NothingToReview.class);
        plain(phrases, Refusal.NoDilemma.class);
        plain(phrases, Refusal.NothingToRecord.class);
        plain(phrases, Refusal.NothingToLookUp.class);
        plain(phrases, Refusal.NoIsNoAnswer.class);
        plain(phrases, Refusal.NoSuchColleague.class);
    }

    private static Text notYet(Refusal.NotYet refusal, Names names) {
        if (refusal.hint().isPresent()) {
            return Messages.text("refusal.NotYet.hint", refusal.hint().get());
        }
        List<Text> needed = ConditionTexts.all(refusal.missing(), names);
        if (refusal.somethingUnknown() && !needed.contains(ConditionTexts.unknown())) {
            needed.add(ConditionTexts.unknown());
        }
        boolean onlyUnknown = needed.isEmpty() || needed.equals(List.of(ConditionTexts.unknown()));
        return onlyUnknown
                ? Messages.text("refusal.NotYet.unknown")
                : Messages.text("refusal.NotYet", Figures.row(needed));
    }

    private static Text known(Optional<Text> name) {
        return name.orElseGet(() -> Messages.text("unknown.thing"));
    }

    private static Text choice(List<Text> names) {
        return names.isEmpty() ? Messages.text("unknown.thing") : Figures.or(names);
    }

    private static <T extends Refusal> void plain(Phrases<Refusal, Text> phrases, Class<T> type) {
        phrases.on(type, (refusal, names) -> Messages.text("refusal." + type.getSimpleName()));
    }
}
