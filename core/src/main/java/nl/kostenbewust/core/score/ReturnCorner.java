package nl.kostenbewust.core.score;

import nl.kostenbewust.core.model.Corner;

/** Return: half what it costs, half how people fare, both at the horizon and measured against the reference routes. */
final class ReturnCorner {
    private ReturnCorner() {}

    static Tally of(Course course, Reference reference) {
        return of(course, course.outcome(), reference);
    }

    static Tally of(Course course, Reference.Outcome outcome, Reference reference) {
        boolean social = reference.hasSocialHalf();
        Tally tally = new Tally(course.story().id(), Corner.RETURN, social ? 2 : 1);
        boolean luck = course.hasChance();
        Because cost = new Because.Cost(outcome.cost(), reference.good().cost(), reference.span());
        tally.count(financial(outcome, reference), cost, luck);
        if (social) {
            Because levels = new Because.Levels(
                    outcome.levels(), reference.worstLevels(), reference.good().levels());
            tally.count(social(outcome, reference), levels, luck);
        }
        return tally;
    }

    /** 100 at the cost of {@code good} or less, 0 at that cost plus the span. */
    static int financial(Reference.Outcome outcome, Reference reference) {
        long span = reference.span().cents();
        long over = outcome.cost().minus(reference.good().cost()).cents();
        return percent(span - over, span);
    }

    /** 0 at the levels of the worst route or less, 100 at those of {@code good} or more. */
    static int social(Reference.Outcome outcome, Reference reference) {
        int worst = reference.worstLevels();
        return percent(outcome.levels() - (long) worst, reference.good().levels() - (long) worst);
    }

    /** Held between 0 and 100, halves up. */
    private static int percent(long part, long whole) {
        long held = Math.max(0, Math.min(whole, part));
        return (int) ((200 * held + whole) / (2 * whole));
    }
}
