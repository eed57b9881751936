package nl.kostenbewust.server.room;

import java.util.Optional;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.Card;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.text.Alphabet;

/** What trainees say to the class and to whoever leads, outside the games. Lives on the room's thread. */
final class Voices {
    private static final Text NOBODY_LEADS = Text.of(
            "Je speelt alleen: er is geen docent die je kan helpen. F1 of hulp legt het spel uit.",
            "You play alone: there is no lecturer to help you. F1 or help explains the game.");
    private static final Text NO_POLL = Text.of("Die vraag is er niet meer.", "That question is not there any more.");
    private static final Text TOO_LATE =
            Text.of("De antwoorden zijn al getoond.", "The answers have been shown already.");
    private static final Text ANSWERED = Text.of("Je antwoord staat al vast.", "Your answer has been given already.");
    private static final Text NOT_AN_ANSWER =
            Text.of("Kies bij elke vraag een van de antwoorden.", "Choose one of the answers to each question.");
    private static final Text NO_CARDS =
            Text.of("De docent vraagt nog geen slotkaart.", "The lecturer does not ask for a closing card yet.");
    private static final Text BAD_CARD = Text.of(
            "Vul allebei de zinnen in, elk met 1 tot 300 letters, cijfers of leestekens.",
            "Fill in both sentences, each with 1 to 300 letters, digits or punctuation marks.");
    private static final Runnable NOTHING = () -> {};

    private final Doing doing;
    private final Arrangement arrangement;
    private final Notebook notebook;
    private final boolean led;

    Voices(Doing doing, Arrangement arrangement, Notebook notebook, boolean led) {
        this.doing = doing;
        this.arrangement = arrangement;
        this.notebook = notebook;
        this.led = led;
    }

    /**
     * A trainee asks for help, or needs none any more.
     *
     * @param stopped why nothing new can be done now
     */
    void askHelp(Seating seat, ClientMessage.AskHelp ask, Optional<Text> stopped) {
        int who = seat.trainee();
        RoomEvent event = ask.wanted() ? new RoomEvent.HelpAsked(who) : new RoomEvent.HelpOver(who);
        doing.does(seat, ask.number(), event, () -> stopped.or(() -> isSo(who, ask.wanted())), NOTHING);
    }

    /** A trainee answers the poll that stands; see {@link #askHelp} for what is stopped. */
    void answer(Seating seat, ClientMessage.AnswerPoll answer, Optional<Text> stopped) {
        RoomEvent event = new RoomEvent.Answered(seat.trainee(), answer.poll(), answer.choices());
        doing.does(seat, answer.number(), event, () -> stopped.or(() -> whyNot(seat, answer)), NOTHING);
    }

    private Optional<Text> whyNot(Seating seat, ClientMessage.AnswerPoll answer) {
        Forum forum = arrangement.newest().forum();
        Optional<Ballot> ballot = forum.ballot().filter(one -> one.number() == answer.poll());
        if (ballot.isEmpty()) {
            return Optional.of(NO_POLL);
        }
        if (ballot.get().revealed()) {
            return Optional.of(TOO_LATE);
        }
        if (!forum.choices(seat.trainee()).isEmpty()) {
            return Optional.of(ANSWERED);
        }
        return ballot.get().fits(answer.choices()) ? Optional.empty() : Optional.of(NOT_AN_ANSWER);
    }

    /** A trainee writes a closing card; see {@link #askHelp} for what is stopped. */
    void writeCard(Seating seat, ClientMessage.WriteCard write, Optional<Text> stopped) {
        Optional<String> when = Alphabet.sentence(write.card().when());
        Optional<String> then = Alphabet.sentence(write.card().then());
        boolean fits = when.isPresent() && then.isPresent();
        RoomEvent event = new RoomEvent.CardWritten(seat.trainee());
        doing.does(
                seat,
                write.number(),
                event,
                () -> {
                    Optional<Text> why = stopped.or(() -> whyNoCard(fits));
                    if (why.isEmpty()) {
                        notebook.write(seat.trainee(), new Card(when.get(), then.get()));
                    }
                    return why;
                },
                NOTHING);
    }

    private Optional<Text> whyNoCard(boolean fits) {
        if (!arrangement.newest().forum().cards()) {
            return Optional.of(NO_CARDS);
        }
        return fits ? Optional.empty() : Optional.of(BAD_CARD);
    }

    private Optional<Text> isSo(int trainee, boolean wanted) {
        if (!led) {
            return Optional.of(NOBODY_LEADS);
        }
        return arrangement.newest().forum().waiting().contains(trainee) == wanted
                ? Optional.of(Sayings.IS_SO)
                : Optional.empty();
    }
}
