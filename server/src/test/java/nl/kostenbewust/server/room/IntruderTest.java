package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kostenbewust.core.exchange.Exchange;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.simulation.SimulatedMachine;
import nl.kostenbewust.server.simulation.SimulatedTime;
import nl.kostenbewust.server.store.SimulatedDisk;
import nl.kostenbewust.server.store.SimulatedStore;
import nl.kostenbewust.server.wire.Farewell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody who sends what a player's program would not, to the reception of a server with two lessons. */
class IntruderTest {
    private static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();
    private static final Command HOUSING = new Command.Talk(Ref.to("bart"), LifeDomain.HOUSING);
    /** Somebody inside may have a bug; whoever goes on is cut. */
    private static final int STRIKES = 3;

    private static final Duration MOMENT = Duration.ofMillis(100);

    private final SimulatedTime time = new SimulatedTime(1);
    private final SimulatedDisk disk = new SimulatedDisk();
    private final SimulatedMachine machine = new SimulatedMachine(time);
    private final Rooms rooms = new Rooms(new SimulatedStore(time, machine, disk), Duration.ofMinutes(2), machine);
    private final Reception reception = new Reception(rooms);
    private final Room room = rooms.create(LESSON, new RoomSettings(2, 1, false), 0, 7);
    private final Room other = rooms.create(LESSON, new RoomSettings(1, 2, false), 0, 8);

    private void sends(Visitor visitor, byte[] bytes) {
        reception.received(visitor, bytes);
        time.pass(MOMENT);
    }

    private void sends(Visitor visitor, ClientMessage message) {
        sends(visitor, Exchange.TO_SERVER.write(message));
    }

    private Visitor seated(Room where, String name) {
        Visitor visitor = new Visitor();
        sends(visitor, Visitor.hello(where, name));
        assertThat(visitor.heard(ServerMessage.Welcome.class)).isEqualTo(1);
        return visitor;
    }

    private long rows(Room of) {
        return disk.load(of.session().id()).rows().size();
    }

    /** What only a server says, and what is no message at all. */
    static Stream<byte[]> noneOfItsBusiness() {
        return Stream.of(
                Exchange.TO_CLIENT.write(new ServerMessage.Welcome("token", 1, 1, 0, 1)),
                Exchange.TO_CLIENT.write(new ServerMessage.Accepted(1)),
                Exchange.TO_CLIENT.write(new ServerMessage.Refused(1, Text.nl("nee"))),
                Exchange.TO_CLIENT.write(new ServerMessage.Notice(Text.nl("Allemaal naar huis."))),
                Exchange.TO_CLIENT.write(new ServerMessage.Farewell(Text.nl("dag"), false)),
                Exchange.TO_CLIENT.write(new ServerMessage.TurnedAway(ServerMessage.Reason.OVER, Text.nl("dag"))),
                new byte[0],
                "{\"type\":\"java.net.URL\"}".getBytes(StandardCharsets.UTF_8),
                number(0),
                number(-1));
    }

    /** A command with a number that no record can have. */
    private static byte[] number(int number) {
        byte[] written = Exchange.TO_SERVER.write(new ClientMessage.Act(23, Optional.of(Visitor.BART), HOUSING));
        int at = new String(written, StandardCharsets.ISO_8859_1).indexOf("number") + "number".length();
        written[at] = (byte) (number == 0 ? 0x00 : 0x20);
        return written;
    }

    @ParameterizedTest
    @MethodSource("noneOfItsBusiness")
    @Fault({28, 36})
    void whatIsNotForAServerEndsTheConnectionInAnyState(byte[] bytes) {
        Visitor stranger = new Visitor();
        sends(stranger, bytes);
        assertThat(stranger.awaitsFarewell()).isEqualTo(Farewell.GARBAGE);

        Visitor player = seated(room, "Noor");
        room.start();
        time.pass(MOMENT);
        long before = rows(room);
        for (int strike = 1; strike <= STRIKES; strike++) {
            sends(player, bytes);
        }
        assertThat(player.awaitsFarewell()).isEqualTo(Farewell.GARBAGE);
        assertThat(rows(room)).isEqualTo(before);
        assertThat(seated(other, "Iemand anders").heard(ServerMessage.Lobby.class))
                .as("I6")
                .isPositive();
    }

