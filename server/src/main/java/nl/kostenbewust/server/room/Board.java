package nl.kostenbewust.server.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import nl.kostenbewust.core.scenario.Programme;

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
    private final BooleanSupplier busy;
    private final Map<TeamGame, Long> due = new LinkedHashMap<>();
    private final List<Consumer<Roster>> watchers = new ArrayList<>();

    /** A board that asks {@code busy} whether anything else waits for the thread. */
    Board(Executor thread, BooleanSupplier busy, Lesson lesson, Phase phase, Teams teams, Shows shows) {
        this.thread = thread;
        this.busy = busy;
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

    /** Somebody came to this seat or left it. */
    void changed(Seating seat) {
        changed(teams.of(seat));
    }

    /** Something changed in this team: it is shown soon. */
    void changed(TeamGame team) {
        if (due.putIfAbsent(team, System.nanoTime()) == null && due.size() == 1) {
            thread.execute(this::next);
        }
    }

    /** Shows the team that waits longest, unless other work may go first. */
    private void next() {
        Map.Entry<TeamGame, Long> first = due.entrySet().iterator().next();
        try {
            if (!busy.getAsBoolean() || System.nanoTime() - first.getValue() > PATIENCE) {
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
        if (isPlaying(team)) {
            shows.views(team);
        } else {
            // Everybody who waits is shown everybody who is there.
            due.keySet().removeIf(other -> !isPlaying(other));
            shows.lobby(teams.all());
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
