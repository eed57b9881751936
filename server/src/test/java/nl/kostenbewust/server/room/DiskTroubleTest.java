package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.scenarios.library.Library;
import org.junit.jupiter.api.Test;

/** A lesson whose disk is full, broken or slow. */
class DiskTroubleTest {
    private static final Lesson LESSON =
            new Lessons(Library.shipped()).find(Ref.to("eerste-les")).orElseThrow();
    private static final Command HOUSING = new Command.Talk(Ref.to("bart"), LifeDomain.HOUSING);
    private static final Command MONEY = new Command.Talk(Ref.to("bart"), LifeDomain.MONEY);
    private static final Duration SECONDS = Duration.ofSeconds(3);

    private final SimulatedLesson lesson = new SimulatedLesson(LESSON, RoomSettings.SOLO);
    private final Room room = lesson.room();
    private final Visitor noor = lesson.enters("Noor");

    private void acts(int number, Command command) {
        room.received(noor, new ClientMessage.Act(number, Optional.of(Visitor.BART), command));
        lesson.time().pass(SECONDS);
    }

    private int entries() {
        return lesson.invariants().games().get(1).journal().entries().size();
    }

    @Test
    @Fault(4)
    void aFullDiskPausesTheLessonUntilThereIsRoom() {
        int before = entries();
        lesson.disk().full(true);
        acts(1, HOUSING);
        acts(2, MONEY);
        assertThat(noor.answers())
                .as("the second is refused, the first is not known")
                .singleElement()
                .isInstanceOfSatisfying(
                        ServerMessage.Refused.class,
                        refused -> assertThat(refused.text().nl()).contains("schijf", "vol"));
        assertThat(noor.awaits(ServerMessage.Notice.class, any -> true).text().nl())
                .contains("wacht tot er weer ruimte is");

        lesson.disk().nearlyFull();
        lesson.time().pass(SECONDS);
        assertThat(noor.answers())
                .last()
                .isInstanceOfSatisfying(
                        ServerMessage.Refused.class,
                        refused -> assertThat(refused.number()).isEqualTo(1));
        assertThat(noor.awaits(
                        ServerMessage.Notice.class, notice -> notice.text().nl().contains("gaat verder")))
                .isNotNull();
        assertThat(entries()).as("nothing half done").isEqualTo(before);

        acts(3, HOUSING);
        assertThat(noor.answers()).last().isEqualTo(new ServerMessage.Accepted(3));
        assertThat(entries()).isEqualTo(before + 1);
        lesson.invariants().shows(1, noor.lastView());
    }

    @Test
    @Fault(5)
    void aDiskThatGaveAnErrorIsNotTrustedAgain() {
        int before = entries();
        lesson.disk().broken();
        acts(1, HOUSING);
        lesson.disk().repaired();
        acts(1, HOUSING);
        acts(2, MONEY);
        assertThat(noor.answers())
                .singleElement()
                .isInstanceOfSatisfying(
                        ServerMessage.Refused.class,
                        refused -> assertThat(refused.number()).isEqualTo(2));
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    @Fault(6)
    void aSlowDiskHoldsUpAnswersAndNothingElse() {
        lesson.disk().stall();
        room.received(noor, new ClientMessage.Act(1, Optional.of(Visitor.BART), HOUSING));
        room.received(noor, new ClientMessage.AskPreview(9, Visitor.BART, MONEY));
        lesson.passes();
        assertThat(noor.awaits(ServerMessage.Preview.class, any -> true).number())
                .isEqualTo(9);
        assertThat(noor.answers()).isEmpty();
        lesson.disk().goOn();
        lesson.passes();
        assertThat(noor.answers()).containsExactly(new ServerMessage.Accepted(1));
        assertThat(lesson.goesOnElsewhere(LESSON)).as("I6").isTrue();
    }
}
