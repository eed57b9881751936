package nl.kostenbewust.server.room;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.view.PlayerView;

/**
 * Tells of every change: the team that it concerns, and whoever watches the room. Lives on the room's thread. Changes that follow close
 * upon each other are shown once: views cost far more than orders, and a quick player must not make the others wait for theirs.
 */
final class Board {
    private final Executor thread;
    private final Programme programme;
    private final Phase phase;
    private final Teams teams;
    private final Shows shows;
    private final SortedSet<Integer> due = new TreeSet<>();
    private final List<Consumer<Roster>> watchers = new ArrayList<>();
    private final List<Onlooker> onlookers = new ArrayList<>();

    /** Hears of the views of a team; none before its game has begun. */
    interface Onlooker {
        /** These are the views now, by seat. */
        void saw(TeamGame team, SortedMap<Integer, PlayerView> views);
    }

    Board(Executor thread, Lesson lesson, Phase phase, Teams teams, Shows shows) {
        this.thread = thread;
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

    /** Something changed in this team: it is shown after what is to be done before. */
    void changed(TeamGame team) {
        if (due.add(team.number())) {
            thread.execute(() -> show(team));
        }
    }

    private void show(TeamGame team) {
        due.remove(team.number());
        SortedMap<Integer, PlayerView> views = Collections.emptySortedMap();
        if (team.durable().state().month() > 0) {
            views = shows.views(team);
        } else {
            shows.lobby(teams.all());
        }
        for (Onlooker onlooker : onlookers) {
            onlooker.saw(team, views);
        }
        Roster roster = roster();
        watchers.forEach(watcher -> watcher.accept(roster));
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
