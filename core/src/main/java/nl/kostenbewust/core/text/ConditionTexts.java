package nl.kostenbewust.core.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Text;

/**
 * Conditions in words: what an argument rests on, what must hold first. The words start without a capital and end without a full
 * stop, except for a fact, which reads as its own sentence.
 */
public final class ConditionTexts {
    private static final Phrases<Condition, Optional<Text>> PHRASES = phrases();

    private ConditionTexts() {}

    /** The condition in words; empty when it rests on something that the reader may not know of. */
    public static Optional<Text> of(Condition condition, Names names) {
        return PHRASES.of(condition, names);
    }

    /** What is said in place of all that may not be named. */
    public static Text unknown() {
        return Messages.text("unknown.something");
    }

    /** All of {@code conditions} in words, one each; what may not be named is said once, as the last one. */
    public static List<Text> all(List<Condition> conditions, Names names) {
        List<Text> words = new ArrayList<>();
        boolean hidden = false;
        for (Condition condition : conditions) {
            Optional<Text> said = of(condition, names);
            said.ifPresent(words::add);
            hidden |= said.isEmpty();
        }
        if (hidden) {
            words.add(unknown());
        }
        return words;
    }

    static Set<Class<?>> covered() {
        return PHRASES.covered();
    }

    private static Phrases<Condition, Optional<Text>> phrases() {
        Phrases<Condition, Optional<Text>> phrases = new Phrases<>();
        phrases.on(Condition.All.class, (c, n) -> joined(all(c.all(), n), true))
                .on(Condition.Any.class, (c, n) -> joined(all(c.any(), n), false))
                .on(Condition.Not.class, (c, n) -> of(c.not(), n).map(words -> Messages.text("condition.Not", words)));
        known(phrases);
        household(phrases);
        work(phrases);
        phrases.on(
                Condition.PolicyOn.class,
                (c, n) -> n.policy(c.policyOn()).map(p -> Messages.text("condition.PolicyOn", p)));
        phrases.on(
                Condition.FacilityStands.class,
                (c, n) -> n.facility(c.facility()).map(f -> Messages.text("condition.FacilityStands", f)));
        return phrases;
    }

    private static void known(Phrases<Condition, Optional<Text>> phrases) {
        phrases.on(
                        Condition.Knows.class,
                        (c, n) -> n.fact(c.knows())
                                .or(() -> n.question(c.knows()).map(q -> Messages.text("condition.Knows.open", q))))
                .on(Condition.Heard.class, (c, n) -> n.wish(c.heard()).map(w -> Messages.text("condition.Heard", w)))
                .on(
                        Condition.Consent.class,
                        (c, n) -> n.agency(c.consent()).map(a -> Messages.text("condition.Consent", a)))
                .on(Condition.TalkedAbout.class, ConditionTexts::talked)
                .on(Condition.SilentFor.class, (c, n) -> said("condition.SilentFor", Figures.months(c.silentFor())))
                .on(
                        Condition.Involved.class,
                        (c, n) -> n.contact(c.involved()).map(w -> Messages.text("condition.Involved", w)))
                .on(
                        Condition.Inquired.class,
                        (c, n) -> n.agency(c.inquired())
                                .map(a -> Messages.text("condition.Inquired", a, Words.of(c.about()))))
                .on(
                        Condition.ReceiptShown.class,
                        (c, n) -> n.line(c.receiptShown()).map(l -> Messages.text("condition.ReceiptShown", l)))
                .on(Condition.Precedent.class, (c, n) -> said("condition.Precedent"));
    }

