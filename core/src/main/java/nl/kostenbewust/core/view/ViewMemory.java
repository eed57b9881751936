package nl.kostenbewust.core.view;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.score.Course;
import nl.kostenbewust.core.score.HouseholdScore;

/**
 * What was worked out for the views of one team and still holds, so that a change costs what it touches and not the whole game. It
 * changes what views cost and nothing else. For one thread.
 */
public final class ViewMemory {
    private final Pool pool;
    private final Map<Ref<Household>, DrawnHousehold> households = new TreeMap<>();
    private TimelineWriter timeline = new TimelineWriter();
    private Optional<Looked> now = Optional.empty();
    private Optional<Scored> beforeClose = Optional.empty();
    private Optional<Ended> end = Optional.empty();

    /** A memory that shares what is equal with those of the same pool. */
    public ViewMemory(Pool pool) {
        this.pool = pool;
    }

    /** A look ahead from the moment at which so many had happened. */
    private record Looked(int happened, Prospect prospect) {}

    /** The scores from just before the close until which so many had happened. */
    private record Scored(int untilClose, Map<Ref<Household>, HouseholdScore> scores) {}

    /** The end screen of that game. */
    private record Ended(Game game, EndView view) {}

    /** The timeline of this journal. Forgets everything when it is not the one of before with more behind it. */
    Timeline timeline(Journal journal) {
        if (!timeline.continues(journal)) {
            timeline = new TimelineWriter();
            households.clear();
            now = Optional.empty();
            beforeClose = Optional.empty();
        }
        return timeline.upTo(journal);
    }

    /** The look ahead from now. That somebody is ready, or is not, leads nowhere else. */
    Prospect now(Game game, Timeline timeline) {
        int count = timeline.happened().size();
        Prospect prospect = now.filter(before -> timeline.happened().subList(before.happened(), count).stream()
                        .allMatch(since -> since.event() instanceof TeamEvent.ReadyChanged))
                .map(Looked::prospect)
                .orElseGet(() -> Prospect.now(game, timeline));
        now = Optional.of(new Looked(count, prospect));
        return prospect;
    }

    /** The scores as they stood just before the last close; none before the first close. */
    Map<Ref<Household>, HouseholdScore> beforeClose(ViewSource source, Timeline timeline) {
        Scored scored = beforeClose
                .filter(before -> before.untilClose() == timeline.untilClose())
                .orElseGet(() -> new Scored(timeline.untilClose(), scores(source, timeline)));
        beforeClose = Optional.of(scored);
        return scored.scores();
    }

    private static Map<Ref<Household>, HouseholdScore> scores(ViewSource source, Timeline timeline) {
        Map<Ref<Household>, HouseholdScore> scores = new TreeMap<>();
        if (timeline.closed()) {
            Prospect prospect = Prospect.beforeClose(source.game(), timeline);
            for (Ref<Household> household : timeline.beforeClose().households().keySet()) {
                Course course = prospect.course(household).orElseThrow();
                scores.put(
                        household, HouseholdScore.of(course, source.references().get(household)));
            }
        }
        return scores;
    }

    /** The views of that household, drawn anew when what they rest on has changed. */
    DrawnHousehold household(Sight sight, Prospect now, Optional<HouseholdScore> beforeClose) {
        Ref<Household> household = sight.situation().household();
        Footing footing = Footing.of(sight, now);
        DrawnHousehold drawn = households.get(household);
        if (drawn == null || !drawn.standsOn(footing)) {
            Course course = now.course(household).orElseThrow();
            HouseholdView shared = HouseholdViews.shared(sight, course, beforeClose);
            drawn = drawn == null
                    ? DrawnHousehold.first(footing, sight, shared, pool)
                    : drawn.again(footing, sight, shared);
            households.put(household, drawn);
        }
        return drawn;
    }

    /** The end screen of this game, which never changes. */
    EndView end(Game game, Supplier<EndView> view) {
        Ended ended = end.filter(before -> before.game() == game).orElseGet(() -> new Ended(game, view.get()));
        end = Optional.of(ended);
        return ended.view();
    }
}
