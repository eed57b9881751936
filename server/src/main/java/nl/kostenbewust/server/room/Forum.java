package nl.kostenbewust.server.room;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What class and lecturer say to each other outside the games: who waits for help. A value.
 *
 * @param waiting trainees who asked for help and did not get it yet
 */
record Forum(SortedSet<Integer> waiting) {
    /** Nobody said anything yet. */
    static final Forum START = new Forum(Collections.emptySortedSet());

    /** The forum after this. */
    Forum after(RoomEvent event) {
        if (event instanceof RoomEvent.HelpAsked asked) {
            return waiting(asked.trainee(), true);
        }
        if (event instanceof RoomEvent.HelpOver over) {
            return waiting(over.trainee(), false);
        }
        return this;
    }

    private Forum waiting(int trainee, boolean waits) {
        SortedSet<Integer> now = new TreeSet<>(waiting);
        if (waits) {
            now.add(trainee);
        } else {
            now.remove(trainee);
        }
        return new Forum(now);
    }
}
