package nl.kostenbewust.core.view;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Hours;

/** The views of a household on one footing: what all see alike, and what each colleague has seen with the hours they had. */
final class DrawnHousehold {
    private final Footing footing;
    private final Sight sight;
    private final HouseholdView shared;
    private final SortedMap<Integer, NewsView> recent;
    private final ActionSheet sheet;
    private final Map<Integer, Seen> seen = new TreeMap<>();

    private DrawnHousehold(
            Footing footing,
            Sight sight,
            HouseholdView shared,
            SortedMap<Integer, NewsView> recent,
            ActionSheet sheet) {
        this.footing = footing;
        this.sight = sight;
        this.shared = shared;
        this.recent = recent;
        this.sheet = sheet;
    }

    /** Draws a household for the first time. */
    static DrawnHousehold first(Footing footing, Sight sight, HouseholdView shared, Pool pool) {
        Sight still = sight.still();
        return new DrawnHousehold(footing, still, shared, Chronicle.recent(sight), new ActionSheet(still, pool));
    }

    /** Draws it anew on another footing. */
    DrawnHousehold again(Footing other, Sight now, HouseholdView view) {
        Sight still = now.still();
        return new DrawnHousehold(
                other, still, HouseholdViews.kept(shared, view), Chronicle.recent(now), sheet.again(still));
    }

    /**
     * What a colleague has seen.
     *
     * @param left with which hours; absent: they were not in the game
     * @param view what
     */
    private record Seen(Optional<Hours> left, HouseholdView view) {}

    boolean standsOn(Footing other) {
        return footing.equals(other);
    }

    /** The news of what happened at that place among all that happened, when it was news of this household since the last close. */
    Optional<NewsView> news(int place) {
        return Optional.ofNullable(recent.get(place));
    }

    /** The household for that colleague, who may have other hours now than when it was drawn; absent: they are not in the game. */
    HouseholdView view(int seat, Optional<Hours> left) {
        return seen.compute(
                        seat,
                        (same, before) -> before != null && before.left().equals(left)
                                ? before
                                : new Seen(left, HouseholdViews.of(shared, sight, sheet, seat, left)))
                .view();
    }
}
