package nl.kostenbewust.core.scenario;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Likeness;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Source;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Theme;

/**
 * The scenario file: which households make a lesson, and with what means.
 *
 * @param id its name
 * @param title what the lesson is called
 * @param intro what it is about
 * @param rounds how many months are played
 * @param arrivals which household comes in when
 * @param budgets the budgets, perhaps with a ceiling of their own
 * @param policies the policies that are on, unless the lecturer says otherwise; empty: the old system
 * @param facilities what the team may build for the neighbourhood
 * @param vraagbaak precedents that are there from the start
 * @param goals what one learns
 * @param themes themes for the debrief
 */
public record Programme(
        Ref<Programme> id,
        Text title,
        Text intro,
        int rounds,
        List<Arrival> arrivals,
        List<BudgetShare> budgets,
        List<Ref<Policy>> policies,
        List<Ref<Facility>> facilities,
        List<PrecedentCard> vraagbaak,
        List<Text> goals,
        List<Ref<Theme>> themes) {
    private static final int MOST_ROUNDS = 120;

    /** Refuses a lesson without a month, or without an end. */
    public Programme {
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new IllegalArgumentException("een les heeft 1 tot " + MOST_ROUNDS + " maanden");
        }
    }

    /**
     * A household and the month in which it reports.
     *
     * @param household the case
     * @param month from 1
     */
    public record Arrival(Ref<Household> household, int month) {}

    /**
     * A budget of this lesson.
     *
     * @param budget which
     * @param ceiling what the team has in all; absent: so much for each household, as the budget says
     */
    public record BudgetShare(Ref<Budget> budget, Optional<Money> ceiling) {}

    /**
     * A precedent in the vraagbaak.
     *
     * @param likeness by what it can be cited
     * @param text what was decided, where and why
     * @param source where it comes from
     */
    public record PrecedentCard(Ref<Likeness> likeness, Text text, Source source) {}
}
