package nl.kostenbewust.server.room;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.Pool;
import nl.kostenbewust.core.view.ViewMemory;
import nl.kostenbewust.server.store.JournalRow;

/**
 * The game of one team in a room. Orders are decided against the newest game; what players see is the durable one, which follows
 * as soon as the store has it. Lives on the room's thread.
 */
final class TeamGame {
    private final int number;
    private final SortedMap<Integer, Seating> seats = new TreeMap<>();
    private final ViewMemory memory;
    private Game newest;
    private Game durable;
    private long version;

    /** A game that has not begun, whose views share what is equal with those of the same pool. */
    TeamGame(int number, Lesson lesson, long seed, Pool pool) {
        this.memory = new ViewMemory(pool);
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
        restore(rows, new Handled());
    }

    /** As {@link #restore(List)}, and notes which orders of players that were. */
    void restore(List<JournalRow> rows, Handled handled) {
        newest = replayed(TeamJournal.of(
                rows,
                number,
                (row, entry) -> handled.kept(
                        new Author(row.seat(), row.commandNumber()),
                        new Handled.Deed(
                                entry.order().household(), entry.order().command()))));
        durable = newest;
    }

    /** Goes on from what the store has. */
    void fallBack() {
        newest = durable;
    }

    /** The game that these entries add up to. */
    Game replayed(List<Journal.Entry> entries) {
        return Game.replay(newest.scenario(), newest.chance(), new Journal(entries));
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

    /** Views that are sent from now on are newer than that one too: somebody comes over who has seen it. */
    void skipVersionsTo(long seen) {
        version = Math.max(version, seen);
    }

    long version() {
        return version;
    }

    /** Sends everybody of the team who is there a message. */
    void tell(Text text) {
        seats.values().forEach(seat -> seat.send(new ServerMessage.Notice(text)));
    }

    boolean anybodyPresent() {
        return seats.values().stream().anyMatch(Seating::isPresent);
    }
}
