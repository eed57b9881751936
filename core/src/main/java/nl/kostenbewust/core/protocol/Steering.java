package nl.kostenbewust.core.protocol;

import java.util.Optional;

/** What one who leads a lesson can ask for. A trainee is named by the number in {@link ConsoleView}, which stays when they move. */
public sealed interface Steering {
    /** Start the game of every team that has members. */
    record Start() implements Steering {}

    /** Close the month of one team, or (absent) of all, whoever is ready. */
    record CloseMonth(Optional<Integer> team) implements Steering {}

    /** Nobody can do anything, and timers stand still, until it is resumed. */
    record Pause() implements Steering {}

    /** Go on after a pause. */
    record Resume() implements Steering {}

    /** Send a message. */
    record Tell(Whom whom, String text) implements Steering {}

    /** Give a trainee another name. */
    record Rename(int trainee, String name) implements Steering {}

    /** Put a trainee in another team. */
    record Move(int trainee, int team) implements Steering {}

    /** Send a trainee out; the seat stays. */
    record Remove(int trainee) implements Steering {}

    /** Let a trainee who was sent out come back. */
    record LetIn(int trainee) implements Steering {}

    /** A bot takes an empty seat of a team. */
    record AddBot(int team) implements Steering {}

    /** A bot plays this seat until it is given back. */
    record HandToBot(Chair chair) implements Steering {}

    /** A trainee of the same team plays this seat as well as their own, until it is given back. */
    record HandToColleague(Chair chair, int trainee) implements Steering {}

    /** The seat is played again by whom it belongs to. */
    record GiveBack(Chair chair) implements Steering {}

    /** Every month of one team, or (absent) of all, takes so many seconds at most, the one that runs from now; 0: no timer. */
    record SetTimer(Optional<Integer> team, int seconds) implements Steering {}

    /** The month that runs takes so much longer, for one team or (absent) all that have a timer. */
    record ExtendTimer(Optional<Integer> team, int seconds) implements Steering {}

    /** Put a team back to the beginning of a month; what it did since stays on record. */
    record Rewind(int team, int month) implements Steering {}

    /** Open a lesson of its own in which a team's game goes on from the beginning of a month; the team itself plays on. */
    record Branch(int team, int month) implements Steering {}

    /** A trainee who asked for help got it. */
    record Helped(int trainee) implements Steering {}

    /** End the lesson for good. */
    record End() implements Steering {}
}
