package nl.kostenbewust.desktop;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.codec.CodecException;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.desktop.link.Ending;
import nl.kostenbewust.desktop.link.Link;
import nl.kostenbewust.desktop.link.LinkListener;
import nl.kostenbewust.desktop.link.Patience;
import nl.kostenbewust.desktop.link.Target;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.Line;
import nl.kostenbewust.desktop.table.LineListener;
import nl.kostenbewust.desktop.table.Lines;

/** Lines over KryoNet: every message is CBOR, each line has one daemon thread for its listener. */
final class LinkLines implements Lines {
    private static final Text GARBLED = Text.of(
            "De server stuurt iets dat dit programma niet begrijpt. Werk dit programma bij.",
            "The server sends something that this program does not understand. Update this program.");

    @Override
    public Line open(Address address, LineListener listener) {
        CborLine line = new CborLine(listener);
        line.link.complete(Link.open(new Target(address.host(), address.port()), line, line.thread));
        return line;
    }

    private static final class CborLine implements Line, LinkListener {
        private final Codec<ClientMessage> outgoing =
                Codec.cbor(ClientMessage.class, Patience.standard().maxOutbound());
        private final Codec<ServerMessage> incoming =
                Codec.cbor(ServerMessage.class, Patience.standard().maxInbound());
        private final ExecutorService thread = Executors.newSingleThreadExecutor(body -> {
            Thread made = new Thread(body, "line");
            made.setDaemon(true);
            return made;
        });
        private final LineListener listener;
        // The listener may be called before the link is in our hands.
        private final CompletableFuture<Link> link = new CompletableFuture<>();

        CborLine(LineListener listener) {
            this.listener = listener;
        }

        @Override
        public boolean send(ClientMessage message) {
            return link.join().send(outgoing.write(message));
        }

        @Override
        public void close() {
            link.join().close();
        }

        @Override
        public void connected() {
            listener.connected(this);
        }

        @Override
        public void received(byte[] message) {
            try {
                listener.received(incoming.read(message));
            } catch (CodecException garbled) {
                listener.closed(GARBLED);
            }
        }

        @Override
        public void lost(Ending why, Duration retryIn) {
            listener.lost(Text.nl(why.sentence()));
        }

        @Override
        public void closed(Ending why) {
            listener.closed(Text.nl(why.sentence()));
            thread.shutdown();
        }
    }
}
