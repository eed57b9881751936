package nl.kostenbewust.core.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.DebtKind;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.play.FacilityState;
import nl.kostenbewust.core.play.Finances;
import nl.kostenbewust.core.play.Knowledge;
import nl.kostenbewust.core.play.RequestState;

/** Answers conditions. */
public final class Conditions {
    private static final Map<Class<?>, java.util.function.BiPredicate<Situation, Condition>> TABLE = table();

    private Conditions() {}

    /** Whether all of {@code conditions} hold. */
    public static boolean hold(List<Condition> conditions, Situation situation) {
        for (Condition condition : conditions) {
            if (!holds(condition, situation)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code condition} holds. */
    public static boolean holds(Condition condition, Situation situation) {
        java.util.function.BiPredicate<Situation, Condition> question = TABLE.get(condition.getClass());
        if (question == null) {
            throw new IllegalStateException(
                    "no answer for " + condition.getClass().getName());
        }
        return question.test(situation, condition);
    }

    /** The conditions that can be answered. */
    static java.util.Set<Class<?>> covered() {
        return TABLE.keySet();
    }

    private static Map<Class<?>, java.util.function.BiPredicate<Situation, Condition>> table() {
        Map<Class<?>, java.util.function.BiPredicate<Situation, Condition>> table = new LinkedHashMap<>();
        on(table, Condition.All.class, (s, c) -> hold(c.all(), s));
        on(table, Condition.Any.class, (s, c) -> c.any().stream().anyMatch(one -> holds(one, s)));
        on(table, Condition.Not.class, (s, c) -> !holds(c.not(), s));
        knowledge(table);
        household(table);
        work(table);
        decisions(table);
        on(table, Condition.PolicyOn.class, (s, c) -> s.scenario().policies().containsKey(c.policyOn()));
        on(table, Condition.FacilityStands.class, (s, c) -> {
            FacilityState facility = s.game().facilities().get(c.facility());
            return facility != null && facility.stands();
        });
        return table;
    }

    private static void knowledge(Map<Class<?>, java.util.function.BiPredicate<Situation, Condition>> table) {
        on(table, Condition.Knows.class, (s, c) -> knowledge(s).facts().containsKey(c.knows()));
        on(table, Condition.Heard.class, (s, c) -> knowledge(s).wishes().contains(c.heard()));
        on(table, Condition.Consent.class, (s, c) -> knowledge(s).consents().getOrDefault(c.consent(), false));
        on(table, Condition.TalkedAbout.class, Conditions::talked);
        on(
                table,
                Condition.SilentFor.class,
                (s, c) -> s.game().month() - knowledge(s).lastContact() >= c.silentFor());
        on(table, Condition.Involved.class, (s, c) -> knowledge(s).involved().contains(c.involved()));
        on(
                table,
                Condition.Inquired.class,
                (s, c) -> knowledge(s).inquiries().contains(new Knowledge.Inquiry(c.inquired(), c.about())));
        on(table, Condition.ReceiptShown.class, (s, c) -> knowledge(s).receipt().contains(c.receiptShown()));
        on(table, Condition.Precedent.class, (s, c) -> knowledge(s).lookedUp().contains(c.precedent()));
    }

    private static void household(Map<Class<?>, java.util.function.BiPredicate<Situation, Condition>> table) {
        on(
                table,
                Condition.FlagStands.class,
                (s, c) -> s.state().wellbeing().flags().contains(c.flag()));
        on(table, Condition.FromMonth.class, (s, c) -> s.monthsIn() >= c.fromMonth());
        on(table, Condition.UntilMonth.class, (s, c) -> s.monthsIn() <= c.untilMonth());
        on(table, Condition.DomainLevel.class, Conditions::level);
        on(table, Condition.Trust.class, (s, c) -> s.state().wellbeing().trust() >= c.trust());
        on(table, Condition.Ownership.class, (s, c) -> s.state().wellbeing().ownership() >= c.ownership());
        on(table, Condition.Danger.class, (s, c) -> s.state().wellbeing().danger() == c.danger());
        on(
                table,
                Condition.Age.class,
                (s, c) -> s.story()
                        .resident(c.age())
                        .flatMap(who -> who.ageIn(s.monthsIn()))
                        .filter(years -> years >= c.atLeast())
                        .isPresent());
        on(table, Condition.MonthsSince.class, (s, c) -> {
            Integer happened = s.state().calendar().happened().get(c.monthsSince());
            return happened != null && s.game().month() - happened >= c.atLeast();
        });
        on(table, Condition.ReceiptPerYear.class, Conditions::receiptPerYear);
        on(table, Condition.DebtsTogether.class, (s, c) -> debts(c.debtsOf(), s).covers(c.atLeast()));
        on(table, Condition.DebtStands.class, (s, c) -> {
            Finances.DebtState debt = s.state().finances().debts().get(c.debt());
            return debt != null && debt.sum().covers(c.atLeast());
        });
    }

    private static void work(Map<Class<?>, java.util.function.BiPredicate<Situation, Condition>> table) {
        on(
                table,
                Condition.PlanHas.class,
                (s, c) -> s.state().work().plan().stream()
                        .anyMatch(step -> step.step().equals(c.planHas())
                                && c.carriedBy().map(by -> by == step.by()).orElse(true)));
        on(table, Condition.Running.class, (s, c) -> s.state().work().running().containsKey(c.running()));
        on(table, Condition.Done.class, (s, c) -> s.state().work().done().containsKey(c.done()));
    }

    private static void decisions(Map<Class<?>, java.util.function.BiPredicate<Situation, Condition>> table) {
        on(table, Condition.RequestIs.class, (s, c) -> {
            RequestState request = s.state().decisions().requests().get(c.request());
            return request != null && c.is().contains(request.status());
        });
        on(table, Condition.AtRung.class, (s, c) -> {
            RequestState request = s.state().decisions().requests().get(c.of());
            return request != null && request.rung().equals(Optional.of(c.atRung()));
        });
        on(table, Condition.Refusals.class, (s, c) -> {
            RequestState request = s.state().decisions().requests().get(c.refusalsOf());
            return request != null && request.refusals() >= c.atLeast();
        });
        on(
                table,
                Condition.Decided.class,
                (s, c) -> s.state().decisions().matters().containsKey(c.decided()));
    }

    private static boolean talked(Situation s, Condition.TalkedAbout c) {
        int since = c.within().map(months -> s.game().month() - months + 1).orElse(0);
        return knowledge(s).talks().stream()
                .anyMatch(talk -> talk.about() == c.talkedAbout()
                        && talk.month() >= since
                        && c.with().map(who -> who.equals(talk.with())).orElse(true));
    }

    private static boolean level(Situation s, Condition.DomainLevel c) {
        Level level = s.state().wellbeing().levels().get(c.domain());
        return level != null
                && c.atLeast().map(least -> level.compareTo(least) >= 0).orElse(true)
                && c.atMost().map(most -> level.compareTo(most) <= 0).orElse(true);
    }

    private static boolean receiptPerYear(Situation s, Condition.ReceiptPerYear c) {
        Money month = Money.NONE;
        for (CostLine line : s.story().household().costs()) {
            if (Visibility.knows(line, s)) {
                month = month.plus(s.state().finances().lines().getOrDefault(line.id(), Money.NONE));
            }
        }
        return month.times(12).covers(c.receiptPerYear());
    }

    /** What the debts of these kinds, or of all kinds where none is named, stand at together. */
    public static Money debts(List<DebtKind> kinds, Situation s) {
        Money all = Money.NONE;
        for (Debt debt : s.story().household().debts()) {
            Finances.DebtState owed = s.state().finances().debts().get(debt.id());
            if (owed != null && (kinds.isEmpty() || kinds.contains(debt.kind()))) {
                all = all.plus(owed.sum());
            }
        }
        return all;
    }

    private static Knowledge knowledge(Situation s) {
        return s.state().knowledge();
    }

    private static <C extends Condition> void on(
            Map<Class<?>, java.util.function.BiPredicate<Situation, Condition>> table,
            Class<C> type,
            java.util.function.BiPredicate<Situation, C> question) {
        table.put(type, (situation, condition) -> question.test(situation, type.cast(condition)));
    }
}
