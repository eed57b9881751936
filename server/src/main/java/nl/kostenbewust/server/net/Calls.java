package nl.kostenbewust.server.net;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The conversations for which somebody left something to do, in the order in which they did. May be called from any thread. */
final class Calls {
    private final Queue<Conversation> waiting = new ConcurrentLinkedQueue<>();
    private final Ears ears;

    Calls(Ears ears) {
        this.ears = ears;
    }

    /** There is something to do here; it waits once, however often it is called. */
    void call(Conversation conversation) {
        if (conversation.isCalled()) {
            waiting.add(conversation);
            ears.wake();
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Takes its turn with those who wait, until that moment. */
    void answer(long until) {
        Conversation next = waiting.poll();
        while (next != null) {
            next.answer();
            next = System.nanoTime() < until ? waiting.poll() : null;
        }
    }
}
