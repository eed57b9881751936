package nl.kostenbewust.server.leak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.scenarios.bot.Bot;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.RoomSettings;
import nl.kostenbewust.server.store.SeatToken;

/** A lesson of two teams of bots, from the first knock to the end screen, while another lesson goes on next door. */
final class Evening implements AutoCloseable {
    /** Spells what it is, so that it is found as a number of eight bytes too. */
    static final long SEED = 0x4B616E6172696531L;

    private static final int SEATS = 3;
    private static final RoomSettings TWO_TEAMS = new RoomSettings(2, SEATS, false);
    private static final Codec<Journal.Entry> ENTRY = Codec.cbor(Journal.Entry.class, 4 << 20);

    private final TappedServer server;
    private final Room room;
    private final Room nextDoor;
    private final List<Team> teams;
    private final List<String> secrets = new ArrayList<>();
    private int differences;

    Evening(Path data, Lesson lesson) throws IOException {
        server = new TappedServer(data);
        room = server.open(lesson, TWO_TEAMS, SEED);
        nextDoor = server.open(lesson, RoomSettings.SOLO, SEED);
        teams = List.of(new Team(1, lesson, SEED), new Team(2, lesson, SEED));
    }

    /** Lets these bots in: the first three are team 1, the others team 2. */
    void comeIn(List<Bot> bots) {
        for (int i = 0; i < bots.size(); i++) {
            Team team = teams.get(i / SEATS);
            String name = "speler-" + (i + 1);
            team.joins(new Player(server.port(), room, i / SEATS + 1, name, bots.get(i)));
        }
        secrets.addAll(seeds());
        secrets.add(nextDoor.code());
        players().map(Player::token).map(Evening::hashes).forEach(secrets::addAll);
        keepApart(teams.get(0), teams.get(1));
        keepApart(teams.get(1), teams.get(0));
        teams.forEach(team -> team.neverHears(secrets));
        teams.forEach(Team::judge);
    }

    private static void keepApart(Team team, Team other) {
        team.neverHears(other.players().stream().map(Player::token).toList());
        team.neverHears(List.of(other.sentence()));
        team.meetsInTheLobbyOnly(other.players().stream().map(Player::name).toList());
    }

    private Stream<Player> players() {
        return teams.stream().flatMap(team -> team.players().stream());
    }

    private static List<String> seeds() {
        String turned = latin(Long.reverseBytes(SEED));
        return List.of(Long.toString(SEED), Long.toHexString(SEED), latin(SEED), turned);
    }

    /** A number as it stands on the wire, one character a byte. */
    static String latin(long number) {
        return latin(ByteBuffer.allocate(Long.BYTES).putLong(number).array());
    }

    private static List<String> hashes(String token) {
        byte[] hash = SeatToken.of(token).hash().toArray();
        return List.of(latin(hash), HexFormat.of().formatHex(hash));
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Plays to the end, judging on the way. */
    void play() {
        room.start();
        teams.forEach(Team::began);
        int pried = 0;
        while (!teams.stream().allMatch(Team::isDone)) {
            teams.forEach(Team::turn);
            int month = teams.get(0).game().state().month();
            if (month % 4 == 1 && month > pried) {
                teams.forEach(team -> team.pries(team.players().get(0)));
                teams.forEach(team -> team.reconnects(team.players().get(1)));
                pried = month;
            }
            if (!MarkedLesson.hidden(teams.get(0).game())
                    .equals(MarkedLesson.hidden(teams.get(1).game()))) {
                differences++;
            }
        }
        teams.forEach(team -> team.pries(team.players().get(1)));
        room.end().toCompletableFuture().join();
        players().map(Player::tap).forEach(Tap::awaitsTheEnd);
        teams.forEach(Team::judge);
    }

    /** The games that the teams played along are the ones that the server kept. */
    void endsAsKept() {
        for (Team team : teams) {
            List<Journal.Entry> kept = server.stored(room).rows().stream()
                    .filter(row -> row.team().equals(Integer.toString(teams.indexOf(team) + 1)))
                    .map(row -> ENTRY.read(row.events().toArray()))
                    .toList();
            assertThat(kept).isEqualTo(team.game().journal().entries());
        }
    }

    List<Team> teams() {
        return teams;
    }

    /** How many turns ended with the teams knowing different things. */
    int differences() {
        return differences;
    }

    /** Everything that nobody outside of a game may ever hear of it. */
    List<String> allSecrets() {
        List<String> all = new ArrayList<>(secrets);
        all.addAll(MarkedLesson.EVERYTHING);
        players().forEach(player -> all.addAll(List.of(player.token(), player.name())));
        teams.forEach(team -> all.add(team.sentence()));
        return all;
    }

    int port() {
        return server.port();
    }

    Room room() {
        return room;
    }

    @Override
    public void close() {
        players().forEach(Player::close);
        server.close();
    }
}
