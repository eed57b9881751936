package nl.kostenbewust.scenarios.bot;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.route.Outlook;
import nl.kostenbewust.core.route.RoutePlayer;
import nl.kostenbewust.core.score.Course;
import nl.kostenbewust.core.score.HouseholdScore;
import nl.kostenbewust.core.score.Reference;
import org.junit.jupiter.api.Test;

/** Playing without thinking does not pay: clicking, sparing oneself, and only talking stay well below the good route. */
class CraftTest {
    private static final Ref<Household> TEETH = Ref.to("tsd-01");
    private static final Lessons.Lesson LESSON = Lessons.lone("tsd-01");
    private static final int WELL = 15;

    private static int overall(Bot bot) {
        Game end = LESSON.play(1, (before, order, answer) -> {}, bot);
        var events = end.journal().entries().stream()
                .<Event>flatMap(entry -> entry.events().stream())
                .toList();
        Course course = Outlook.of(LESSON.scenario(), end.chance(), events, end.state(), TEETH);
        return HouseholdScore.of(course, reference()).triangle().overall();
    }

    private static Reference reference() {
        return LESSON.references().get(TEETH);
    }

    private static int good() {
        return RoutePlayer.play(
                        LESSON.scenario(),
                        TEETH,
                        LESSON.scenario().caseOf(TEETH).routes().get(Reference.GOOD))
                .score(reference())
                .triangle()
                .overall();
    }

    @Test
    void clickingEverythingDoesNotPay() {
        assertThat(overall(Bot.everything())).isLessThan(good() - WELL);
    }

    @Test
    void doingOnlyWhatIsCheapDoesNotPay() {
        assertThat(overall(Bot.cheapest())).isLessThan(good() - WELL);
    }

    @Test
    void onlyTalkingDoesNotPay() {
        assertThat(overall(Bot.talker())).isLessThan(good() - WELL);
    }

    @Test
    void noDiceEither() {
        for (int seed = 1; seed <= 5; seed++) {
            assertThat(overall(Bot.random(seed))).isLessThan(good() - WELL);
        }
    }
}
