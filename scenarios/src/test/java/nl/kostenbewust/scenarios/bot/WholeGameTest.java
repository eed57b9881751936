package nl.kostenbewust.scenarios.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.fixture.Laws;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.rules.Outcome;
import nl.kostenbewust.core.scenario.Programme;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole games over everything that is shipped: the laws hold at every order, and what a view offers is possible. */
class WholeGameTest {
    private static final int FEW = 20;
    private static final int MANY = 200;

    static LongStream few() {
        return LongStream.rangeClosed(1, FEW);
    }

    static LongStream many() {
        return LongStream.rangeClosed(FEW + 1, FEW + MANY);
    }

    @ParameterizedTest
    @MethodSource("few")
    void theLawsHoldInEveryGame(long seed) {
        playsByTheLaws(seed);
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("many")
    void theLawsHoldInManyGames(long seed) {
        playsByTheLaws(seed);
    }

    /** Lessons of many households, with a full team. */
    @Tag("slow")
    @ParameterizedTest
    @MethodSource("large")
    void theLawsHoldInALargeLesson(Ref<Programme> name) {
        playsByTheLaws(7, Lessons.lesson(name), 3);
    }

    static List<Ref<Programme>> large() {
        return Lessons.LARGE;
    }

    /** The seed chooses the lesson, the team and all that its bots do. */
    private static void playsByTheLaws(long seed) {
        Lessons.Lesson lesson = Lessons.SMALL.get((int) (seed % Lessons.SMALL.size()));
        playsByTheLaws(seed, lesson, 1 + (int) (seed / Lessons.SMALL.size() % 6));
    }

    private static void playsByTheLaws(long seed, Lessons.Lesson lesson, int seats) {
        Bot[] team = new Bot[seats];
        for (int i = 0; i < team.length; i++) {
            team[i] = seed % 5 == 0 && i == 0 ? Bot.everything() : Bot.random(seed * 100 + i);
        }
        Game end = lesson.play(seed, WholeGameTest::check, team);

        assertThat(end.state().ended()).isTrue();
        Laws.game(end);
    }

    private static void check(Game before, Order order, Game.Answer answer) {
        Outcome outcome = Laws.order(before, order);
        assertThat(answer).as("what a player is offered is possible: %s", order).isInstanceOf(Game.Answer.Done.class);
        assertThat(((Game.Answer.Done) answer).game().state()).isEqualTo(((Outcome.Accepted) outcome).state());
    }

    @Test
    void theSameSeedPlaysTheSameGame() {
        Lessons.Lesson lesson = Lessons.SMALL.get(0);
        BotTable.Onlooker nobody = (before, order, answer) -> {};

        Game one = lesson.play(7, nobody, Bot.random(3), Bot.random(4));
        Game other = lesson.play(7, nobody, Bot.random(3), Bot.random(4));

        assertThat(one.journal()).isEqualTo(other.journal());
        assertThat(lesson.play(7, nobody, Bot.random(5), Bot.random(4)).journal())
                .isNotEqualTo(one.journal());
    }

    @Test
    void aGameHasAllItsMonths() {
        Lessons.Lesson lesson = Lessons.SMALL.get(0);
        Game end = lesson.play(1, (before, order, answer) -> {}, Bot.idle(), Bot.idle());

        assertThat(end.state().month()).isEqualTo(lesson.scenario().programme().rounds() + 1);
        assertThat(end.journal().entries())
                .extracting(entry -> entry.order().command())
                .hasOnlyElementsOfTypes(Command.Begin.class, Command.Ready.class);
    }
}
