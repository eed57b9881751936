package nl.kostenbewust.desktop.table;

import java.util.Optional;
import nl.kostenbewust.core.protocol.ClientMessage;

/**
 * The seat that a player asks for.
 *
 * @param code of the lesson
 * @param name to be shown to others
 * @param team the team wished for; absent: the server chooses
 */
public record SeatWish(String code, String name, Optional<Integer> team) {
    /** The first message to the server; with a token it asks for the seat that was had before. */
    ClientMessage hello(Optional<String> token) {
        return new ClientMessage.Hello(ClientMessage.PROTOCOL, code, name, team, token);
    }
}
