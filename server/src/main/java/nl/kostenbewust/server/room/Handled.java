package nl.kostenbewust.server.room;

import java.util.HashMap;
import java.util.Map;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.server.net.Client;

/**
 * The orders that players gave and that were carried out, by who gave them and under which number; so that one that is sent
 * again is not carried out again, and another under the same number is not taken for it. Lives on the room's thread.
 */
final class Handled {
    private final Map<Author, Asked> onTheWay = new HashMap<>();
    private final Map<Author, Order> kept = new HashMap<>();

    /**
     * An order on its way to the store.
     *
     * @param order what is done
     * @param client who asked for it last, and is to hear what comes of it: not whoever sits there by then
     */
    private record Asked(Order order, Client client) {}

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
            return isSame(kept.get(author), order) ? Before.KEPT : Before.ANOTHER;
        }
        if (onTheWay.containsKey(author)) {
            return isSame(onTheWay.get(author).order(), order) ? Before.ON_ITS_WAY : Before.ANOTHER;
        }
        return Before.NEW;
    }

    /** Whatever seat it was given from: its player may have gone to another one since. */
    private static boolean isSame(Order one, Order other) {
        return one.household().equals(other.household()) && one.command().equals(other.command());
    }

    /** It was carried out, or asked for again while it is on its way, by the one who holds the seat now. */
    void carriedOut(Author author, Order order, Client client) {
        onTheWay.put(author, new Asked(order, client));
    }

    /** What was on its way never arrived; returns who gave it and who is to hear so. */
    Map<Author, Client> fallBack() {
        Map<Author, Client> lost = new HashMap<>();
        onTheWay.forEach((author, asked) -> lost.put(author, asked.client()));
        onTheWay.clear();
        return lost;
    }

    /** The store has what was on its way; returns who is to hear so. */
    Client arrived(Author author) {
        Asked asked = onTheWay.remove(author);
        kept(author, asked.order());
        return asked.client();
    }

    /** The store has it. */
    void kept(Author author, Order order) {
        if (!author.equals(Author.ROOM)) {
            kept.put(author, order);
        }
    }
}
