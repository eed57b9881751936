package nl.kostenbewust.core.text;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.HouseholdEvent;

/** What happened in a household, as a line of its log. What happens to requests and decisions: {@link DecisionEventTexts}. */
public final class HouseholdEventTexts {
    private static final Phrases<HouseholdEvent, Optional<Text>> PHRASES = phrases();

    private HouseholdEventTexts() {}

    /** The event in words; empty when it is no news, or rests on something that the reader may not know of. */
    public static Optional<Text> of(HouseholdEvent event, Names names) {
        return PHRASES.of(event, names);
    }

    static Set<Class<?>> covered() {
        return PHRASES.covered();
    }

    private static Phrases<HouseholdEvent, Optional<Text>> phrases() {
        Phrases<HouseholdEvent, Optional<Text>> phrases = new Phrases<>();
        people(phrases);
        work(phrases);
        promises(phrases);
        wellbeing(phrases);
        money(phrases);
        happened(phrases);
        DecisionEventTexts.fill(phrases);
        return phrases;
    }

    private static void people(Phrases<HouseholdEvent, Optional<Text>> phrases) {
        phrases.on(
                        HouseholdEvent.Talked.class,
                        (e, n) -> n.resident(e.resident())
                                .map(who -> text("Talked", n.colleague(e.seat()), who, Words.within(e.about()))))
                .on(
                        HouseholdEvent.MessageSent.class,
                        (e, n) -> n.resident(e.resident()).map(who -> text("MessageSent", n.colleague(e.seat()), who)))
                .on(
                        HouseholdEvent.ContactInvolved.class,
                        (e, n) -> n.contact(e.contact())
                                .flatMap(who ->
                                        n.contactSays(e.contact()).map(words -> text("ContactInvolved", who, words))))
                .on(
                        HouseholdEvent.FactRevealed.class,
                        (e, n) -> n.fact(e.fact()).map(fact -> text("FactRevealed", fact)))
                .on(HouseholdEvent.WishHeard.class, (e, n) -> n.wish(e.wish()).map(wish -> text("WishHeard", wish)))
                .on(HouseholdEvent.WishMet.class, (e, n) -> n.wish(e.wish()).map(wish -> text("WishMet", wish)))
                .on(HouseholdEvent.ConsentAnswered.class, HouseholdEventTexts::consent)
                .on(
                        HouseholdEvent.Inquired.class,
                        (e, n) -> n.agency(e.agency()).map(agency -> text("Inquired", agency, Words.of(e.about()))))
                .on(
                        HouseholdEvent.PresenceChanged.class,
                        (e, n) -> n.resident(e.resident())
                                .map(who -> text(e.present() ? "PresenceChanged.back" : "PresenceChanged", who)))
                .on(
                        HouseholdEvent.DirectorChanged.class,
                        (e, n) -> Optional.of(text("DirectorChanged", n.colleague(e.seat()))));
    }

    private static void work(Phrases<HouseholdEvent, Optional<Text>> phrases) {
        phrases.on(
                        HouseholdEvent.PlanAgreed.class,
                        (e, n) -> Optional.of(text("PlanAgreed", CommandTexts.steps(e.steps(), n))))
                .on(HouseholdEvent.PlanCountered.class, HouseholdEventTexts::countered)
                .on(
                        HouseholdEvent.InterventionStarted.class,
                        (e, n) -> n.decidable(e.intervention())
                                .map(what -> text("InterventionStarted", what, Words.of(e.by()))))
                .on(
                        HouseholdEvent.InterventionWorked.class,
                        (e, n) -> n.decidable(e.intervention())
                                .map(what -> text(e.runsOn() ? "InterventionWorked.runs" : "InterventionWorked", what)))
                .on(
                        HouseholdEvent.InterventionFailed.class,
                        (e, n) -> n.decidable(e.intervention()).map(what -> text("InterventionFailed", what)))
                .on(
                        HouseholdEvent.InterventionEnded.class,
                        (e, n) -> n.decidable(e.intervention())
                                .map(what ->
                                        text(e.stopped() ? "InterventionEnded.stopped" : "InterventionEnded", what)));
    }

    private static void promises(Phrases<HouseholdEvent, Optional<Text>> phrases) {
        phrases.on(
                        HouseholdEvent.PromiseMade.class,
                        (e, n) -> n.promise(e.request())
                                .map(promise -> text("PromiseMade", promise, Figures.number(e.by()))))
                .on(
                        HouseholdEvent.PromiseEnded.class,
                        (e, n) -> n.promise(e.request())
                                .map(promise -> text(e.kept() ? "PromiseEnded.kept" : "PromiseEnded.broken", promise)))
                .on(
                        HouseholdEvent.HoursClaimed.class,
                        (e, n) -> Optional.of(text("HoursClaimed", Figures.hours(e.hours()))));
    }

    private static void wellbeing(Phrases<HouseholdEvent, Optional<Text>> phrases) {
        phrases.on(HouseholdEvent.LevelChanged.class, HouseholdEventTexts::level)
                .on(
                        HouseholdEvent.TrustChanged.class,
                        (e, n) -> changed(
                                e.by(), () -> text("TrustChanged", Figures.signed(e.by()), Words.of(e.cause()))))
                .on(
                        HouseholdEvent.OwnershipChanged.class,
                        (e, n) -> changed(
                                e.by(), () -> text("OwnershipChanged", Figures.signed(e.by()), Words.of(e.cause()))))
                .on(
                        HouseholdEvent.DangerChanged.class,
                        (e, n) -> Optional.of(text(e.danger() ? "DangerChanged" : "DangerChanged.over")))
                .on(HouseholdEvent.DriftChanged.class, (e, n) -> Optional.empty())
                .on(HouseholdEvent.FlagChanged.class, (e, n) -> Optional.empty());
    }

