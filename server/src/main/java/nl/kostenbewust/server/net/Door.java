package nl.kostenbewust.server.net;

import java.net.InetAddress;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.kostenbewust.server.wire.Farewell;

/**
 * Those who came in and have not logged in yet. When there are too many, the one who waits longest makes room: a real player logs
 * in within moments, so a crowd of idle connections cannot keep a class out.
 */
final class Door {
    private final Limits.Rates rates;
    private final Set<Conversation> waiting = new LinkedHashSet<>();

    Door(Limits.Rates rates) {
        this.rates = rates;
    }

    /** Lets the newcomer wait here, at the cost of the oldest one if it is crowded. */
    void enter(Conversation newcomer) {
        forget();
        waiting.add(newcomer);
        if (waiting.size() > rates.strangers()) {
            drop(waiting.iterator().next());
        } else if (fromSameAddress(newcomer) > rates.strangersPerAddress()) {
            waiting.stream()
                    .filter(other -> address(other).equals(address(newcomer)))
                    .findFirst()
                    .ifPresent(this::drop);
        }
    }

    private long fromSameAddress(Conversation newcomer) {
        return waiting.stream()
                .filter(other -> address(other).equals(address(newcomer)))
                .count();
    }

    private static InetAddress address(Conversation conversation) {
        return conversation.client().address();
    }

    private void drop(Conversation oldest) {
        waiting.remove(oldest);
        oldest.cut(Farewell.CROWDED);
    }

    /** Forgets those who logged in or went away. */
    void forget() {
        waiting.removeIf(one -> !one.isStranger());
    }
}
