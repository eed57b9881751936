package nl.kostenbewust.core.protocol;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

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

    /** Another seat of the team, a trainee's or a bot's, becomes director of a household; it takes the time that any hand-over takes. */
    record HandHousehold(Ref<Household> household, Chair to) implements Steering {}

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

    /** Stop the class on a question with two to five answers. */
    record AskClass(String question, List<String> answers) implements Steering {}

    /** Stop the class on a dilemma that was put to at least one team. */
    record AskDilemma(Ref<Household> household, Ref<Dilemma> dilemma) implements Steering {}

    /**
     * Stop the class on a theme of the reflection.
     *
     * @param theme its id
     * @param title what it is called
     * @param question to be answered on a scale from 1 to 10
     * @param statements each to be agreed with, in part or not at all
     */
    record AskTheme(String theme, Text title, Text question, List<Text> statements) implements Steering {}

    /** Show everybody what was answered; nothing can be answered any more. */
    record Reveal() implements Steering {}

    /** Put the poll away; the class goes on. */
    record PutAway() implements Steering {}

    /** Ask everybody for a closing card. */
    record AskCards() implements Steering {}

    /** End the lesson for good. */
    record End() implements Steering {}
}
