package nl.kostenbewust.server.room;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What class and lecturer say to each other outside the games. A value.
 *
 * @param waiting trainees who asked for help and did not get it yet
 * @param asked how many polls there were
 * @param ballot the poll that stands
 * @param cards whether everybody was asked for a closing card
 */
record Forum(SortedSet<Integer> waiting, int asked, Optional<Ballot> ballot, boolean cards) {
    /** Nobody said anything yet. */
    static final Forum START = new Forum(Collections.emptySortedSet(), 0, Optional.empty(), false);

    /** The forum after this. */
    Forum after(RoomEvent event) {
        if (event instanceof RoomEvent.HelpAsked help) {
            return waiting(help.trainee(), true);
        }
        if (event instanceof RoomEvent.HelpOver over) {
            return waiting(over.trainee(), false);
        }
        if (event instanceof RoomEvent.Asked poll) {
            return new Forum(waiting, poll.poll(), Optional.of(Ballot.of(poll)), cards);
        }
        if (event instanceof RoomEvent.CardsAsked) {
            return new Forum(waiting, asked, ballot, true);
        }
        return ballot.isPresent() ? voted(event) : this;
    }

    private Forum voted(RoomEvent event) {
        if (event instanceof RoomEvent.Answered answered) {
            return with(ballot.map(one -> one.with(answered)));
        }
        if (event instanceof RoomEvent.Revealed) {
            return with(ballot.map(Ballot::open));
        }
        return event instanceof RoomEvent.PutAway ? with(Optional.empty()) : this;
    }

    private Forum with(Optional<Ballot> now) {
        return new Forum(waiting, asked, now, cards);
    }

    /** What a trainee answered to the poll that stands; empty: nothing yet. */
    List<Integer> choices(int trainee) {
        return ballot.map(one -> one.answers().getOrDefault(trainee, List.of())).orElse(List.of());
    }

    private Forum waiting(int trainee, boolean waits) {
        SortedSet<Integer> now = new TreeSet<>(waiting);
        if (waits) {
            now.add(trainee);
        } else {
            now.remove(trainee);
        }
        return new Forum(now, asked, ballot, cards);
    }
}
