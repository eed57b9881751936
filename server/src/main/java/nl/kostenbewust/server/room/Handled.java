package nl.kostenbewust.server.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kostenbewust.core.play.Order;

/**
 * The orders that a team's players gave and that were carried out, by who gave them and under which number; so that one that is sent
 * again is not carried out again, and another under the same number is not taken for it. Lives on the room's thread.
 */
final class Handled {
    private final Map<Author, Order> onTheWay = new HashMap<>();
    private final Map<Author, Order> kept = new HashMap<>();

    /** How an order compares with what was handled. */
    enum Before {
        /** Nothing was handled under its number. */
        NEW,
        /** It was carried out, and the store does not have it yet. */
        ON_ITS_WAY,
        /** It was carried out, and the store has it. */
        KEPT,
        /** Something else was handled under its number: its player sits at two devices. */
        ANOTHER
    }

    Before before(Author author, Order order) {
        if (kept.containsKey(author)) {
            return kept.get(author).equals(order) ? Before.KEPT : Before.ANOTHER;
        }
        if (onTheWay.containsKey(author)) {
            return onTheWay.get(author).equals(order) ? Before.ON_ITS_WAY : Before.ANOTHER;
        }
        return Before.NEW;
    }

    void carriedOut(Author author, Order order) {
        onTheWay.put(author, order);
    }

    /** What was on its way never arrived; returns whose it was. */
    List<Author> fallBack() {
        List<Author> lost = List.copyOf(onTheWay.keySet());
        onTheWay.clear();
        return lost;
    }

    /** The store has it. */
    void kept(Author author, Order order) {
        onTheWay.remove(author);
        if (!author.equals(Author.ROOM)) {
            kept.put(author, order);
        }
    }
}
