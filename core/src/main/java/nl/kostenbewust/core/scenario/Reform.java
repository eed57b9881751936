package nl.kostenbewust.core.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.play.Frozen;

/** Switches policies on: carries out what they change, on content and terms. */
final class Reform {
    private static final Map<Class<?>, BiFunction<Scenario, Change, Scenario>> TABLE = table();

    private Reform() {}

    /** The lesson with these policies on too; each is carried out once. */
    static Scenario of(Scenario scenario, Collection<Policy> more) {
        Scenario reformed = scenario;
        List<Policy> inOrder =
                more.stream().sorted(Comparator.comparing(Policy::id)).toList();
        for (Policy policy : inOrder) {
            if (!reformed.policies().containsKey(policy.id())) {
                reformed = switchOn(policy, reformed);
            }
        }
        return reformed;
    }

    private static Scenario switchOn(Policy policy, Scenario before) {
        Scenario reformed = before.withPolicies(Frozen.put(before.policies(), policy.id(), policy));
        for (Change change : policy.changes()) {
            reformed = TABLE.get(change.getClass()).apply(reformed, change);
        }
        return reformed;
    }

    /** The changes that can be carried out. */
    static Set<Class<?>> covered() {
        return TABLE.keySet();
    }

    private static Map<Class<?>, BiFunction<Scenario, Change, Scenario>> table() {
        Map<Class<?>, BiFunction<Scenario, Change, Scenario>> table = new LinkedHashMap<>();
        terms(table);
        on(table, Change.Resistance.class, AgencyReform::resistance);
        on(table, Change.LessFear.class, AgencyReform::fear);
        on(table, Change.Sooner.class, AgencyReform::sooner);
        on(table, Change.AddsRung.class, AgencyReform::rung);
        on(table, Change.Funds.class, MoneyReform::funds);
        on(table, Change.Pours.class, MoneyReform::pours);
        on(table, Change.Widens.class, MoneyReform::widens);
        on(table, Change.StopsGrowth.class, MoneyReform::stopsGrowth);
        on(table, Change.Includes.class, MoneyReform::includes);
        return table;
    }

    private static void terms(Map<Class<?>, BiFunction<Scenario, Change, Scenario>> table) {
        onTerms(table, Change.Loss.class, (t, c) -> t.withLoss(t.loss() - c.loss()));
        onTerms(
                table,
                Change.MoreHours.class,
                (t, c) -> t.withPerHousehold(t.perHousehold().plus(c.hoursPerHousehold())));
        onTerms(table, Change.Credit.class, (t, c) -> t.withCredit(t.credit() + c.credit()));
        onTerms(table, Change.LaddersKnown.class, (t, c) -> t.withLaddersKnown(true));
        onTerms(
                table,
                Change.LossPerRecord.class,
                (t, c) -> t.withLossPerRecord(t.lossPerRecord() + c.lossPerRecord())
                        .withLossAtMost(t.lossAtMost() + c.atMost()));
        onTerms(
                table,
                Change.ReviewHours.class,
                (t, c) -> t.withReview(
                        t.review().covers(c.reviewHours()) ? t.review().minus(c.reviewHours()) : Hours.NONE));
        onTerms(table, Change.TeamDecides.class, (t, c) -> t.withTeamDecides(true));
        onTerms(
                table,
                Change.Training.class,
                (t, c) -> t.withTraining(t.training().plus(c.training())));
        onTerms(table, Change.FreeShare.class, (t, c) -> t.withFreeShares(Frozen.addOnce(t.freeShares(), c)));
    }

    private static <C extends Change> void onTerms(
            Map<Class<?>, BiFunction<Scenario, Change, Scenario>> table,
            Class<C> type,
            BiFunction<Terms, C, Terms> how) {
        on(table, type, (scenario, change) -> scenario.withTerms(how.apply(scenario.terms(), change)));
    }

    private static <C extends Change> void on(
            Map<Class<?>, BiFunction<Scenario, Change, Scenario>> table,
            Class<C> type,
            BiFunction<Scenario, C, Scenario> how) {
        table.put(type, (scenario, change) -> how.apply(scenario, type.cast(change)));
    }
}
