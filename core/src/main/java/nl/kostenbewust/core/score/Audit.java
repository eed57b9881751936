package nl.kostenbewust.core.score;

import java.util.List;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Settlement;

/**
 * A decided matter as the accountant sees it: by its file alone.
 *
 * @param household whose matter
 * @param matter which
 * @param settlement how it was decided
 * @param points what the accountant has to say of it, the gravest first; empty: nothing
 */
public record Audit(Ref<Household> household, Ref<Matter> matter, Settlement settlement, List<Point> points) {
    /** What an accountant thinks of a file. */
    public enum Judgement {
        /** Nothing to say. */
        IN_ORDER,
        /** It could be better. */
        REMARK,
        /** It is unlawful, or cannot be seen to be lawful. */
        FINDING
    }

    /** What an accountant may say of a file. */
    public enum Point {
        /** It rests on nothing. */
        NO_GROUND(Judgement.FINDING),
        /** Room was used and no reasons were written down. */
        NO_REASONS(Judgement.FINDING),
        /** It lies beyond the rules, and nobody with the mandate decided it. */
        NO_MANDATE(Judgement.FINDING),
        /** Something was shared without consent. */
        NO_CONSENT(Judgement.FINDING),
        /** Only one kind of reason is on file. */
        ONE_SIDED(Judgement.REMARK),
        /** The rule was followed and missed its purpose. */
        MISSES_PURPOSE(Judgement.REMARK);

        private final Judgement judgement;

        Point(Judgement judgement) {
            this.judgement = judgement;
        }

        private boolean holds(Settlement settlement) {
            boolean plain = settlement.ground() == Ground.RULE;
            return switch (this) {
                case NO_GROUND -> settlement.ground() == Ground.NONE;
                case NO_REASONS -> !plain && !Worth.hasReasons(settlement);
                case NO_MANDATE -> !isCovered(settlement);
                case NO_CONSENT -> !settlement.consented();
                case ONE_SIDED -> Worth.hasReasons(settlement) && Worth.isOneSided(settlement);
                case MISSES_PURPOSE -> settlement.ground() == Ground.MISSES_PURPOSE;
            };
        }
    }

    static Audit of(Ref<Household> household, Ref<Matter> matter, Settlement settlement) {
        List<Point> points = List.of(Point.values()).stream()
                .filter(point -> point.holds(settlement))
                .toList();
        return new Audit(household, matter, settlement, points);
    }

    /** The judgement: that of the gravest point. */
    public Judgement judgement() {
        return points.isEmpty() ? Judgement.IN_ORDER : points.get(0).judgement;
    }

    /** Whether whoever decided had the mandate that this ground asks for. */
    public boolean isCovered() {
        return isCovered(settlement);
    }

    private static boolean isCovered(Settlement settlement) {
        return settlement.ground() != Ground.BEYOND_RULES || settlement.mandated();
    }
}
