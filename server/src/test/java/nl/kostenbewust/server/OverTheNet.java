package nl.kostenbewust.server;

import java.util.Optional;
import java.util.function.Predicate;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.exchange.Watching;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.server.net.RawClient;

/** Somebody who speaks the game's messages over a real socket. */
final class OverTheNet implements AutoCloseable {
    private final Watching watching = new Watching();
    private final RawClient socket;

    OverTheNet(int port) {
        socket = RawClient.greeted(port);
    }

    static ClientMessage.Hello hello(String code, String name, Optional<String> token) {
        return new ClientMessage.Hello(ClientMessage.PROTOCOL, code, name, Optional.empty(), token);
    }

    RawClient socket() {
        return socket;
    }

    OverTheNet says(ClientMessage message) {
        socket.send(Exchange.TO_SERVER.write(message));
        return this;
    }

    OverTheNet sendsBytes(byte[] message) {
        socket.send(message);
        return this;
    }

    /** The next message of this type for which this holds; whatever else is heard before is passed over. */
    <T extends ServerMessage> T hears(Class<T> type, Predicate<T> test) {
        for (byte[] message = socket.receive(); message != null; message = socket.receive()) {
            ServerMessage read = watching.read(message).orElseThrow();
            if (type.isInstance(read) && test.test(type.cast(read))) {
                return type.cast(read);
            }
        }
        throw new AssertionError("hung up before a " + type.getSimpleName());
    }

    <T extends ServerMessage> T hears(Class<T> type) {
        return hears(type, any -> true);
    }

    /** Why the server hangs up. */
    int farewell() {
        return socket.nextBye().code();
    }

    @Override
    public void close() {
        socket.close();
    }
}
