package nl.kostenbewust.core.check;

import java.util.List;
import java.util.Set;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.scenario.Case;

/** Whether a condition may come to hold, given what can be reached. */
final class Possible {
    private final Case story;
    private final Set<Object> reached;

    /** {@code reached} may still grow. */
    Possible(Case story, Set<Object> reached) {
        this.story = story;
        this.reached = reached;
    }

    boolean hold(List<Condition> conditions) {
        return conditions.stream().allMatch(this::holds);
    }

    boolean holds(Condition condition) {
        if (condition instanceof Condition.All all) {
            return hold(all.all());
        }
        if (condition instanceof Condition.Any any) {
            return any.any().stream().anyMatch(this::holds);
        }
        if (condition instanceof Condition.RequestIs is) {
            return reached.contains(Reach.opened(is.request()));
        }
        if (condition instanceof Condition.Refusals refusals) {
            return reached.contains(Reach.opened(refusals.refusalsOf()));
        }
        if (condition instanceof Condition.PlanHas plan) {
            return story.intervention(plan.planHas())
                    .filter(step -> isStep(step, plan))
                    .isPresent();
        }
        if (condition instanceof Condition.ReceiptShown shown) {
            return story.line(shown.receiptShown()).filter(this::canAsk).isPresent();
        }
        if (condition instanceof Condition.Consent consent) {
            return story.consent(consent.consent()).isPresent();
        }
        if (condition instanceof Condition.FromMonth from) {
            return from.fromMonth() <= story.horizon();
        }
        return !isReachedOnly(condition) || reached.contains(condition);
    }

    private boolean isStep(Intervention step, Condition.PlanHas plan) {
        boolean carried = plan.carriedBy()
                .map(step.carriers()::containsKey)
                .orElse(!step.carriers().isEmpty());
        return carried && hold(step.visibleWhen());
    }

    private boolean canAsk(CostLine line) {
        return line.ask().isPresent() && hold(line.visibleWhen()) && hold(line.needs());
    }

    /** The conditions that hold only once something has happened; of others nothing is known beforehand. */
    private static boolean isReachedOnly(Condition condition) {
        return condition instanceof Condition.Knows
                || condition instanceof Condition.Heard
                || condition instanceof Condition.FlagStands
                || condition instanceof Condition.Involved
                || condition instanceof Condition.Running
                || condition instanceof Condition.Done
                || condition instanceof Condition.Decided;
    }
}
