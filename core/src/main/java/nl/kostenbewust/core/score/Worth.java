package nl.kostenbewust.core.score;

import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.play.Settlement;

/** What the ground of a decision is worth for legitimacy. */
public enum Worth {
    /** A rule used for its purpose. */
    RULE(90),
    /** Discretion that the law gives, with reasons. */
    DISCRETION(90),
    /** Beyond the rules, with reasons and mandate. */
    BEYOND_RULES(80),
    /** Discretion without reasons. */
    DISCRETION_WITHOUT_REASONS(50),
    /** A rule that misses its purpose here. */
    MISSES_PURPOSE(40),
    /** Beyond the rules without reasons or without mandate. */
    BEYOND_RULES_UNCOVERED(10),
    /** No ground at all. */
    NO_GROUND(10);

    private final int points;

    Worth(int points) {
        this.points = points;
    }

    /** What it is worth, out of 100. */
    public int points() {
        return points;
    }

    /** What this decision is worth before its file is looked at. */
    public static Worth of(Settlement settlement) {
        boolean reasons = hasReasons(settlement);
        return switch (settlement.ground()) {
            case RULE -> RULE;
            case DISCRETION -> reasons ? DISCRETION : DISCRETION_WITHOUT_REASONS;
            case BEYOND_RULES -> reasons && settlement.mandated() ? BEYOND_RULES : BEYOND_RULES_UNCOVERED;
            case MISSES_PURPOSE -> MISSES_PURPOSE;
            case NONE -> NO_GROUND;
        };
    }

    /** Whether there are reasons: at least one argument on file. A reasoned no is its own file. */
    static boolean hasReasons(Settlement settlement) {
        return !settlement.kinds().isEmpty();
    }

    /** Whether the file lacks a second kind of argument; a plain rule needs none. */
    static boolean isOneSided(Settlement settlement) {
        return settlement.ground() != Ground.RULE
                && settlement.kinds().stream().distinct().count() < 2;
    }
}
