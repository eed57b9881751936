package nl.kostenbewust.desktop.link;

import java.util.Optional;
import java.util.function.Consumer;
import nl.kostenbewust.server.wire.BrokenMessageException;
import nl.kostenbewust.server.wire.Envelope;
import nl.kostenbewust.server.wire.Farewell;
import nl.kostenbewust.server.wire.Goodbye;
import nl.kostenbewust.server.wire.Hello;
import nl.kostenbewust.server.wire.Inbox;

/** Makes sense of what the server sends: first its greeting, then messages, at last its goodbye. */
final class Reading {
    private final Inbox inbox;
    private volatile boolean greeted;

    Reading(int maxMessage) {
        inbox = new Inbox(maxMessage);
    }

    boolean isGreeted() {
        return greeted;
    }

    /** Takes an envelope, gives a completed message on, and returns how the connection ends, if this ends it. */
    Optional<Ending> take(Envelope envelope, Consumer<byte[]> messages) {
        return greeted ? converse(envelope, messages) : greet(envelope);
    }

    private Optional<Ending> greet(Envelope envelope) {
        Optional<Hello> hello = Hello.read(envelope);
        Optional<Goodbye> goodbye = Goodbye.read(envelope);
        if (hello.isPresent()) {
            greeted = hello.get().version() == Hello.CURRENT_VERSION;
            return greeted ? Optional.empty() : failed(otherVersion(hello.get().version()));
        }
        if (goodbye.isPresent()) {
            boolean version = goodbye.get().farewell() == Farewell.WRONG_VERSION;
            return failed(version ? otherVersion(goodbye.get().version()) : Failure.TURNED_AWAY);
        }
        return failed(Failure.NOT_OUR_GAME);
    }

    private static Failure otherVersion(int theirs) {
        return theirs > Hello.CURRENT_VERSION ? Failure.SERVER_NEWER : Failure.SERVER_OLDER;
    }

    private static Optional<Ending> failed(Failure failure) {
        return Optional.of(new Ending.NotConnected(failure));
    }

    private Optional<Ending> converse(Envelope envelope, Consumer<byte[]> messages) {
        return switch (envelope.kind()) {
            case BEAT -> Optional.empty();
            case PART, WHOLE -> message(envelope, messages);
            case BYE -> ended(Goodbye.read(envelope).map(Goodbye::farewell).orElse(Farewell.LOST));
            case HELLO, REGISTER -> ended(Farewell.GARBAGE);
        };
    }

    private Optional<Ending> message(Envelope piece, Consumer<byte[]> messages) {
        try {
            inbox.accept(piece).ifPresent(messages);
            return Optional.empty();
        } catch (BrokenMessageException broken) {
            return ended(Farewell.GARBAGE);
        }
    }

    private static Optional<Ending> ended(Farewell why) {
        return Optional.of(new Ending.Disconnected(why));
    }
}
