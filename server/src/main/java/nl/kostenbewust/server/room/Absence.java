package nl.kostenbewust.server.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.ServerMessage;

/**
 * Sees to it that a team need not wait for a seat that nobody plays: its trainee has been gone for long, has moved away, or a colleague
 * plays it and is ready. Lives on the room's thread.
 */
final class Absence {
    private final Teams teams;
    private final Arrangement arrangement;
    private final Play play;
    private final LongSupplier clock;
    private final long patience;

    Absence(Teams teams, Arrangement arrangement, Play play, LongSupplier clock, Duration countsAsReady) {
        this.teams = teams;
        this.arrangement = arrangement;
        this.play = play;
        this.clock = clock;
        this.patience = countsAsReady.toNanos();
    }

    /** Counts who has been gone too long as ready, as long as somebody of the team is there. */
    void glance() {
        if (arrangement.newest().stands()) {
            return;
        }
        for (TeamGame team : teams.all()) {
            if (team.newest().state().isPlaying() && team.anybodyPresent()) {
                List.copyOf(team.newest().state().team().keySet()).forEach(seat -> glance(team, seat));
            }
        }
    }

    private void glance(TeamGame team, int seat) {
        Chair chair = new Chair(team.number(), seat);
        Optional<Seating> colleague =
                arrangement.newest().colleague(chair).flatMap(teams::trainee).filter(Seating::isPresent);
        Seating owner = team.seats().get(seat);
        if (arrangement.newest().isBot(chair) || isReady(team, seat)) {
            return;
        }
        if (colleague.isPresent()) {
            if (isReady(team, colleague.get().place())) {
                ready(team, seat);
            }
        } else if (owner == null) {
            ready(team, seat);
        } else if (owner.isGoneFor(patience, clock.getAsLong())) {
            tellAway(team, owner);
            ready(team, seat);
        }
    }

    private static boolean isReady(TeamGame team, int seat) {
        return team.newest().state().team().containsKey(seat)
                && team.newest().state().team().get(seat).ready();
    }

    private void ready(TeamGame team, int seat) {
        play.system(team, new Order(seat, Optional.empty(), new Command.Ready()));
    }

    private static void tellAway(TeamGame team, Seating seat) {
        if (seat.tellsAway()) {
            Text text = Text.of(
                    seat.name() + " is al een tijd weg en telt als klaar. Terugkomen kan altijd.",
                    seat.name() + " has been gone for a while and counts as ready. They can come back any time.");
            team.seats().values().forEach(other -> other.send(new ServerMessage.Notice(text)));
        }
    }
}
