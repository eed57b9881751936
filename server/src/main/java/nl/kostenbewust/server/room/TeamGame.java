package nl.kostenbewust.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.view.ViewMemory;
import nl.kostenbewust.server.store.JournalRow;

/**
 * The game of one team in a room. Orders are decided against the newest game; what players see is the durable one, which follows
 * as soon as the store has it. Lives on the room's thread.
 */
final class TeamGame {
    private final int number;
    private final SortedMap<Integer, Seating> seats = new TreeMap<>();
    private final ViewMemory memory = new ViewMemory();
    private Game newest;
    private Game durable;
    private long version;

    TeamGame(int number, Lesson lesson, long seed) {
        this.number = number;
        this.newest = Game.of(lesson.scenario(), Chance.of(seed));
        this.durable = newest;
    }

    int number() {
        return number;
    }

    /** The seats by their place in the team. */
    SortedMap<Integer, Seating> seats() {
        return seats;
    }

    /** The lowest place that nobody sits at. */
    int freePlace() {
        int place = 1;
        while (seats.containsKey(place)) {
            place++;
        }
        return place;
    }

    List<Integer> places() {
        return new ArrayList<>(seats.keySet());
    }

    Game newest() {
        return newest;
    }

    Game durable() {
        return durable;
    }

    boolean hasBegun() {
        return newest.state().month() > 0;
    }

    /** Takes back what the store had kept of this team, out of the rows of all. */
    void restore(List<JournalRow> rows) {
        String id = Integer.toString(number);
        List<Journal.Entry> entries = rows.stream()
                .filter(row -> row.team().equals(id))
                .map(row -> Wire.ENTRY.read(row.events().toArray()))
                .toList();
        newest = Game.replay(newest.scenario(), newest.chance(), new Journal(entries));
        durable = newest;
    }

    Game.Answer decide(Order order) {
        return newest.apply(order);
    }

    void advance(Game to) {
        newest = to;
    }

    void becameDurable(Game game) {
        durable = game;
    }

    /** What was worked out for the views of this team. */
    ViewMemory memory() {
        return memory;
    }

    /** Every view that is sent is newer than the one before it. */
    long nextVersion() {
        version++;
        return version;
    }

    boolean anybodyPresent() {
        return seats.values().stream().anyMatch(Seating::isPresent);
    }
}
