package nl.kostenbewust.server.room;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import nl.kostenbewust.core.protocol.Steering;

/**
 * Carries out what whoever leads the lesson asks, whether it comes over the network or is typed at the server. Every steering that is
 * done is a row of the journal. Lives on the room's thread.
 */
final class Helm {
    private final Map<Class<? extends Steering>, Hand<Steering>> hands = new HashMap<>();

    /** Carries out one kind of steering. */
    interface Hand<S extends Steering> {
        /** What comes of it. */
        CompletionStage<Ruling> steer(S steering, Author author);
    }

    /** Says who carries out what. */
    <S extends Steering> Helm on(Class<S> kind, Hand<S> hand) {
        hands.put(kind, (steering, author) -> hand.steer(kind.cast(steering), author));
        return this;
    }

    /** What this helm can do. */
    Set<Class<? extends Steering>> kinds() {
        return hands.keySet();
    }

    /** Carries it out; the stage never fails. */
    CompletionStage<Ruling> steer(Steering steering, Author author) {
        return hands.get(steering.getClass()).steer(steering, author);
    }
}
