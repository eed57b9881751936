package nl.kostenbewust.core.rules;

import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.MandateRow;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.HouseholdEvent;

/** Who may decide how much. */
public final class Mandates {
    private Mandates() {}

    /** The mandate that spending this sum from this budget takes; empty: nobody has it. */
    public static Optional<Mandate> needed(Situation situation, Money sum, Ref<Budget> budget) {
        return situation.scenario().budgets().get(budget).mandate().stream()
                .filter(row -> row.upTo().covers(sum))
                .map(MandateRow::by)
                .findFirst();
    }

    /** The mandate that the team has for this decision. */
    public static Mandate given(Situation situation, Ref<Decidable> decidable) {
        return situation.state().decisions().mandates().getOrDefault(decidable, Mandate.CASEWORKER);
    }

    static void give(Ref<Decidable> decidable, Mandate mandate, Here here) {
        if (given(here.situation(), decidable).compareTo(mandate) < 0) {
            here.happen(new HouseholdEvent.MandateGiven(decidable, mandate));
        }
    }
}
