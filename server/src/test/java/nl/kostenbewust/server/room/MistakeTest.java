package nl.kostenbewust.server.room;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.server.simulation.SimulatedMachine;
import nl.kostenbewust.server.simulation.SimulatedTime;
import org.junit.jupiter.api.Test;

/** A scenario on which the rules break down, and a computer without memory. */
class MistakeTest {
    /** A request to an agency that is not there: the checks refuse such a file, the rules trip over it. */
    private static final Lesson PLANTED = Lessons.of(
            aScenario(aCase().requests(List.of(aRequest("spookverzoek", "spook").build()))
                    .build()),
            "gepland");

    private static final Lesson SOUND = Lessons.of(aScenario(aCase().build()), "heel");

    @Test
    @Fault(10)
    void aRuleThatThrowsHaltsItsOwnLessonOnly() {
        SimulatedLesson lesson = new SimulatedLesson(PLANTED, new RoomSettings(1, 1, false));
        Visitor noor = lesson.enters("Noor");
        lesson.room().start();
        lesson.passes();
        lesson.room()
                .received(
                        noor,
                        new ClientMessage.Act(
                                1, Optional.of(Ref.to("huishouden")), new Command.MakeRequest(Ref.to("spookverzoek"))));
        lesson.passes();
        assertThat(noor.awaits(ServerMessage.Notice.class, any -> true).text().nl())
                .contains("ging iets mis");
        lesson.invariants().hold(List.of());
        assertThat(lesson.goesOnElsewhere(SOUND)).as("I6").isTrue();
    }

    @Test
    @Fault(11)
    void withoutMemoryTheProcessEnds() {
        SimulatedTime time = new SimulatedTime(1);
        SimulatedMachine machine = new SimulatedMachine(time);
        RoomThread thread = new RoomThread(machine.thread("kamer"), mistake -> {}, machine::fails);
        thread.execute(() -> {
            throw new OutOfMemoryError("planted");
        });
        assertThatThrownBy(() -> time.pass(SimulatedLesson.MOMENT)).isInstanceOf(OutOfMemoryError.class);
        assertThat(machine.isDead()).isTrue();
    }

    @Test
    @Fault(10)
    void aRuleThatNeverEndsOverflowsAndIsAMistakeLikeAnother() {
        SimulatedTime time = new SimulatedTime(1);
        SimulatedMachine machine = new SimulatedMachine(time);
        List<Throwable> mistakes = new ArrayList<>();
        RoomThread thread = new RoomThread(machine.thread("kamer"), mistakes::add, machine::fails);
        thread.execute(MistakeTest::endless);
        time.pass(SimulatedLesson.MOMENT);
        assertThat(mistakes).singleElement().isInstanceOf(StackOverflowError.class);
        assertThat(machine.isDead()).isFalse();
    }

    @SuppressWarnings("InfiniteRecursion")
    private static void endless() {
        endless();
    }
}
