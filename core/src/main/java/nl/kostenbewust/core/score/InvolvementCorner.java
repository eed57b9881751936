package nl.kostenbewust.core.score;

import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.play.Settlement;
import nl.kostenbewust.core.play.Wellbeing;

/** Involvement: half the matters (a third each: talked beforehand, meets a wish, own part), a quarter trust, a quarter ownership. */
final class InvolvementCorner {
    /** Parts of a point per unit of weight: 12 holds the thirds of a half and the quarters. */
    private static final int PARTS = 12;

    private static final int A_THIRD_OF_HALF = 50 * PARTS / 3;
    private static final int A_QUARTER = PARTS / 4;

    private final Course course;
    private final Tally tally;

    private InvolvementCorner(Course course) {
        this.course = course;
        this.tally = new Tally(course.story().id(), Corner.INVOLVEMENT, PARTS * Matters.weight(course.story()));
    }

    static Tally of(Course course) {
        InvolvementCorner corner = new InvolvementCorner(course);
        course.story().matters().forEach(corner::count);
        corner.countTrustAndOwnership();
        return corner.tally;
    }

    private void count(Matter matter) {
        Matters.settlement(course, matter)
                .ifPresentOrElse(
                        settlement -> countSettled(matter, settlement),
                        () -> tally.count(0, new Because.Undecided(matter.id(), false), false));
    }

    private void countSettled(Matter matter, Settlement settlement) {
        boolean met = !settlement.meets().isEmpty();
        third(matter, settlement.talked(), new Because.TalkedBeforehand(matter.id(), settlement.talked()));
        third(matter, met, new Because.MeetsWish(matter.id(), met));
        third(matter, settlement.contributed(), new Because.OwnContribution(matter.id(), settlement.contributed()));
    }

    private void third(Matter matter, boolean earned, Because because) {
        tally.count(earned ? (long) A_THIRD_OF_HALF * matter.weight() : 0, because, false);
    }

    private void countTrustAndOwnership() {
        Wellbeing wellbeing = course.now().wellbeing();
        long quarter = (long) A_QUARTER * Matters.weight(course.story());
        tally.count(quarter * wellbeing.trust(), new Because.Trust(wellbeing.trust()), false);
        tally.count(quarter * wellbeing.ownership(), new Because.Ownership(wellbeing.ownership()), false);
    }
}
