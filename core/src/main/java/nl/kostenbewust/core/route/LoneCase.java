package nl.kostenbewust.core.route;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.scenario.Scenario;

/** A lesson of one household, so that a route never depends on what else is in the neighbourhood. */
final class LoneCase {
    /** How many months a route has. */
    static final int ROUNDS = 12;

    private LoneCase() {}

    private static boolean isOpen(Budget budget, Programme lesson) {
        return lesson.budgets().stream().anyMatch(share -> share.budget().equals(budget.id()));
    }

    /** The household in month 1, every usual budget and those of the lesson at its share for one household, and the precedents of the lesson itself. */
    static Scenario of(Scenario scenario, Ref<Household> household) {
        Programme lesson = scenario.programme();
        Programme alone = new Programme(
                lesson.id(),
                lesson.title(),
                lesson.intro(),
                ROUNDS,
                List.of(new Programme.Arrival(household, 1)),
                scenario.budgets().values().stream()
                        .filter(budget -> budget.isUsual() || isOpen(budget, lesson))
                        .map(budget -> new Programme.BudgetShare(budget.id(), Optional.empty()))
                        .toList(),
                lesson.policies(),
                lesson.facilities(),
                lesson.vraagbaak(),
                lesson.goals(),
                lesson.themes());
        SortedMap<Ref<Household>, Case> cases = new TreeMap<>();
        cases.put(household, scenario.caseOf(household));
        return scenario.withProgramme(alone).withCases(Collections.unmodifiableSortedMap(cases));
    }
}
