package nl.kostenbewust.core.score;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aMatter;
import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static nl.kostenbewust.core.fixture.Fixture.aSettlement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Settlement;
import nl.kostenbewust.core.play.Wellbeing;
import nl.kostenbewust.core.scenario.Case;

/** Courses in domain words: a household that has just come in, with one thing changed. */
final class Courses {
    private Courses() {}

    /** The household has come in and nothing has happened yet. */
    static Course of(Case story) {
        Game game = Game.of(aScenario(story), Chance.of(1));
        Game begun = ((Game.Answer.Done) game.apply(Order.ofSession(new Command.Begin(List.of(1))))).game();
        HouseholdState start = begun.state().households().get(story.id());
        return new Course(story, start, start, begun.journal().entries().get(0).events(), List.of());
    }

    /** A household of which so many matters, {@code kwestie-0} and on, are decided by a plain rule. */
    static Course decided(int matters) {
        List<Matter> all = IntStream.range(0, matters)
                .mapToObj(number -> aMatter("kwestie-" + number).build())
                .toList();
        Course course = of(aCase().matters(all).build());
        for (Matter matter : all) {
            course = settled(course, matter.id().value(), aSettlement().build());
        }
        return course;
    }

    static Course settled(Course course, String matter, Settlement settlement) {
        Ref<Matter> ref = Ref.to(matter);
        return now(
                course,
                state -> state.withDecisions(state.decisions()
                        .withMatters(Frozen.put(state.decisions().matters(), ref, settlement))));
    }

    static Course faring(Course course, UnaryOperator<Wellbeing> change) {
        return now(course, state -> state.withWellbeing(change.apply(state.wellbeing())));
    }

    static Course then(Course course, HouseholdEvent... more) {
        List<Event> events = new ArrayList<>(course.events());
        Arrays.stream(more)
                .map(what -> new InHousehold(course.story().id(), what))
                .forEach(events::add);
        return new Course(course.story(), course.now(), course.horizon(), events, course.projected());
    }

    private static Course now(Course course, UnaryOperator<HouseholdState> change) {
        HouseholdState now = change.apply(course.now());
        return new Course(course.story(), now, now, course.events(), course.projected());
    }
}
