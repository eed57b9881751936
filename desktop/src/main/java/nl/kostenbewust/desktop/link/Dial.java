package nl.kostenbewust.desktop.link;

import com.esotericsoftware.kryonet.Client;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.ClosedSelectorException;
import java.util.Optional;

/** Makes the TCP connection. KryoNet blocks while it does so, whatever one asks, hence on a thread of its own. */
final class Dial {
    private Dial() {}

    /** Connects and waits until the server has registered us; returns why that failed, if it did. */
    static Optional<Failure> connect(Client client, Target target, int timeoutMillis) {
        try {
            client.connect(timeoutMillis, InetAddress.getByName(target.host()), target.port());
            return Optional.empty();
        } catch (UnknownHostException unknown) {
            return Optional.of(Failure.UNKNOWN_HOST);
        } catch (SocketTimeoutException unregistered) {
            return Optional.of(Failure.NO_ANSWER);
        } catch (IOException failed) {
            // The system's own message may be in any language, but a ConnectException is a refusal or a timeout of the
            // system,
            // and that is longer than the five seconds which KryoNet waits.
            boolean refused = failed.getCause() instanceof ConnectException;
            return Optional.of(refused ? Failure.REFUSED : Failure.UNREACHABLE);
        } catch (ClosedSelectorException tooLate) {
            return Optional.of(Failure.UNREACHABLE);
        }
    }
}
