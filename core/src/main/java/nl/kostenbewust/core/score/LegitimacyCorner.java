package nl.kostenbewust.core.score;

import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Settlement;

/** Legitimacy: the weighted mean over matters of what each decision is worth, less penalties. */
final class LegitimacyCorner {
    private static final int UNDECIDED = 30;
    private static final int PEER_REVIEWED = 10;
    private static final int ONE_SIDED = -20;
    private static final int WITHOUT_CONSENT = -30;

    private final Course course;
    private final Tally tally;

    private LegitimacyCorner(Course course) {
        this.course = course;
        this.tally = new Tally(course.story().id(), Corner.LEGITIMACY, Matters.weight(course.story()));
    }

    static Tally of(Course course) {
        LegitimacyCorner corner = new LegitimacyCorner(course);
        course.story().matters().forEach(corner::count);
        corner.countPenalties();
        return corner.tally;
    }

    private void count(Matter matter) {
        Matters.settlement(course, matter)
                .ifPresentOrElse(settlement -> countSettled(matter, settlement), () -> countUndecided(matter));
    }

    private void countUndecided(Matter matter) {
        boolean danger = matter.dangerous() && course.now().wellbeing().danger();
        long worth = danger ? 0 : UNDECIDED;
        tally.count(worth * matter.weight(), new Because.Undecided(matter.id(), danger), false);
    }

    private void countSettled(Matter matter, Settlement settlement) {
        boolean luck = Matters.hangsOnChance(course.story(), settlement);
        OfMatter worth = new OfMatter(matter, luck);
        Worth ground = Worth.of(settlement);
        worth.add(ground.points(), new Because.Settled(matter.id(), settlement.by(), ground));
        if (settlement.reviewed() && Worth.hasReasons(settlement)) {
            worth.add(PEER_REVIEWED, new Because.PeerReviewed(matter.id()));
        }
        if (Worth.isOneSided(settlement)) {
            worth.add(ONE_SIDED, new Because.OneSided(matter.id()));
        }
        if (!settlement.consented()) {
            worth.add(WITHOUT_CONSENT, new Because.WithoutConsent(matter.id()));
        }
    }

    private void countPenalties() {
        for (HouseholdEvent event : course.happened()) {
            if (event instanceof HouseholdEvent.Penalised penalty) {
                long points = -Math.abs((long) penalty.points());
                Because because = new Because.Penalised(penalty.penalty(), penalty.reason());
                tally.count(points * Matters.weight(course.story()), because, false);
            }
        }
    }

    /** What one decision is worth: held between 0 and 100 by itself, so that one matter never eats the points of another. */
    private final class OfMatter {
        private final Matter matter;
        private final boolean luck;
        private int worth;

        OfMatter(Matter matter, boolean luck) {
            this.matter = matter;
            this.luck = luck;
        }

        void add(int points, Because because) {
            int before = worth;
            worth = Math.max(0, Math.min(100, worth + points));
            tally.count((long) (worth - before) * matter.weight(), because, luck);
        }
    }
}
