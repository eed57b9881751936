package nl.kostenbewust.core.exchange;

import java.util.Optional;
import nl.kostenbewust.core.codec.CodecException;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerView;

/** Reads what a server sends and makes whole views of changes. It may go on over several connections. For one thread. */
public final class Watching {
    private Optional<PlayerView> last = Optional.empty();

    /**
     * Reads a message.
     *
     * @return it, with a view in place of a change; empty: a change of a view that is not here, so that all must be asked for again
     * @throws CodecException when these bytes are no message of a server
     */
    public Optional<ServerMessage> read(byte[] bytes) {
        ServerMessage message = Exchange.TO_CLIENT.read(bytes);
        if (message instanceof ServerMessage.View view) {
            last = Optional.of(view.view());
        }
        return message instanceof ServerMessage.Change change ? changed(change) : Optional.of(message);
    }

    private Optional<ServerMessage> changed(ServerMessage.Change change) {
        last = last.filter(view -> view.version() == change.base())
                .map(view -> Exchange.VIEW.changed(view, change.patch().bytes()));
        return last.map(ServerMessage.View::new);
    }
}
