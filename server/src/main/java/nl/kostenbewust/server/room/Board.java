package nl.kostenbewust.server.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.view.PlayerView;

/**
 * Tells of every change: the team that it concerns, and whoever watches the room. Lives on the room's thread. A change is shown at once
 * when there is nothing else to do, and else after what waits, but soon: views cost far more than orders, a rush of them is best shown
 * once, and a quick player must not make the others wait for theirs.
 */
final class Board {
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(100);

    private final Executor thread;
    private final Programme programme;
    private final Phase phase;
    private final Teams teams;
    private final Shows shows;
    private final LongSupplier clock;
    private final BooleanSupplier busy;
    private final Map<TeamGame, Long> due = new LinkedHashMap<>();
    private final List<Consumer<Roster>> watchers = new ArrayList<>();
    private final List<Onlooker> onlookers = new ArrayList<>();

    /** Hears of the views of a team; none before its game has begun. */
    interface Onlooker {
        /** These are the views now, by seat. */
        void saw(TeamGame team, SortedMap<Integer, PlayerView> views);
    }

    Board(RoomThread thread, LongSupplier clock, Lesson lesson, Phase phase, Teams teams, Shows shows) {
        this.thread = thread;
        this.clock = clock;
        this.busy = thread::isBusy;
        this.programme = lesson.scenario().programme();
        this.phase = phase;
        this.teams = teams;
        this.shows = shows;
    }

    /** Calls {@code watcher} now and at every change. */
    void watch(Consumer<Roster> watcher) {
        watchers.add(watcher);
        watcher.accept(roster());
    }

    /** Tells {@code onlooker} of every change of a team, after the players. */
    void attend(Onlooker onlooker) {
        onlookers.add(onlooker);
    }

    /** Everything changed. */
    void changed() {
        teams.all().forEach(this::changed);
    }

    /** Somebody came to this seat or left it. */
    void changed(Seating seat) {
        changed(teams.of(seat));
    }

    /** Something changed in this team: it is shown soon. */
    void changed(TeamGame team) {
        if (due.putIfAbsent(team, clock.getAsLong()) == null && due.size() == 1) {
            thread.execute(this::next);
        }
    }

    /** Shows the team that waits longest, unless other work may go first. */
    private void next() {
        Map.Entry<TeamGame, Long> first = due.entrySet().iterator().next();
        try {
            if (!busy.getAsBoolean() || clock.getAsLong() - first.getValue() > PATIENCE) {
                show(first.getKey());
            }
        } finally {
            if (!due.isEmpty()) {
                thread.execute(this::next);
            }
        }
    }

    private void show(TeamGame team) {
        due.remove(team);
        SortedMap<Integer, PlayerView> views = Collections.emptySortedMap();
        if (isPlaying(team)) {
            views = shows.views(team);
        } else {
            // Everybody who waits is shown everybody who is there.
            due.keySet().removeIf(other -> !isPlaying(other));
            shows.lobby(teams.all());
        }
        for (Onlooker onlooker : onlookers) {
            onlooker.saw(team, views);
        }
        Roster roster = roster();
        watchers.forEach(watcher -> watcher.accept(roster));
    }

    private static boolean isPlaying(TeamGame team) {
        return team.durable().state().month() > 0;
    }

    private Roster roster() {
        return new Roster(
                programme.title(),
                shows.code(),
                !phase.isOpen(),
                phase.isOver(),
                programme.rounds(),
                teams.all().stream().map(shows::row).toList());
    }
}
