package nl.kostenbewust.server.load;

import java.util.Optional;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.protocol.ServerMessage;

/**
 * A message that came in. What shows the game is read only when somebody looks at it, so that reading does not hold up the others.
 *
 * @param at when it was complete
 * @param bytes what came
 * @param kind the word by which a message is told apart
 */
@SuppressWarnings("ArrayRecordComponent") // Nobody compares post.
record Post(long at, byte[] bytes, String kind) {
    static Post now(byte[] bytes) {
        return new Post(System.nanoTime(), bytes, Exchange.TO_CLIENT.word(bytes).orElse(""));
    }

    boolean showsGame() {
        return kind.equals("view") || kind.equals("change");
    }

    boolean showsLobby() {
        return kind.equals("lobby");
    }

    Optional<ServerMessage> small() {
        return showsGame() || showsLobby() ? Optional.empty() : Optional.of(Exchange.TO_CLIENT.read(bytes));
    }
}
