package nl.kostenbewust.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.kostenbewust.core.scenario.Programme;

/** Tells of every change: the team that it concerns, and whoever watches the room. Lives on the room's thread. */
final class Board {
    private final Programme programme;
    private final String code;
    private final Phase phase;
    private final Teams teams;
    private final Shows shows;
    private final List<Consumer<Roster>> watchers = new ArrayList<>();

    Board(Programme programme, String code, Phase phase, Teams teams, Shows shows) {
        this.programme = programme;
        this.code = code;
        this.phase = phase;
        this.teams = teams;
        this.shows = shows;
    }

    /** Calls {@code watcher} now and at every change. */
    void watch(Consumer<Roster> watcher) {
        watchers.add(watcher);
        watcher.accept(roster());
    }

    /** The code of the room. */
    String code() {
        return code;
    }

    /** Somebody came to this seat or left it. */
    void changed(Seating seat) {
        changed(teams.of(seat));
    }

    /** Something changed in this team. */
    void changed(TeamGame team) {
        if (team.durable().state().month() > 0) {
            shows.views(team);
        } else {
            shows.lobby(teams.all());
        }
        Roster roster = roster();
        watchers.forEach(watcher -> watcher.accept(roster));
    }

    private Roster roster() {
        return new Roster(
                programme.title(),
                code,
                !phase.isOpen(),
                phase.isOver(),
                programme.rounds(),
                teams.all().stream().map(shows::row).toList());
    }
}
