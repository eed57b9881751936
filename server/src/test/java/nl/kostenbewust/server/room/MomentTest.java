package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.store.SimulatedDisk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes at the same moment, or at the wrong one. */
class MomentTest {
    private static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();
    private static final Command HOUSING = new Command.Talk(Ref.to("bart"), LifeDomain.HOUSING);
    private static final Duration NIGHT = Duration.ofHours(8);
    private static final int SEATS = 6;
    private static final int CLASS = 30;

    private final SimulatedLesson lesson = new SimulatedLesson(LESSON, new RoomSettings(1, SEATS, false));
    private final Room room = lesson.room();

    private void starts() {
        room.start();
        lesson.passes();
    }

    private List<Order> orders() {
        return lesson.invariants().games().get(1).journal().entries().stream()
                .map(entry -> entry.order())
                .toList();
    }

    /** The month closes before, between or after two things that are done in it: one order, which all agree on. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    @Fault(16)
    void theOrderInWhichTheServerHearsDecides(int closesAt) {
        Visitor noor = lesson.enters("Noor");
        lesson.enters("Sam");
        starts();
        for (int i = 0; i <= 2; i++) {
            if (i == closesAt) {
                room.closeMonth();
            }
            if (i < 2) {
                Command command = i == 0 ? HOUSING : new Command.Ready();
                Optional<Ref<Household>> where = i == 0 ? Optional.of(Visitor.BART) : Optional.empty();
                room.received(noor, new ClientMessage.Act(i + 1, where, command));
            }
        }
        lesson.passes();
        assertThat(noor.answers()).containsExactly(new ServerMessage.Accepted(1), new ServerMessage.Accepted(2));
        List<Command> given = orders().stream().map(Order::command).toList();
        assertThat(given.subList(given.size() - 3, given.size()))
                .element(closesAt)
                .isEqualTo(new Command.CloseMonth());
        assertThat(noor.lastView().month()).isEqualTo(2);
        assertThat(noor.lastView().team().get(0).ready())
                .as("ready in the month in which it was said, not in the next")
                .isEqualTo(closesAt < 2);
        lesson.invariants().hold(List.of());
    }

    /** Whoever was away before the laptop slept has not been away for a night. */
    @Test
    @Fault(14)
    void aSleepOfTheLaptopIsNoAbsence() {
        Visitor noor = lesson.enters("Noor");
        Visitor sam = lesson.enters("Sam");
        starts();
        room.gone(sam);
        lesson.time().pass(Duration.ofSeconds(10));
        List<Order> before = orders();

        lesson.time().sleep(NIGHT);
        lesson.time().pass(Duration.ofSeconds(10));
        assertThat(orders()).as("nobody was counted as ready").isEqualTo(before);
        assertThat(noor.lastView().month()).isEqualTo(1);

        lesson.time().pass(SimulatedLesson.AWAY);
        assertThat(orders()).as("who stays away is, in the end").hasSizeGreaterThan(before.size());
    }

    /** A round of which one seat drops out: it is counted as ready by the room, not by the player, and the month closes. */
    @Test
    @Fault(17)
    void whoDropsOutDoesNotHoldUpTheOthers() {
        Visitor noor = lesson.enters("Noor");
        Visitor sam = lesson.enters("Sam");
        starts();
        room.gone(sam);
        room.received(noor, new ClientMessage.Act(1, Optional.empty(), new Command.Ready()));
        lesson.time().pass(SimulatedLesson.AWAY.plusSeconds(2));
        assertThat(noor.lastView().month()).isEqualTo(2);
        SimulatedDisk disk = lesson.disk();
        assertThat(disk.load(room.session().id()).rows())
                .as("written as the room's doing")
                .filteredOn(row -> row.seat() == 0)
                .hasSizeGreaterThanOrEqualTo(2);
        lesson.invariants().hold(List.of());
    }

    /** Thirty at once want six seats. */
    @Test
    @Fault(37)
    void theLastSeatGoesToOne() {
        List<Visitor> visitors =
                IntStream.range(0, CLASS).mapToObj(i -> new Visitor()).toList();
        visitors.forEach(visitor -> room.enter(visitor, Visitor.hello(room, "Leerling")));
        lesson.passes();
        assertThat(visitors)
                .filteredOn(visitor -> visitor.heard(ServerMessage.Welcome.class) == 1)
                .hasSize(SEATS);
        assertThat(visitors)
                .filteredOn(visitor -> visitor.heard(ServerMessage.TurnedAway.class) == 1)
                .hasSize(CLASS - SEATS);
        assertThat(lesson.disk().load(room.session().id()).seats()).hasSize(SEATS);
    }

    /** All of a team want what only one can have; the journal says who came first. */
    @Test
    @Fault(37)
    void whatCanBeDoneOnceIsDoneOnce() {
        List<Visitor> team = IntStream.range(0, SEATS)
                .mapToObj(i -> lesson.enters("Speler " + i))
                .toList();
        starts();
        Command once = new Command.Talk(Ref.to("bart"), LifeDomain.WORK);
        team.forEach(one -> room.received(one, new ClientMessage.Act(1, Optional.of(Visitor.BART), once)));
        lesson.passes();
        assertThat(team.stream().flatMap(one -> one.answers().stream())).hasSize(SEATS);
        assertThat(team.stream().flatMap(one -> one.answers().stream()))
                .filteredOn(ServerMessage.Accepted.class::isInstance)
                .hasSize((int) orders().stream()
                        .filter(order -> order.command().equals(once))
                        .count());
        lesson.invariants().hold(List.of());
    }
}
