package nl.kostenbewust.desktop.link;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.codec.CodecException;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.Line;
import nl.kostenbewust.desktop.table.LineListener;
import nl.kostenbewust.desktop.table.Lines;

/** Lines over the network: messages as CBOR over a link. */
public final class LinkLines implements Lines {
    private static final Codec<ClientMessage> OUT = Codec.cbor(ClientMessage.class, 64 << 10);
    private static final Codec<ServerMessage> IN = Codec.cbor(ServerMessage.class, 1 << 20);

    @Override
    public Line open(Address address, LineListener listener) {
        ExecutorService ear = Executors.newSingleThreadExecutor(task -> {
            Thread thread = new Thread(task, "line-" + address);
            thread.setDaemon(true);
            return thread;
        });
        LinkLine line = new LinkLine(ear);
        line.link = Link.open(new Target(address.host(), address.port()), new Translator(line, listener), ear);
        return line;
    }

    private static final class LinkLine implements Line {
        private final ExecutorService ear;
        private volatile Link link;

        LinkLine(ExecutorService ear) {
            this.ear = ear;
        }

        @Override
        public boolean send(ClientMessage message) {
            Link now = link;
            return now != null && now.send(OUT.write(message));
        }

        @Override
        public void close() {
            link.close();
            ear.shutdown();
        }
    }

    /** Turns bytes into messages; what cannot be read comes from another version and ends the line. */
    private static final class Translator implements LinkListener {
        private static final Text UNREADABLE = Text.of(
                "De server zegt iets dat dit spel niet begrijpt. Werk het spel bij.",
                "The server says something that this game does not understand. Update the game.");

        private final LinkLine line;
        private final LineListener listener;

        Translator(LinkLine line, LineListener listener) {
            this.line = line;
            this.listener = listener;
        }

        @Override
        public void connected() {
            listener.connected(line);
        }

        @Override
        public void received(byte[] message) {
            try {
                listener.received(IN.read(message));
            } catch (CodecException otherVersion) {
                line.close();
                listener.closed(UNREADABLE);
            }
        }

        @Override
        public void lost(Ending why, Duration retryIn) {
            listener.lost(Text.nl(why.sentence()));
        }

        @Override
        public void closed(Ending why) {
            listener.closed(Text.nl(why.sentence()));
        }
    }
}
