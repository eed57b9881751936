package nl.kostenbewust.server.net;

import java.util.LinkedHashSet;
import java.util.Set;
import nl.kostenbewust.server.wire.Farewell;

/**
 * Those who came in and have not logged in yet. When there are too many, the one who waits longest makes room: a real player logs
 * in within moments, so a crowd of idle connections cannot keep a class out.
 */
final class Door {
    private final Limits.Rates rates;
    private final Set<RemoteClient> waiting = new LinkedHashSet<>();

    Door(Limits.Rates rates) {
        this.rates = rates;
    }

    /** Lets the client wait here, at the cost of the oldest one if it is crowded. */
    void enter(RemoteClient client) {
        forget();
        waiting.add(client);
        if (waiting.size() > rates.strangers()) {
            drop(waiting.iterator().next());
        } else if (fromSameAddress(client) > rates.strangersPerAddress()) {
            waiting.stream()
                    .filter(other -> other.address().equals(client.address()))
                    .findFirst()
                    .ifPresent(this::drop);
        }
    }

    private long fromSameAddress(RemoteClient client) {
        return waiting.stream()
                .filter(other -> other.address().equals(client.address()))
                .count();
    }

    private void drop(RemoteClient oldest) {
        waiting.remove(oldest);
        oldest.cut(Farewell.CROWDED);
    }

    /** Forgets those who logged in or went away. */
    void forget() {
        waiting.removeIf(client -> !client.isStranger());
    }
}
