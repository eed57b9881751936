package nl.kostenbewust.server.room;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.server.wire.Farewell;

/** The course of a lesson, from the moment that it starts until it is closed for good. Lives on the room's thread. */
final class Course {
    private static final Text CLOSED =
            Text.of("De les is afgesloten. Bedankt voor het meedoen.", "The lesson is closed. Thank you for joining.");

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

    /** Starts the game of every team that has members, unless it was started. */
    void start() {
        if (phase.isOpen() && teams.seats().findAny().isPresent()) {
            phase.run();
            teams.all().stream().filter(team -> !team.seats().isEmpty()).forEach(play::begin);
        }
    }

    /** Somebody new has a seat and plays from as soon as can be. */
    void joined(Seating seat) {
        TeamGame team = teams.of(seat);
        if (solo) {
            start();
        } else if (phase.isRunning() && !team.hasBegun()) {
            play.begin(team);
        } else if (team.newest().state().isPlaying()) {
            play.system(team, Order.ofSession(new Command.Join(seat.place())));
        }
    }

    /** Closes the month of every team, whoever is ready. */
    void closeMonth() {
        teams.all().stream()
                .filter(team -> team.newest().state().isPlaying())
                .forEach(team -> play.system(team, Order.ofSession(new Command.CloseMonth())));
    }

    /** Thanks everybody and sends them home; completes when the store knows, or could not be told. */
    CompletionStage<Void> end() {
        CompletionStage<Void> known = phase.end().handle((kept, failed) -> null);
        teams.tell(CLOSED);
        teams.seats().filter(Seating::isPresent).forEach(seat -> seat.client().dismiss(Farewell.REMOVED));
        return known;
    }

    /** Why nothing is played any more; empty: all is well. */
    Optional<Text> halted() {
        return play.halted();
    }
}
