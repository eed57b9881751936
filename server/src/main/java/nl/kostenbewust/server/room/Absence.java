package nl.kostenbewust.server.room;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ServerMessage;

/** Sees to it that a team need not wait for somebody who has been gone for long. Lives on the room's thread. */
final class Absence {
    private final Teams teams;
    private final Play play;
    private final LongSupplier clock;
    private final long patience;

    Absence(Teams teams, Play play, LongSupplier clock, Duration countsAsReady) {
        this.teams = teams;
        this.play = play;
        this.clock = clock;
        this.patience = countsAsReady.toNanos();
    }

    /** Counts who has been gone too long as ready, as long as somebody of the team is there. */
    void glance() {
        for (TeamGame team : teams.all()) {
            if (!team.newest().state().isPlaying() || !team.anybodyPresent()) {
                continue;
            }
            for (Seating seat : List.copyOf(team.seats().values())) {
                if (seat.isGoneFor(patience, clock.getAsLong())) {
                    countAsReady(team, seat);
                }
            }
        }
    }

    private void countAsReady(TeamGame team, Seating seat) {
        if (seat.tellsAway()) {
            Text text = Text.of(
                    seat.name() + " is al een tijd weg en telt als klaar. Terugkomen kan altijd.",
                    seat.name() + " has been gone for a while and counts as ready. They can come back any time.");
            team.seats().values().forEach(other -> other.send(new ServerMessage.Notice(text)));
        }
        play.system(team, new Order(seat.place(), Optional.empty(), new Command.Ready()));
    }
}
