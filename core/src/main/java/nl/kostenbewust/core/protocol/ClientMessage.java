package nl.kostenbewust.core.protocol;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;

/** What a client sends. */
public sealed interface ClientMessage {
    /** The version of these messages; a server refuses any other. */
    int PROTOCOL = 3;

    /**
     * The first message: who is there.
     *
     * @param protocol the version of the messages
     * @param code of the lesson
     * @param name to be shown to others; at most 40 characters
     * @param team the team wished for; absent: the server chooses
     * @param token of an earlier seat; absent: a new one
     * @param seen the view that the client still has from an earlier connection; what has changed since is enough for it
     */
    record Hello(
            int protocol, String code, String name, Optional<Integer> team, Optional<String> token, Optional<Seen> seen)
            implements ClientMessage {
        /** From somebody who has seen nothing yet. */
        public Hello(int protocol, String code, String name, Optional<Integer> team, Optional<String> token) {
            this(protocol, code, name, team, token, Optional.empty());
        }
    }

    /** Asks for the whole view again: what has changed is of no use to this client. */
    record LookAgain() implements ClientMessage {}

    /**
     * A command.
     *
     * @param number counts up by one from 1 for each command of this seat; a number that was handled is not applied again
     * @param household where; absent: the team
     * @param command what
     */
    record Act(int number, Optional<Ref<Household>> household, Command command) implements ClientMessage {
        /** Refuses numbers below 1. */
        public Act {
            if (number < 1) {
                throw new IllegalArgumentException("opdrachten zijn genummerd vanaf 1");
            }
        }
    }

    /** Asks what a command would take. */
    record AskPreview(int number, Ref<Household> household, Command command) implements ClientMessage {}

    /**
     * Plays another seat from now on: one that was handed over to the player, or the own one again.
     *
     * @param number counts like that of a command
     * @param seat the seat number in the team
     */
    record SitAt(int number, int seat) implements ClientMessage {}

    /**
     * Asks whoever leads the lesson for help, or needs it no more.
     *
     * @param number counts like that of a command
     * @param wanted whether help is wanted
     */
    record AskHelp(int number, boolean wanted) implements ClientMessage {}

    /**
     * Answers the poll that stands; once, and for good.
     *
     * @param number counts like that of a command
     * @param poll the number of the poll
     * @param choices for each question the option, counted from 0
     */
    record AnswerPoll(int number, int poll, List<Integer> choices) implements ClientMessage {}

    /**
     * Writes the closing card, or another one in its place.
     *
     * @param number counts like that of a command
     * @param card what is on it
     */
    record WriteCard(int number, Card card) implements ClientMessage {}

    /**
     * The first message of whoever leads the lesson.
     *
     * @param protocol the version of the messages
     * @param code of the lesson
     * @param secret as printed by the server when the lesson was opened
     */
    record Lead(int protocol, String code, String secret) implements ClientMessage {}

    /**
     * Leads the lesson.
     *
     * @param number counts up by one from 1; a number that was handled is not carried out again
     * @param steering what
     */
    record Steer(int number, Steering steering) implements ClientMessage {}

    /** Leaves for good; the seat stays. */
    record Goodbye() implements ClientMessage {}
}
