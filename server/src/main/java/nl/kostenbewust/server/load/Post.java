package nl.kostenbewust.server.load;

import java.util.Optional;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.protocol.ClientMessage;
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
    static final Codec<ClientMessage> TO_SERVER = Codec.cbor(ClientMessage.class, 64 << 10);
    private static final Codec<ServerMessage> FROM_SERVER = Codec.cbor(ServerMessage.class, 1 << 20);

    static Post now(byte[] bytes) {
        return new Post(System.nanoTime(), bytes, FROM_SERVER.word(bytes).orElse(""));
    }

    boolean showsGame() {
        return kind.equals("view");
    }

    boolean showsLobby() {
        return kind.equals("lobby");
    }

    Optional<ServerMessage> small() {
        return showsGame() || showsLobby() ? Optional.empty() : Optional.of(read());
    }

    ServerMessage read() {
        return FROM_SERVER.read(bytes);
    }
}
