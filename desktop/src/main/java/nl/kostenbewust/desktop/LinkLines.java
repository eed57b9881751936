package nl.kostenbewust.desktop;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.kostenbewust.core.codec.CodecException;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.exchange.Watching;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.desktop.link.Ending;
import nl.kostenbewust.desktop.link.Finder;
import nl.kostenbewust.desktop.link.Link;
import nl.kostenbewust.desktop.link.LinkListener;
import nl.kostenbewust.desktop.link.Target;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.Line;
import nl.kostenbewust.desktop.table.LineListener;
import nl.kostenbewust.desktop.table.Lines;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;

/** Lines over KryoNet: every message is CBOR, each line has one daemon thread for its listener. */
final class LinkLines implements Lines {
    private static final Words DUTCH = new Words(Language.DUTCH, "link");
    private static final Words ENGLISH = new Words(Language.ENGLISH, "link");

    @Override
    public Line open(Address address, LineListener listener) {
        CborLine line = new CborLine(listener);
        line.link.complete(Link.open(new Target(address.host(), address.port()), line, line.thread));
        return line;
    }

    @Override
    public List<Address> find() {
        return new Finder()
                .find().stream()
                        .map(target -> new Address(target.host(), target.port()))
                        .toList();
    }

    /** Why a connection ended, for the player. */
    static Text why(Ending ending) {
        return text((ending instanceof Ending.NotConnected ? "failure." : "farewell.")
                + ending.reason().name());
    }

    private static Text text(String key) {
        return Text.of(DUTCH.say(key), ENGLISH.say(key));
    }

    private static final class CborLine implements Line, LinkListener {
        private final Watching watching = new Watching();
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
            return link.join().send(Exchange.TO_SERVER.write(message));
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
                watching.read(message).ifPresentOrElse(listener::received, () -> send(new ClientMessage.LookAgain()));
            } catch (CodecException garbled) {
                listener.closed(text("garbled"));
            }
        }

        @Override
        public void lost(Ending why, Duration retryIn) {
            listener.lost(why(why));
        }

        @Override
        public void closed(Ending why) {
            listener.closed(why(why));
            thread.shutdown();
        }
    }
}
