package nl.kostenbewust.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;

/**
 * The score of one household as it stands.
 *
 * @param household which
 * @param triangle its corners
 * @param reasons why; the points of a corner's reasons add up to its value
 * @param advice what would help next; absent: no corner needs it
 */
public record HouseholdScore(
        Ref<Household> household, Triangle triangle, List<Reason> reasons, Optional<Advice> advice) {
    /** The score of this course, with Return measured against {@code reference}. */
    public static HouseholdScore of(Course course, Reference reference) {
        Tally legitimacy = LegitimacyCorner.of(course);
        Tally financialReturn = ReturnCorner.of(course, reference);
        Tally involvement = InvolvementCorner.of(course);
        Triangle triangle = triangle(legitimacy, financialReturn, involvement);
        List<Reason> reasons = new ArrayList<>(legitimacy.reasons());
        reasons.addAll(financialReturn.reasons());
        reasons.addAll(involvement.reasons());
        Optional<Advice> advice = new Advisor(course, reference, triangle, reasons).advice();
        return new HouseholdScore(course.story().id(), triangle, List.copyOf(reasons), advice);
    }

    /**
     * The triangle of this course alone: the same as that of its whole score, but without looking for advice.
     *
     * @param outcome what the course comes to, where that is known already
     */
    public static Triangle triangle(Course course, Reference.Outcome outcome, Reference reference) {
        return triangle(
                LegitimacyCorner.of(course), ReturnCorner.of(course, outcome, reference), InvolvementCorner.of(course));
    }

    private static Triangle triangle(Tally legitimacy, Tally financialReturn, Tally involvement) {
        return Triangle.of(legitimacy.value(), financialReturn.value(), involvement.value());
    }

    /** The reasons of that corner. */
    public List<Reason> reasons(Corner corner) {
        return reasons.stream().filter(reason -> reason.corner() == corner).toList();
    }
}
