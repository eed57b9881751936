package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.simulation.SimulatedMachine;
import nl.kostenbewust.server.simulation.SimulatedTime;
import nl.kostenbewust.server.store.SimulatedDisk;
import nl.kostenbewust.server.store.SimulatedStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Commands that are sent again because their answer was lost: answered as before, carried out once, and not before they are kept. */
class ResendTest {
    private static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();
    private static final Command HOUSING = new Command.Talk(Ref.to("bart"), LifeDomain.HOUSING);
    private static final Command MONEY = new Command.Talk(Ref.to("bart"), LifeDomain.MONEY);
    private static final Command IMPOSSIBLE = new Command.Start(Ref.to("geen-echte-naam"), Optional.empty());
    private static final Duration MOMENT = Duration.ofMillis(100);

    private final SimulatedTime time = new SimulatedTime(1);
    private final SimulatedDisk disk = new SimulatedDisk();
    private Room room;
    private Visitor noor;
    private String token;

    @BeforeEach
    void aSoloGame() {
        SimulatedMachine machine = new SimulatedMachine(time);
        room = new Rooms(new SimulatedStore(time, machine, disk), Duration.ofMinutes(2), machine)
                .create(LESSON, RoomSettings.SOLO, 0, 7);
        noor = new Visitor();
        room.enter(noor, Visitor.hello(room, "Noor"));
        time.pass(MOMENT);
        token = noor.awaits(ServerMessage.Welcome.class, any -> true).token();
    }

    private static ClientMessage.Act act(int number, Command command) {
        return new ClientMessage.Act(number, Optional.of(Visitor.BART), command);
    }

    private Visitor again() {
        Visitor back = new Visitor();
        room.enter(
                back,
                new ClientMessage.Hello(ClientMessage.PROTOCOL, room.code(), "", Optional.empty(), Optional.of(token)));
        time.pass(MOMENT);
        return back;
    }

    private List<Command> journal() {
        return new Invariants(disk.load(room.session().id()), LESSON)
                .games().get(1).journal().entries().stream()
                        .map(entry -> entry.order().command())
                        .filter(command -> command instanceof Command.Talk)
                        .toList();
    }

    @Test
    @Fault({6, 24})
    void whatIsNotKeptYetIsNotAcknowledgedWhenItIsSentAgain() {
        disk.stall();
        room.received(noor, act(1, HOUSING));
        time.pass(MOMENT);
        Visitor back = again();
        room.received(back, act(1, HOUSING));
        time.pass(MOMENT);
        assertThat(back.answers()).as("while the disk stalls").isEmpty();
        assertThat(journal()).isEmpty();

        disk.goOn();
        time.pass(MOMENT);
        assertThat(back.answers()).containsExactly(new ServerMessage.Accepted(1));
        assertThat(journal()).containsExactly(HOUSING);
    }

    @Test
    @Fault(24)
    void aRefusalThatWasLostIsNotTakenForAnAcknowledgement() {
        room.received(noor, act(1, IMPOSSIBLE));
        room.received(noor, act(2, HOUSING));
        time.pass(MOMENT);
        assertThat(noor.answers()).hasSize(2).last().isEqualTo(new ServerMessage.Accepted(2));

        Visitor back = again();
        room.received(back, act(1, IMPOSSIBLE));
        room.received(back, act(2, HOUSING));
        time.pass(MOMENT);
        assertThat(back.answers().get(0)).isInstanceOf(ServerMessage.Refused.class);
        assertThat(back.answers().get(1)).isEqualTo(new ServerMessage.Accepted(2));
        assertThat(journal()).containsExactly(HOUSING);
    }

    @Test
    @Fault({22, 33})
    void anotherCommandUnderTheSameNumberIsNotTakenForTheFirst() {
        room.received(noor, act(1, HOUSING));
        time.pass(MOMENT);
        Visitor elsewhere = again();
        room.received(elsewhere, act(1, MONEY));
        time.pass(MOMENT);
        assertThat(elsewhere.answers())
                .singleElement()
                .isInstanceOfSatisfying(
                        ServerMessage.Refused.class,
                        refused -> assertThat(refused.text().nl()).contains("ander apparaat"));
        assertThat(journal()).containsExactly(HOUSING);
    }
}
