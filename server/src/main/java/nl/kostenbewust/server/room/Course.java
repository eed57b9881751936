package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.server.wire.Farewell;

/** The course of a lesson, from the moment that it starts until it is closed for good. Lives on the room's thread. */
final class Course {
    private final Phase phase;
    private final Teams teams;
    private final Play play;
    private final boolean solo;

    Course(Phase phase, Teams teams, Play play, boolean solo) {
        this.phase = phase;
        this.teams = teams;
        this.play = play;
        this.solo = solo;
    }

    /** Starts the game of every team that has members; false when it was started, or nobody is in. */
    boolean start() {
        if (!phase.isOpen() || teams.seats().findAny().isEmpty()) {
            return false;
        }
        phase.run();
        teams.all().stream().filter(team -> !team.seats().isEmpty()).forEach(play::begin);
        return true;
    }

    /** Somebody new has a seat and plays from as soon as can be. */
    void joined(Seating seat) {
        TeamGame team = teams.of(seat);
        if (solo) {
            start();
        } else if (phase.isRunning() && !team.hasBegun()) {
            play.begin(team);
        } else if (team.newest().state().isPlaying()) {
            // Where the game knows the seat, because somebody had it before, there is nothing to join.
            play.system(team, Order.ofSession(new Command.Join(seat.place())));
        }
    }

    /** Closes the month of one team, or of all, whoever is ready; false when none of them plays. */
    boolean closeMonth(Optional<Integer> number) {
        boolean any = false;
        for (TeamGame team : teams.all(number)) {
            any |= play.system(team, Order.ofSession(new Command.CloseMonth()));
        }
        return any;
    }

    /** Thanks everybody and sends them home; completes when the store knows, or could not be told. */
    CompletionStage<Void> end() {
        CompletionStage<Void> known = phase.end().handle((kept, failed) -> null);
        teams.tell(Sayings.CLOSED);
        teams.seats().filter(Seating::isPresent).forEach(seat -> seat.client().dismiss(Farewell.REMOVED));
        return known;
    }

    /** Why nothing is played any more; empty: all is well. */
    Optional<Text> halted() {
        return play.halted();
    }
}
