package nl.kostenbewust.core.route;

import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static nl.kostenbewust.core.route.Example.HOME;
import static nl.kostenbewust.core.route.Example.story;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.fixture.ProgrammeBuilder;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Course;
import org.junit.jupiter.api.Test;

/** Seen from any month, twelve months of benefits lie between arrival and horizon. */
class OutlookTest {
    @Test
    void atTheStartEverythingIsStillToCome() {
        Course course = seenAfter(arriving(1), 0);

        assertThat(course.soFar().total()).isEqualTo(Money.NONE);
        assertThat(course.expected().total()).isEqualTo(Money.euros(12_000));
    }

    @Test
    void halfwayHalfOfItHasBeenPaid() {
        Course course = seenAfter(arriving(1), 6);

        assertThat(course.soFar().total()).isEqualTo(Money.euros(6_000));
        assertThat(course.expected().total()).isEqualTo(Money.euros(12_000));
    }

    @Test
    void afterTheHorizonNothingIsToCome() {
        Course course = seenAfter(arriving(1), 15);

        assertThat(course.projected()).isEmpty();
        assertThat(course.soFar()).isEqualTo(course.expected());
        assertThat(course.expected().total()).isEqualTo(Money.euros(12_000));
        assertThat(course.horizon().wellbeing().trust())
                .isGreaterThan(course.now().wellbeing().trust());
    }

    @Test
    void theHorizonCountsFromTheMonthOfArrival() {
        Course course = seenAfter(arriving(3), 6);

        assertThat(course.soFar().total()).isEqualTo(Money.euros(4_000));
        assertThat(course.expected().total()).isEqualTo(Money.euros(12_000));
    }

    @Test
    void whatLiesAheadIsTheSameFromEveryMonth() {
        assertThat(seenAfter(arriving(1), 3).horizon())
                .isEqualTo(seenAfter(arriving(1), 12).horizon())
                .isEqualTo(seenAfter(arriving(1), 15).horizon());
    }

    private static Scenario arriving(int month) {
        Scenario lesson = aScenario(story().build());
        Programme programme = ProgrammeBuilder.builder(lesson.programme())
                .rounds(20)
                .arrivals(List.of(new Programme.Arrival(HOME, month)))
                .build();
        return new Scenario(programme, lesson.cases(), lesson.agencies(), lesson.budgets());
    }

    private static Course seenAfter(Scenario lesson, int months) {
        Chance chance = Chance.of(1);
        Game game = after(Game.of(lesson, chance), new Command.Begin(List.of(1)));
        for (int month = 0; month < months; month++) {
            game = after(game, new Command.CloseMonth());
        }
        List<Event> events = new ArrayList<>();
        game.journal().entries().forEach(entry -> events.addAll(entry.events()));
        return Outlook.of(lesson, chance, events, game.state(), HOME);
    }

    private static Game after(Game game, Command command) {
        return ((Game.Answer.Done) game.apply(Order.ofSession(command))).game();
    }
}
