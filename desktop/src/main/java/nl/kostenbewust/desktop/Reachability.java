package nl.kostenbewust.desktop;

import java.io.PrintStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.Line;
import nl.kostenbewust.desktop.table.LineListener;
import nl.kostenbewust.desktop.table.Lines;
import nl.kostenbewust.desktop.words.Words;

/** Says whether the server at an address can be reached from here, without taking a seat; and if not, what is in the way. */
final class Reachability {
    private static final int PATIENCE_SECONDS = 15;

    private final Lines lines;
    private final Words words;
    private final PrintStream out;

    Reachability(Lines lines, Words words, PrintStream out) {
        this.lines = lines;
        this.words = words;
        this.out = out;
    }

    /** Tries once, and says what came of it; whether the server was reached. */
    boolean check(Address address) {
        Outcome outcome = new Outcome();
        Line line = lines.open(address, outcome);
        Optional<Text> why = outcome.why
                .completeOnTimeout(Optional.of(Text.nl(words.say("check.silent"))), PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        line.close();
        out.println(why.map(text -> words.say("check.failed", address, words.say(text)))
                .orElseGet(() -> words.say("check.fine", address)));
        return why.isEmpty();
    }

    private static final class Outcome implements LineListener {
        private final CompletableFuture<Optional<Text>> why = new CompletableFuture<>();

        @Override
        public void connected(Line now) {
            why.complete(Optional.empty());
        }

        @Override
        public void received(ServerMessage message) {
            // A server says nothing to who has not said who they are.
        }

        @Override
        public void lost(Text reason) {
            why.complete(Optional.of(reason));
        }

        @Override
        public void closed(Text reason) {
            why.complete(Optional.of(reason));
        }
    }
}
