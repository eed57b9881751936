package nl.kostenbewust.server.room;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.server.store.JournalRow;

/**
 * How a room stands apart from its games: what its events add up to. A value.
 *
 * @param paused whether nobody can do anything
 * @param moved the seats of trainees who do not sit where their number says
 * @param removed trainees who were sent out
 * @param handedOver seats that somebody else plays: a trainee, or (empty) a bot
 * @param sitting the seat that a trainee plays instead of the own one
 * @param timers how many seconds a month takes at most, by team
 * @param forum what class and lecturer say to each other outside the games
 */
record RoomState(
        boolean paused,
        SortedMap<Integer, Chair> moved,
        SortedSet<Integer> removed,
        SortedMap<Chair, Optional<Integer>> handedOver,
        SortedMap<Integer, Integer> sitting,
        SortedMap<Integer, Integer> timers,
        Forum forum) {
    private static final int ALL = 0;

    /** A room in which nothing happened yet. */
    static final RoomState START = new RoomState(
            false,
            Collections.emptySortedMap(),
            Collections.emptySortedSet(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Collections.emptySortedMap(),
            Forum.START);

    /** What the rows of a journal add up to. */
    static RoomState of(List<JournalRow> rows) {
        RoomState state = START;
        for (JournalRow row : rows) {
            if (row.command().size() > 0) {
                state = state.after(Wire.ROOM.read(row.command().toArray()));
            }
        }
        return state;
    }

    /** The own seat of a trainee. */
    Chair chairOf(int trainee) {
        return moved.getOrDefault(trainee, Seating.chairByNumber(trainee));
    }

    /** The seat that a trainee plays now. */
    int sitsAt(int trainee) {
        return sitting.getOrDefault(trainee, chairOf(trainee).seat());
    }

    boolean isRemoved(int trainee) {
        return removed.contains(trainee);
    }

    /** Whether nobody can do anything: it was paused, or the class is asked something. */
    boolean stands() {
        return paused || forum.ballot().isPresent();
    }

    boolean isBot(Chair chair) {
        return handedOver.containsKey(chair) && handedOver.get(chair).isEmpty();
    }

    /** The trainee who plays this seat for another. */
    Optional<Integer> colleague(Chair chair) {
        return handedOver.getOrDefault(chair, Optional.empty());
    }

    boolean isHandedOver(Chair chair) {
        return handedOver.containsKey(chair);
    }

    /** The seconds that a month of this team takes at most; empty: as long as it takes. */
    Optional<Integer> timer(int team) {
        return Optional.ofNullable(timers.getOrDefault(team, timers.get(ALL))).filter(seconds -> seconds > 0);
    }

    /** The room after this. */
    RoomState after(RoomEvent event) {
        if (event instanceof RoomEvent.Paused || event instanceof RoomEvent.Resumed) {
            return new RoomState(event instanceof RoomEvent.Paused, moved, removed, handedOver, sitting, timers, forum);
        }
        if (event instanceof RoomEvent.Removed out) {
            return without(out.trainee(), true);
        }
        if (event instanceof RoomEvent.LetIn in) {
            return without(in.trainee(), false);
        }
        if (event instanceof RoomEvent.TimerSet set) {
            return timed(set);
        }
        Forum said = forum.after(event);
        return said == forum ? seated(event) : new RoomState(paused, moved, removed, handedOver, sitting, timers, said);
    }

    private RoomState seated(RoomEvent event) {
        SortedMap<Integer, Chair> chairs = new TreeMap<>(moved);
        SortedMap<Chair, Optional<Integer>> handed = new TreeMap<>(handedOver);
        SortedMap<Integer, Integer> sits = new TreeMap<>(sitting);
        if (event instanceof RoomEvent.Seated seated) {
            chairs.put(seated.trainee(), seated.chair());
            handed.values().removeIf(by -> by.equals(Optional.of(seated.trainee())));
            sits.remove(seated.trainee());
        } else if (event instanceof RoomEvent.HandedOver over) {
            leave(over.chair(), sits);
            handed.put(over.chair(), over.trainee());
        } else if (event instanceof RoomEvent.GivenBack back) {
            leave(back.chair(), sits);
            handed.remove(back.chair());
        } else if (event instanceof RoomEvent.SatDown down) {
            sits.put(down.trainee(), down.seat());
        } else {
            return this;
        }
        return new RoomState(paused, chairs, removed, handed, sits, timers, forum);
    }

    /** Whoever plays this seat for another goes back to the own one. */
    private void leave(Chair chair, SortedMap<Integer, Integer> sits) {
        colleague(chair).filter(who -> sitsAt(who) == chair.seat()).ifPresent(sits::remove);
    }

    private RoomState without(int trainee, boolean out) {
        SortedSet<Integer> now = new TreeSet<>(removed);
        if (out) {
            now.add(trainee);
        } else {
            now.remove(trainee);
        }
        return new RoomState(paused, moved, now, handedOver, sitting, timers, forum);
    }

    private RoomState timed(RoomEvent.TimerSet set) {
        SortedMap<Integer, Integer> now = set.team().isPresent() ? new TreeMap<>(timers) : new TreeMap<>();
        now.put(set.team().orElse(ALL), set.seconds());
        return new RoomState(paused, moved, removed, handedOver, sitting, now, forum);
    }
}
