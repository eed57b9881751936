package nl.kostenbewust.server.room;

import java.util.Optional;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.Whom;

/**
 * Something that happened in a room apart from its games: a row of the journal. Nothing is ever taken back, not even by a rewind. Holds
 * numbers of trainees, never a name or a message: those can be erased, a journal cannot.
 */
sealed interface RoomEvent {
    /** The games began. */
    record Started() implements RoomEvent {}

    /** The month of one team, or of all, was closed by whoever leads the lesson. */
    record MonthClosed(Optional<Integer> team) implements RoomEvent {}

    /** The lesson was paused. */
    record Paused() implements RoomEvent {}

    /** The lesson went on. */
    record Resumed() implements RoomEvent {}

    /** A message was sent. */
    record Told(Whom whom) implements RoomEvent {}

    /** A trainee got another name. */
    record Renamed(int trainee) implements RoomEvent {}

    /** A trainee got a seat, or another one. */
    record Seated(int trainee, Chair chair) implements RoomEvent {}

    /** A trainee was sent out. */
    record Removed(int trainee) implements RoomEvent {}

    /** A trainee who was sent out may come back. */
    record LetIn(int trainee) implements RoomEvent {}

    /** A seat was handed to a bot, or (present) to another trainee of the team. */
    record HandedOver(Chair chair, Optional<Integer> trainee) implements RoomEvent {}

    /** A seat that was handed over is played by its own trainee again. */
    record GivenBack(Chair chair) implements RoomEvent {}

    /** A trainee plays this seat of the team from now on. */
    record SatDown(int trainee, int seat) implements RoomEvent {}

    /** The months of one team, or of all, take so long at most; 0 seconds: as long as they take. */
    record TimerSet(Optional<Integer> team, int seconds) implements RoomEvent {}

    /** The month that ran got so much longer. */
    record TimerExtended(Optional<Integer> team, int seconds) implements RoomEvent {}

    /** A team was put back to the beginning of a month: of its entries only so many count. */
    record Rewound(int team, int month, int entriesKept) implements RoomEvent {}

    /** A lesson was opened in which the game of a team goes on from a month. */
    record Branched(int team, int month, String session) implements RoomEvent {}

    /** A trainee asked for help. */
    record HelpAsked(int trainee) implements RoomEvent, Personal {}

    /** A trainee needs no help any more, or got it. */
    record HelpOver(int trainee) implements RoomEvent, Personal {}

    /** Something that only changes what one trainee, and whoever leads, sees. */
    sealed interface Personal {
        /** Who. */
        int trainee();
    }

    /** The lesson was ended. */
    record Ended() implements RoomEvent {}
}
