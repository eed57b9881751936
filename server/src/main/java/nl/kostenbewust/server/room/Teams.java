package nl.kostenbewust.server.room;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Seat;

/** The teams of a room with their seats. Lives on the room's thread. */
final class Teams {
    private final SortedMap<Integer, TeamGame> teams = new TreeMap<>();

    /** The teams as the store kept them. */
    Teams(Loaded.Intact loaded, int count, Lesson lesson) {
        long seed = loaded.session().start().seed();
        for (int number = 1; number <= count; number++) {
            TeamGame team = new TeamGame(number, lesson, seed);
            team.restore(loaded.rows());
            teams.put(number, team);
        }
        for (Seat seat : loaded.seats()) {
            Seating seating = new Seating(seat, loaded.lastCommand(seat.id()), System.nanoTime());
            of(seating).seats().put(seating.place(), seating);
        }
    }

    /** All teams, in order of number. */
    Collection<TeamGame> all() {
        return Collections.unmodifiableCollection(teams.values());
    }

    /** The team that this seat belongs to. */
    TeamGame of(Seating seat) {
        return teams.get(seat.team());
    }

    /** The seats of all teams. */
    Stream<Seating> seats() {
        return teams.values().stream()
                .map(TeamGame::seats)
                .map(SortedMap::values)
                .flatMap(Collection::stream);
    }

    /** The seat that this client holds now. */
    Optional<Seating> seatOf(Client client) {
        return seats().filter(seat -> seat.isHeldBy(client)).findFirst();
    }

    /** Sends everybody who is there a message. */
    void tell(Text text) {
        byte[] notice = Exchange.TO_CLIENT.write(new ServerMessage.Notice(text));
        seats().forEach(seat -> seat.send(notice));
    }
}
