package nl.kostenbewust.core.exchange;

import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.protocol.Patch;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerView;

/**
 * What a server shows over one connection: the newest view at the moment that it can be sent, as what has changed since the one sent
 * before. A client that reads slowly so gets fewer views, each of them the newest. Safe for several threads.
 */
public final class Showing {
    private Optional<PlayerView> newest = Optional.empty();
    private Optional<PlayerView> sent = Optional.empty();
    private Optional<PlayerView> sentBefore = Optional.empty();

    /** This is what the player may see now. */
    public synchronized void show(PlayerView view) {
        newest = Optional.of(view);
    }

    /** The bytes to send now; what they show counts as sent from now on. */
    public synchronized byte[] next() {
        PlayerView view = newest.orElseThrow();
        ServerMessage message = sent.map(before -> change(before, view)).orElseGet(() -> new ServerMessage.View(view));
        sentBefore = sent;
        sent = newest;
        return Exchange.TO_CLIENT.write(message);
    }

    private static ServerMessage change(PlayerView before, PlayerView view) {
        return new ServerMessage.Change(before.version(), new Patch(Exchange.VIEW.change(before, view)));
    }

    /** What a new connection of the same player is shown: changes only, when it still has one of the last views; else all. */
    public synchronized Showing again(Optional<Long> version) {
        Showing again = new Showing();
        again.newest = newest;
        again.sent = Stream.of(sent, sentBefore)
                .flatMap(Optional::stream)
                .filter(view -> version.equals(Optional.of(view.version())))
                .findFirst();
        return again;
    }
}