    private static void money(Phrases<HouseholdEvent, Optional<Text>> phrases) {
        phrases.on(
                        HouseholdEvent.ReceiptLineShown.class,
                        (e, n) -> n.line(e.line()).map(line -> text("ReceiptLineShown", line)))
                .on(HouseholdEvent.DebtChanged.class, HouseholdEventTexts::debt)
                .on(
                        HouseholdEvent.DebtGrowthChanged.class,
                        (e, n) -> n.debt(e.debt())
                                .map(debt -> e.perMonth().isPositive()
                                        ? text("DebtGrowthChanged", debt, Figures.money(e.perMonth()))
                                        : text("DebtGrowthChanged.stops", debt)))
                .on(
                        HouseholdEvent.CostLineChanged.class,
                        (e, n) -> n.line(e.line())
                                .map(line -> e.perMonth()
                                        .map(sum -> text("CostLineChanged", line, Figures.money(sum)))
                                        .orElseGet(() -> text("CostLineChanged.stops", line))))
                .on(HouseholdEvent.CostPaid.class, (e, n) -> Optional.empty())
                .on(
                        HouseholdEvent.CostPaidOnce.class,
                        (e, n) -> Optional.of(text(
                                "CostPaidOnce", e.label(), Figures.money(e.sum(), e.certainty()), Words.of(e.payer()))))
                .on(
                        HouseholdEvent.IncomeChanged.class,
                        (e, n) -> Optional.of(text("IncomeChanged." + more(e.by()), size(e.by()))))
                .on(
                        HouseholdEvent.ExpensesChanged.class,
                        (e, n) -> Optional.of(text("ExpensesChanged." + more(e.by()), size(e.by()))));
    }

    private static void happened(Phrases<HouseholdEvent, Optional<Text>> phrases) {
        phrases.on(
                        HouseholdEvent.DilemmaPut.class,
                        (e, n) -> n.dilemma(e.dilemma()).map(question -> text("DilemmaPut", question)))
                .on(
                        HouseholdEvent.DilemmaAnswered.class,
                        (e, n) -> n.answer(e.dilemma(), e.answer())
                                .map(words ->
                                        text(e.bySilence() ? "DilemmaAnswered.silence" : "DilemmaAnswered", words)))
                // What people hear of it follows as news of its own.
                .on(HouseholdEvent.ScriptedHappened.class, (e, n) -> Optional.empty())
                .on(HouseholdEvent.EventScheduled.class, (e, n) -> Optional.empty())
                .on(HouseholdEvent.ChanceDrawn.class, (e, n) -> Optional.empty())
                .on(HouseholdEvent.Penalised.class, (e, n) -> Optional.of(text("Penalised", e.reason())))
                .on(HouseholdEvent.NewsHeard.class, (e, n) -> Optional.of(e.news()));
    }

    private static Optional<Text> consent(HouseholdEvent.ConsentAnswered e, Names names) {
        String key = e.given() ? "ConsentAnswered.yes" : "ConsentAnswered.no";
        return names.agency(e.agency())
                .map(agency -> names.consentSays(e.agency(), e.given())
                        .map(words -> text(key + ".words", agency, words))
                        .orElseGet(() -> text(key, agency)));
    }

    private static Optional<Text> countered(HouseholdEvent.PlanCountered e, Names names) {
        List<Text> says = e.proposed().stream()
                .filter(step -> e.objections().contains(step.step()))
                .flatMap(step -> names.objection(step.step(), step.by()).stream())
                .toList();
        Text plan = e.instead().isEmpty()
                ? text("PlanCountered.nothing")
                : text("PlanCountered", CommandTexts.steps(e.instead(), names));
        return Optional.of(says.isEmpty() ? plan : text("PlanCountered.words", plan, quotes(says)));
    }

    private static Optional<Text> level(HouseholdEvent.LevelChanged e, Names names) {
        // What drifts by itself every month would drown the rest; the level itself shows it.
        if (!names.knows(e.domain()) || e.cause() == Cause.DRIFT) {
            return Optional.empty();
        }
        String key = e.tenths() < 0 ? "LevelChanged.less" : "LevelChanged.more";
        return changed(
                e.tenths(), () -> text(key, Words.of(e.domain()), Figures.tenths(e.tenths()), Words.of(e.cause())));
    }

    private static Optional<Text> debt(HouseholdEvent.DebtChanged e, Names names) {
        if (e.cause() == Cause.GROWTH) {
            return Optional.empty();
        }
        return names.debt(e.debt()).map(debt -> text("DebtChanged." + more(e.by()), debt, size(e.by())));
    }

    /** Arguments in a row; empty when none has a name. */
    static Optional<Text> arguments(List<Ref<Argument>> arguments, Names names) {
        List<Text> texts =
                arguments.stream().flatMap(one -> names.argument(one).stream()).toList();
        return texts.isEmpty() ? Optional.empty() : Optional.of(Figures.row(texts));
    }

    private static Text quotes(List<Text> says) {
        return Figures.and(
                says.stream().map(words -> Messages.text("quote", words)).toList());
    }

    private static Optional<Text> changed(int by, Supplier<Text> text) {
        return by == 0 ? Optional.empty() : Optional.of(text.get());
    }

    private static String more(Money by) {
        return by.cents() < 0 ? "less" : "more";
    }

    private static Text size(Money by) {
        return Figures.money(by.cents() < 0 ? Money.NONE.minus(by) : by);
    }

    private static Text text(String key, Text... values) {
        return Messages.text("event." + key, values);
    }
}
