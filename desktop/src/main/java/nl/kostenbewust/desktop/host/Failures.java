package nl.kostenbewust.desktop.host;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.server.GameServer;
import nl.kostenbewust.server.net.PortBusyException;
import nl.kostenbewust.server.store.StorageException;

/** Opens servers, and says in plain words why one could not be opened. */
final class Failures {
    private static final int FAILURE = 1;

    private Failures() {}

    static GameServer open(Path data, InetSocketAddress where) {
        try {
            return GameServer.open(data, where, () -> Runtime.getRuntime().halt(FAILURE));
        } catch (PortBusyException busy) {
            throw new HostException(
                    Text.of(
                            busy.getMessage(),
                            "Port " + busy.port() + " is in use. Close the other program or choose another port."),
                    busy);
        } catch (IOException | StorageException failed) {
            throw new HostException(Text.nl(failed.getMessage()), failed);
        }
    }
}