    private static void household(Phrases<Condition, Optional<Text>> phrases) {
        phrases.on(Condition.FlagStands.class, (c, n) -> Optional.empty())
                .on(Condition.FromMonth.class, (c, n) -> said("condition.FromMonth", Figures.number(c.fromMonth())))
                .on(Condition.UntilMonth.class, (c, n) -> said("condition.UntilMonth", Figures.number(c.untilMonth())))
                .on(Condition.DomainLevel.class, (c, n) -> n.knows(c.domain()) ? level(c) : Optional.empty())
                .on(Condition.Trust.class, (c, n) -> said("condition.Trust"))
                .on(Condition.Ownership.class, (c, n) -> said("condition.Ownership"))
                .on(
                        Condition.DebtStands.class,
                        (c, n) -> n.debt(c.debt())
                                .map(d -> Messages.text("condition.DebtStands", d, Figures.money(c.atLeast()))))
                .on(
                        Condition.Age.class,
                        (c, n) -> n.resident(c.age())
                                .map(who -> Messages.text("condition.Age", who, Figures.number(c.atLeast()))))
                .on(Condition.MonthsSince.class, (c, n) -> Optional.empty())
                .on(
                        Condition.ReceiptPerYear.class,
                        (c, n) -> said("condition.ReceiptPerYear", Figures.money(c.receiptPerYear())))
                .on(
                        Condition.DebtsTogether.class,
                        (c, n) -> said("condition.DebtsTogether", Figures.money(c.atLeast())))
                .on(Condition.Danger.class, (c, n) -> said(c.danger() ? "condition.Danger" : "condition.Danger.not"));
    }

    private static void work(Phrases<Condition, Optional<Text>> phrases) {
        phrases.on(Condition.PlanHas.class, ConditionTexts::planned)
                .on(
                        Condition.Running.class,
                        (c, n) -> n.decidable(c.running()).map(i -> Messages.text("condition.Running", i)))
                .on(Condition.Done.class, (c, n) -> n.decidable(c.done()).map(i -> Messages.text("condition.Done", i)))
                .on(
                        Condition.RequestIs.class,
                        (c, n) -> n.decidable(c.request())
                                .map(r -> Messages.text(
                                        "condition.RequestIs",
                                        r,
                                        Figures.or(
                                                c.is().stream().map(Words::of).toList()))))
                .on(
                        Condition.AtRung.class,
                        (c, n) -> n.decidable(c.of())
                                .flatMap(r ->
                                        n.rung(c.atRung()).map(rung -> Messages.text("condition.AtRung", r, rung))))
                .on(
                        Condition.Refusals.class,
                        (c, n) -> n.decidable(c.refusalsOf())
                                .map(r -> Messages.text("condition.Refusals", r, Figures.number(c.atLeast()))))
                .on(
                        Condition.Decided.class,
                        (c, n) -> n.matter(c.decided()).map(m -> Messages.text("condition.Decided", m)));
    }

    private static Optional<Text> talked(Condition.TalkedAbout c, Names names) {
        Text about = Words.within(c.talkedAbout());
        Optional<Text> who = c.with().flatMap(names::resident);
        Text talk = who.map(name -> Messages.text("condition.TalkedAbout.with", about, name))
                .orElseGet(() -> Messages.text("condition.TalkedAbout", about));
        return Optional.of(c.within()
                .map(months -> Messages.text("condition.TalkedAbout.within", talk, Figures.months(months)))
                .orElse(talk));
    }

    private static Optional<Text> planned(Condition.PlanHas c, Names names) {
        return names.decidable(c.planHas())
                .map(step -> c.carriedBy()
                        .map(by -> Messages.text("condition.PlanHas.by", step, Words.of(by)))
                        .orElseGet(() -> Messages.text("condition.PlanHas", step)));
    }

    private static Optional<Text> level(Condition.DomainLevel c) {
        Text domain = Words.of(c.domain());
        List<Text> bounds = new ArrayList<>();
        c.atLeast().ifPresent(least -> bounds.add(Messages.text("condition.level.least", Figures.level(least))));
        c.atMost().ifPresent(most -> bounds.add(Messages.text("condition.level.most", Figures.level(most))));
        return bounds.isEmpty() ? Optional.of(domain) : said("condition.DomainLevel", domain, Figures.and(bounds));
    }

    private static Optional<Text> joined(List<Text> words, boolean and) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(and ? Figures.and(words) : Figures.or(words));
    }

    private static Optional<Text> said(String key, Text... values) {
        return Optional.of(Messages.text(key, values));
    }
}