    @Test
    @Fault(28)
    void whoIsNotInCanOnlySayHello() {
        for (ClientMessage message : List.of(
                new ClientMessage.Act(1, Optional.of(Visitor.BART), HOUSING),
                new ClientMessage.AskPreview(1, Visitor.BART, HOUSING),
                new ClientMessage.Goodbye())) {
            Visitor stranger = new Visitor();
            sends(stranger, message);
            assertThat(stranger.awaitsFarewell()).isEqualTo(Farewell.GARBAGE);
        }
    }

    @Test
    @Fault(28)
    void whoIsInCannotComeInAgain() {
        Visitor noor = seated(room, "Noor");
        sends(noor, Visitor.hello(other, "Noor"));
        assertThat(noor.heard(ServerMessage.Welcome.class)).isEqualTo(1);
        assertThat(disk.load(other.session().id()).seats()).isEmpty();
    }

    /** No message names a player, a team or a lesson: whose it is follows from the connection alone. */
    @Test
    @Fault(34)
    void aCommandCountsForOnesOwnTeamAndLessonOnly() {
        Visitor noor = seated(room, "Noor");
        Visitor sam = seated(room, "Sam");
        Visitor elsewhere = seated(other, "Iemand anders");
        room.start();
        other.start();
        time.pass(MOMENT);
        long there = rows(other);
        sends(sam, new ClientMessage.Act(1, Optional.of(Visitor.BART), HOUSING));

        Invariants invariants = new Invariants(disk.load(room.session().id()), LESSON);
        assertThat(invariants.games().get(2).journal().entries()).hasSize(2);
        assertThat(invariants.games().get(1).journal().entries()).hasSize(1);
        assertThat(rows(other)).isEqualTo(there);
        assertThat(noor.answers()).isEmpty();
        assertThat(elsewhere.answers()).isEmpty();
        invariants.shows(1, noor.lastView());
        invariants.shows(2, sam.lastView());
    }

    @Test
    @Fault(34)
    void aTokenOpensItsOwnLessonOnly() {
        Visitor noor = seated(room, "Noor");
        String token = noor.awaits(ServerMessage.Welcome.class, any -> true).token();
        Visitor thief = new Visitor();
        sends(
                thief,
                new ClientMessage.Hello(
                        ClientMessage.PROTOCOL, other.code(), "", Optional.empty(), Optional.of(token)));
        assertThat(thief.awaits(ServerMessage.TurnedAway.class, any -> true).reason())
                .isEqualTo(ServerMessage.Reason.UNKNOWN_SEAT);
    }

    @Test
    @Fault(36)
    void textsAndListsOutOfRangeAreRefused() {
        Visitor noor = seated(room, "Noor");
        room.start();
        time.pass(MOMENT);
        long before = rows(room);
        List<Command> outOfRange = List.of(
                new Command.Review(Ref.to("brief"), List.of(), "x".repeat(10_000)),
                new Command.MakePlan(List.of()),
                new Command.HandOver(Integer.MAX_VALUE),
                new Command.HandOver(-1),
                new Command.Begin(IntStream.range(0, 10_000).boxed().toList()),
                new Command.Join(Integer.MIN_VALUE));
        for (int i = 0; i < outOfRange.size(); i++) {
            sends(noor, new ClientMessage.Act(i + 1, Optional.of(Visitor.BART), outOfRange.get(i)));
        }
        assertThat(noor.answers()).hasSize(outOfRange.size()).allMatch(ServerMessage.Refused.class::isInstance);
        assertThat(rows(room)).isEqualTo(before);
        sends(noor, new ClientMessage.Act(Integer.MAX_VALUE, Optional.of(Visitor.BART), HOUSING));
        assertThat(noor.answers()).last().isEqualTo(new ServerMessage.Accepted(Integer.MAX_VALUE));
    }
}
