package nl.kostenbewust.server.room;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
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

    /**
     * The class was asked something.
     *
     * @param poll its number; the words are a note
     * @param about what it is about
     * @param options how many options each question has
     */
    record Asked(int poll, About about, List<Integer> options) implements RoomEvent {}

    /** A trainee answered: for each question the option, counted from 0. */
    record Answered(int trainee, int poll, List<Integer> choices) implements RoomEvent, Personal {}

    /** What was answered was shown to all. */
    record Revealed(int poll) implements RoomEvent {}

    /** The class goes on. */
    record PutAway(int poll) implements RoomEvent {}

    /** Everybody was asked for a closing card. */
    record CardsAsked() implements RoomEvent {}

    /** A trainee wrote a closing card; what is on it is a note. */
    record CardWritten(int trainee) implements RoomEvent, Personal {}

    /** What a poll is about. */
    sealed interface About {
        /** A question of whoever leads. */
        record Own() implements About {}

        /** A dilemma of a household. */
        record OfHousehold(Ref<Household> household, Ref<Dilemma> dilemma) implements About {}

        /** A theme of the reflection. */
        record Theme(String id) implements About {}
    }

    /** Something that only changes what one trainee, and whoever leads, sees. */
    sealed interface Personal {
        /** Who. */
        int trainee();
    }

    /** The lesson was ended. */
    record Ended() implements RoomEvent {}
}
