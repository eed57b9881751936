package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.scenarios.library.Library;
import org.junit.jupiter.api.Test;

/** Commands that are sent again because their answer was lost: answered as before, carried out once, and not before they are kept. */
class ResendTest {
    private static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();
    private static final Command HOUSING = new Command.Talk(Ref.to("bart"), LifeDomain.HOUSING);
    private static final Command MONEY = new Command.Talk(Ref.to("bart"), LifeDomain.MONEY);
    private static final Command IMPOSSIBLE = new Command.Start(Ref.to("geen-echte-naam"), Optional.empty());

    private final SimulatedLesson lesson = new SimulatedLesson(LESSON, RoomSettings.SOLO);
    private final Room room = lesson.room();
    private final Visitor noor = lesson.enters("Noor");
    private final String token = SimulatedLesson.token(noor);

    private static ClientMessage.Act act(int number, Command command) {
        return new ClientMessage.Act(number, Optional.of(Visitor.BART), command);
    }

    private List<Command> journal() {
        return lesson.invariants().games().get(1).journal().entries().stream()
                .map(entry -> entry.order().command())
                .filter(command -> command instanceof Command.Talk)
                .toList();
    }

    @Test
    @Fault({6, 24})
    void whatIsNotKeptYetIsNotAcknowledgedWhenItIsSentAgain() {
        lesson.disk().stall();
        room.received(noor, act(1, HOUSING));
        lesson.passes();
        Visitor back = lesson.returns(token);
        room.received(back, act(1, HOUSING));
        lesson.passes();
        assertThat(back.answers()).as("while the disk stalls").isEmpty();
        assertThat(journal()).isEmpty();

        lesson.disk().goOn();
        lesson.passes();
        assertThat(back.answers()).containsExactly(new ServerMessage.Accepted(1));
        assertThat(journal()).containsExactly(HOUSING);
    }

    @Test
    @Fault(24)
    void aRefusalThatWasLostIsNotTakenForAnAcknowledgement() {
        room.received(noor, act(1, IMPOSSIBLE));
        room.received(noor, act(2, HOUSING));
        lesson.passes();
        assertThat(noor.answers()).hasSize(2).last().isEqualTo(new ServerMessage.Accepted(2));

        Visitor back = lesson.returns(token);
        room.received(back, act(1, IMPOSSIBLE));
        room.received(back, act(2, HOUSING));
        lesson.passes();
        assertThat(back.answers().get(0)).isInstanceOf(ServerMessage.Refused.class);
        assertThat(back.answers().get(1)).isEqualTo(new ServerMessage.Accepted(2));
        assertThat(journal()).containsExactly(HOUSING);
    }

    @Test
    @Fault({22, 33})
    void anotherCommandUnderTheSameNumberIsNotTakenForTheFirst() {
        room.received(noor, act(1, HOUSING));
        lesson.passes();
        Visitor elsewhere = lesson.returns(token);
        room.received(elsewhere, act(1, MONEY));
        lesson.passes();
        assertThat(elsewhere.answers())
                .singleElement()
                .isInstanceOfSatisfying(
                        ServerMessage.Refused.class,
                        refused -> assertThat(refused.text().nl()).contains("ander apparaat"));
        assertThat(journal()).containsExactly(HOUSING);
    }

    /** Everything that a player ever sent, once more over the same and over a new connection. */
    @Test
    @Fault({24, 33})
    void aRecordedEveningThatIsPlayedAgainChangesNothing() {
        List<ClientMessage.Act> sent = List.of(act(1, HOUSING), act(2, IMPOSSIBLE), act(3, MONEY));
        sent.forEach(message -> room.received(noor, message));
        lesson.passes();
        List<ServerMessage> answers = noor.answers();
        List<Command> before = journal();

        sent.forEach(message -> room.received(noor, message));
        lesson.passes();
        Visitor back = lesson.returns(token);
        sent.forEach(message -> room.received(noor, message));
        sent.forEach(message -> room.received(back, message));
        lesson.passes();

        assertThat(back.answers()).containsExactlyInAnyOrderElementsOf(answers);
        assertThat(journal()).isEqualTo(before).containsExactly(HOUSING, MONEY);
        lesson.invariants().nothingIsAppliedTwice();
    }

    /** The answer to what one device asked is not told to another, which may wait for something else under that number. */
    @Test
    @Fault({22, 24})
    void anAnswerIsForWhoAsked() {
        lesson.disk().stall();
        room.received(noor, act(1, HOUSING));
        lesson.passes();
        Visitor elsewhere = lesson.returns(token);
        room.received(elsewhere, act(1, MONEY));
        lesson.disk().goOn();
        lesson.passes();
        assertThat(elsewhere.answers()).singleElement().isInstanceOf(ServerMessage.Refused.class);
        assertThat(journal()).containsExactly(HOUSING);
    }
}
