package nl.kostenbewust.core.rules;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Refusal;

/** Says what is missing, without saying what the player may not know. */
public final class Needs {
    private Needs() {}

    /** The refusal for conditions that do not hold; empty: they all hold. */
    static Optional<Refusal> missing(List<Condition> needs, Optional<Text> hint, Situation situation) {
        List<Condition> missing =
                needs.stream().filter(c -> !Conditions.holds(c, situation)).toList();
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        List<Condition> told =
                missing.stream().filter(c -> isTellable(c, situation)).toList();
        return Optional.of(new Refusal.NotYet(told, told.size() < missing.size(), hint));
    }

    /** The refusal for somebody who dropped out; empty: they can be reached. */
    static Optional<Refusal> present(Ref<Resident> resident, Situation situation) {
        return situation.state().wellbeing().gone().contains(resident)
                ? Optional.of(new Refusal.ResidentGone(resident))
                : Optional.empty();
    }

    /** Whether a player may be told of this condition: it names nothing hidden. */
    public static boolean isTellable(Condition condition, Situation situation) {
        if (condition instanceof Condition.Knows c) {
            return situation.state().knowledge().facts().containsKey(c.knows())
                    || Visibility.questions(situation).stream().anyMatch(f -> f.id().equals(c.knows()));
        }
        if (condition instanceof Condition.Heard c) {
            return situation.state().knowledge().wishes().contains(c.heard());
        }
        if (condition instanceof Condition.Running c) {
            return sees(c.running(), situation);
        }
        if (condition instanceof Condition.Done c) {
            return sees(c.done(), situation);
        }
        if (condition instanceof Condition.PlanHas c) {
            return sees(c.planHas(), situation);
        }
        if (condition instanceof Condition.RequestIs c) {
            return situation
                    .story()
                    .request(c.request())
                    .map(r -> Visibility.sees(r, situation))
                    .orElse(false);
        }
        if (condition instanceof Condition.Refusals c) {
            return situation
                    .story()
                    .request(c.refusalsOf())
                    .map(r -> Visibility.sees(r, situation))
                    .orElse(false);
        }
        if (condition instanceof Condition.AtRung c) {
            return situation
                    .story()
                    .request(c.of())
                    .map(r -> Visibility.sees(r, situation)
                            && Visibility.rungs(r, situation).stream()
                                    .anyMatch(rung -> rung.id().equals(c.atRung())))
                    .orElse(false);
        }
        return isTellableOfPeople(condition, situation);
    }

    private static boolean isTellableOfPeople(Condition condition, Situation situation) {
        if (condition instanceof Condition.Consent c) {
            return Visibility.sees(c.consent(), situation);
        }
        if (condition instanceof Condition.Inquired c) {
            return Visibility.sees(c.inquired(), situation);
        }
        if (condition instanceof Condition.Involved c) {
            return Visibility.contacts(situation).stream().anyMatch(k -> k.id().equals(c.involved()));
        }
        if (condition instanceof Condition.ReceiptShown c) {
            return Visibility.lines(situation).stream().anyMatch(l -> l.id().equals(c.receiptShown()));
        }
        if (condition instanceof Condition.DebtStands c) {
            return Visibility.debts(situation).stream().anyMatch(d -> d.id().equals(c.debt()));
        }
        if (condition instanceof Condition.DebtsTogether) {
            return Visibility.debts(situation).size()
                    == situation.state().finances().debts().size();
        }
        if (condition instanceof Condition.All c) {
            return c.all().stream().allMatch(one -> isTellable(one, situation));
        }
        if (condition instanceof Condition.Any c) {
            return c.any().stream().allMatch(one -> isTellable(one, situation));
        }
        if (condition instanceof Condition.Not c) {
            return isTellable(c.not(), situation);
        }
        return !(condition instanceof Condition.FlagStands || condition instanceof Condition.MonthsSince);
    }

    private static boolean sees(Ref<Intervention> ref, Situation situation) {
        return situation
                .story()
                .intervention(ref)
                .map(i -> Visibility.sees(i, situation))
                .orElse(false);
    }
}
