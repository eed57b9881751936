package nl.kostenbewust.core.play;

import java.util.List;

/**
 * All that happened in a game, in order.
 *
 * @param entries one for each accepted order
 */
public record Journal(List<Entry> entries) {
    /** The journal of a game that has not begun. */
    public static final Journal EMPTY = new Journal(List.of());

    /**
     * An accepted order and what came of it.
     *
     * @param order the order
     * @param events what happened, in order
     */
    public record Entry(Order order, List<Event> events) {}

    /** This journal with one more entry. */
    public Journal with(Entry entry) {
        return new Journal(Growing.add(entries, entry));
    }
}
