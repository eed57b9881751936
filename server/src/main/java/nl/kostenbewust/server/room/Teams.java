package nl.kostenbewust.server.room;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.Pool;
import nl.kostenbewust.server.net.Client;
import nl.kostenbewust.server.store.Loaded;
import nl.kostenbewust.server.store.Seat;

/** The teams of a room with their seats. Lives on the room's thread. */
final class Teams {
    private final SortedMap<Integer, TeamGame> teams = new TreeMap<>();
    private final Handled handled = new Handled();

    /** The teams as the store kept them; {@code now} everybody is away. */
    Teams(Loaded.Intact loaded, RoomState room, int count, Lesson lesson, long now) {
        long seed = loaded.session().start().seed();
        Pool pool = new Pool();
        for (int number = 1; number <= count; number++) {
            TeamGame team = new TeamGame(number, lesson, seed, pool);
            team.restore(loaded.rows(), handled);
            teams.put(number, team);
        }
        loaded.rows().stream()
                .filter(row -> row.command().size() > 0)
                .forEach(row -> handled.kept(
                        new Author(row.seat(), row.commandNumber()),
                        Wire.ROOM.read(row.command().toArray())));
        for (Seat seat : loaded.seats()) {
            // Whoever leads has no seat; nor has a newcomer whose seat was not kept yet when the server was killed.
            if (teams.containsKey(room.chairOf(seat.id()).team())) {
                add(new Seating(seat, room, loaded.lastCommand(seat.id()), now));
            }
        }
    }

    /** What the orders of players came to; of all teams together, because who moves takes their numbers along. */
    Handled handled() {
        return handled;
    }

    /** Goes on from what the store has, and tells whoever waits for more that it was not done. */
    void fallBack(Text why) {
        teams.values().forEach(TeamGame::fallBack);
        for (Author author : handled.fallBack()) {
            trainee(author.seat())
                    .ifPresent(seat -> seat.send(new ServerMessage.Refused((int) author.commandNumber(), why)));
        }
    }

    /** All teams, in order of number. */
    Collection<TeamGame> all() {
        return Collections.unmodifiableCollection(teams.values());
    }

    /** These teams: the one named, or all; none when there is no such team. */
    List<TeamGame> all(Optional<Integer> number) {
        return number.map(one -> find(one).stream().toList()).orElseGet(() -> List.copyOf(teams.values()));
    }

    Optional<TeamGame> find(int number) {
        return Optional.ofNullable(teams.get(number));
    }

    /** The team that this seat belongs to. */
    TeamGame of(Seating seat) {
        return teams.get(seat.team());
    }

    /** Gives somebody their seat. */
    void add(Seating seating) {
        of(seating).seats().put(seating.place(), seating);
    }

    /** Puts everybody where the room says. */
    void arrange(RoomState room) {
        List<Seating> everybody = seats().toList();
        teams.values().forEach(team -> team.seats().clear());
        everybody.forEach(seating -> {
            seating.arrange(room);
            add(seating);
        });
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

    Optional<Seating> trainee(int number) {
        return seats().filter(seat -> seat.trainee() == number).findFirst();
    }

    /** Whom this seat belongs to; empty: to nobody. */
    Optional<Seating> ownerOf(Chair chair) {
        return find(chair.team()).map(team -> team.seats().get(chair.seat()));
    }

    /** The number for a newcomer on that seat; the one that says where they sit, unless somebody has it who moved away. */
    int freeNumber(Chair chair) {
        int usual = Seating.storedId(chair.team(), chair.seat());
        int last = seats().mapToInt(Seating::trainee).max().orElse(0);
        return trainee(usual).isEmpty() ? usual : Math.max(last, Ledger.LECTURER) + 1;
    }

    /** Sends everybody who is there a message. */
    void tell(Text text) {
        byte[] notice = Exchange.TO_CLIENT.write(new ServerMessage.Notice(text));
        seats().forEach(seat -> seat.send(notice));
    }
}
