package nl.kostenbewust.server.room;

import java.util.Map;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ClientMessage;

/**
 * Who may send what and when: every message, for every role, in every state of a lesson. What a client is, follows from its connection
 * alone, never from what it says.
 */
final class Rights {
    /** What a connection is to the lesson. */
    enum Role {
        /** Has not shown a code, token or secret that was accepted. */
        STRANGER,
        /** Has a seat. */
        TRAINEE,
        /** Leads the lesson. */
        LECTURER
    }

    /** How far the lesson is. */
    enum State {
        /** The game has not begun. */
        LOBBY,
        /** It goes on. */
        PLAYING,
        /** It was paused by whoever leads. */
        PAUSED,
        /** It is over. */
        ENDED
    }

    /** What comes of a message. */
    enum Verdict {
        /** It is carried out, or refused by the game. */
        FINE,
        /** Refused: the game has not begun. */
        NOT_BEGUN,
        /** Refused: the lesson is paused. */
        PAUSED,
        /** Refused: the lesson is over. */
        OVER,
        /** Refused and counted: only for whoever leads. */
        LECTURER_ONLY,
        /** Refused and counted: only for trainees. */
        TRAINEE_ONLY,
        /** Not answered, and counted. */
        GARBAGE;

        /** Whether no honest client would have sent this. */
        boolean isStrike() {
            return this == LECTURER_ONLY || this == TRAINEE_ONLY || this == GARBAGE;
        }

        /** Why not, for whoever sent it. */
        Text sentence() {
            return switch (this) {
                case NOT_BEGUN -> Text.of("De les is nog niet begonnen.", "The lesson has not begun yet.");
                case PAUSED -> Sayings.PAUSED;
                case OVER -> Text.of("Deze les is afgelopen.", "This lesson is over.");
                case LECTURER_ONLY -> Text.of("Dat kan alleen de docent.", "Only the lecturer can do that.");
                case TRAINEE_ONLY ->
                    Text.of("Wie de les leidt, speelt zelf niet mee.", "Whoever leads the lesson does not play.");
                case FINE, GARBAGE -> throw new IllegalStateException("nothing to say about " + this);
            };
        }
    }

    private static final Map<Character, Verdict> LETTERS = Map.of(
            'F', Verdict.FINE,
            'N', Verdict.NOT_BEGUN,
            'P', Verdict.PAUSED,
            'O', Verdict.OVER,
            'L', Verdict.LECTURER_ONLY,
            'T', Verdict.TRAINEE_ONLY,
            '-', Verdict.GARBAGE);

    /** For each message: stranger, trainee, lecturer; of each: lobby, playing, paused, ended. */
    private static final Map<Class<? extends ClientMessage>, String> TABLE = Map.ofEntries(
            Map.entry(ClientMessage.Hello.class, "FFFF ---- ----"),
            Map.entry(ClientMessage.Lead.class, "FFFF ---- ----"),
            Map.entry(ClientMessage.Act.class, "---- NFPO TTTT"),
            Map.entry(ClientMessage.AskPreview.class, "---- NFFO TTTT"),
            Map.entry(ClientMessage.SitAt.class, "---- NFPO TTTT"),
            Map.entry(ClientMessage.AskHelp.class, "---- FFFO TTTT"),
            Map.entry(ClientMessage.AnswerPoll.class, "---- FFFO TTTT"),
            Map.entry(ClientMessage.WriteCard.class, "---- FFFO TTTT"),
            Map.entry(ClientMessage.Steer.class, "---- LLLL FFFO"),
            Map.entry(ClientMessage.LookAgain.class, "---- FFFF ----"),
            Map.entry(ClientMessage.Goodbye.class, "---- FFFF FFFF"));

    private Rights() {}

    /** What comes of such a message from somebody in that role, in that state. */
    static Verdict of(Class<? extends ClientMessage> message, Role role, State state) {
        String row = TABLE.get(message);
        int perRole = State.values().length + 1;
        return LETTERS.get(row.charAt(role.ordinal() * perRole + state.ordinal()));
    }

    /** Counts what no honest client sends; three times is enough. Lives on the room's thread. */
    static final class Strikes {
        private static final int ENOUGH = 3;

        private final Map<Long, Integer> counted = new TreeMap<>();

        /** Counts one more of this connection; whether that is enough. */
        boolean strike(long connection) {
            return counted.merge(connection, 1, Integer::sum) >= ENOUGH;
        }

        void forget(long connection) {
            counted.remove(connection);
        }
    }
}
