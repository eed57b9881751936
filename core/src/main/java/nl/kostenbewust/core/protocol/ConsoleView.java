package nl.kostenbewust.core.protocol;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/**
 * A lesson as whoever leads it sees it. It holds nothing of a household that its team does not know.
 *
 * @param title of the lesson
 * @param code to join with
 * @param phase how far the lesson is
 * @param rounds how many months it has
 * @param teams one by one
 * @param poll what the class is asked now; absent: nothing
 */
public record ConsoleView(
        Text title, String code, Phase phase, int rounds, List<TeamRow> teams, Optional<PollView.Tally> poll) {
    /** How far a lesson is. */
    public enum Phase {
        /** Trainees come in; the game has not begun. */
        LOBBY,
        /** The game goes on. */
        PLAYING,
        /** Nobody can do anything until it is resumed. */
        PAUSED,
        /** Over for good. */
        ENDED
    }

    /**
     * A team.
     *
     * @param number from 1
     * @param month that it plays; 0: not begun
     * @param ended whether its last month has closed
     * @param secondsLeft of this month, where there is a timer
     * @param triangle the mean over its households; absent: not begun
     * @param budgets what is left of each
     * @param seats who plays what
     * @param dilemmas that wait for an answer of this team
     */
    public record TeamRow(
            int number,
            int month,
            boolean ended,
            Optional<Integer> secondsLeft,
            Optional<Corners> triangle,
            List<Purse> budgets,
            List<SeatRow> seats,
            List<DilemmaRow> dilemmas) {}

    /**
     * A dilemma that was put to a team.
     *
     * @param household whose it is
     * @param dilemma which
     * @param name of the household
     * @param text the question
     */
    public record DilemmaRow(Ref<Household> household, Ref<Dilemma> dilemma, Text name, Text text) {}

    /**
     * The waardendriehoek of a team, each 0 to 100.
     *
     * @param legitimacy legitimacy
     * @param financialReturn the corner Rendement
     * @param involvement involvement of residents
     * @param overall the mean over its households
     */
    public record Corners(int legitimacy, int financialReturn, int involvement, int overall) {}

    /**
     * A budget.
     *
     * @param name what it is called
     * @param left what is left
     * @param ceiling what there was
     */
    public record Purse(Text name, Money left, Money ceiling) {}

    /**
     * A seat.
     *
     * @param seat the number in the team
     * @param trainee the number of whom it belongs to; absent: nobody
     * @param name of whom it belongs to; empty: nobody
     * @param by who plays it now
     * @param presence whether they are there
     * @param seconds how long it has been so
     * @param where the household of their last command
     * @param ready whether the seat is done for this month
     * @param left hours left
     * @param answered whether they answered the poll that stands
     * @param asksHelp how many seconds ago they asked for help, and still wait for it; after a restart of the server, since then
     */
    public record SeatRow(
            int seat,
            Optional<Integer> trainee,
            String name,
            By by,
            Presence presence,
            int seconds,
            Optional<Text> where,
            boolean ready,
            Hours left,
            boolean answered,
            Optional<Integer> asksHelp) {
        /** The same without how long anything has been so, which changes all the time. */
        public SeatRow still() {
            return new SeatRow(
                    seat, trainee, name, by, presence, 0, where, ready, left, answered, asksHelp.map(since -> 0));
        }
    }

    /** Who plays a seat. */
    public enum By {
        /** Whom it belongs to. */
        OWNER,
        /** Another trainee of the team, as well as their own. */
        COLLEAGUE,
        /** A bot. */
        BOT,
        /** Nobody: it counts as ready. */
        NOBODY
    }

    /** Whether a trainee is there. */
    public enum Presence {
        /** Connected, and did something lately. */
        ACTIVE,
        /** Connected, but did nothing for a while. */
        IDLE,
        /** Not connected. */
        GONE,
        /** Sent out by whoever leads the lesson. */
        REMOVED
    }
}
