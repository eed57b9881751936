package nl.kostenbewust.desktop.table;

import java.util.Optional;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.Seen;

/**
 * The seat that a player asks for.
 *
 * @param code of the lesson
 * @param name to be shown to others
 * @param team the team wished for; absent: the server chooses
 */
public record SeatWish(String code, String name, Optional<Integer> team) {
    /** The first message to the server; with a token it asks for the seat that was had before, with a view for what has changed. */
    ClientMessage hello(Optional<String> token, Optional<Seen> seen) {
        return new ClientMessage.Hello(ClientMessage.PROTOCOL, code, name, team, token, seen);
    }
}
