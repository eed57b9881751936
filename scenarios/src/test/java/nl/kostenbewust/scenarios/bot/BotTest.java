package nl.kostenbewust.scenarios.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.TeamEvent;
import org.junit.jupiter.api.Test;

/** Each bot does what its name says. */
class BotTest {
    private static final Lessons.Lesson TEETH = Lessons.lone("tsd-01");

    private static Game play(Bot bot) {
        return TEETH.play(1, (before, order, answer) -> {}, bot);
    }

    private static Stream<Command> commands(Game game) {
        return game.journal().entries().stream()
                .map(entry -> entry.order().command())
                .filter(command -> !(command instanceof Command.Begin || command instanceof Command.Ready));
    }

    private static Hours most(Game game) {
        return game.journal().entries().stream()
                .filter(entry -> entry.order().household().isPresent())
                .map(Journal.Entry::events)
                .flatMap(List::stream)
                .filter(TeamEvent.HoursSpent.class::isInstance)
                .map(event -> ((TeamEvent.HoursSpent) event).hours())
                .max(Hours::compareTo)
                .orElse(Hours.NONE);
    }

    @Test
    void theTalkerOnlyTalks() {
        assertThat(commands(play(Bot.talker()))).hasSizeGreaterThan(50).allMatch(Command.Talk.class::isInstance);
    }

    @Test
    void theCheapestDoesNothingOfMoreThanAnHourAndWritesEveryMonth() {
        Game game = play(Bot.cheapest());

        assertThat(most(game)).isEqualTo(Hours.of(1));
        assertThat(commands(game).filter(Command.Message.class::isInstance)).hasSize(12);
        assertThat(commands(game)).hasSizeGreaterThan(20).noneMatch(Command.Talk.class::isInstance);
    }

    @Test
    void everythingIsClicked() {
        assertThat(commands(play(Bot.everything())).map(Object::getClass).distinct())
                .contains(
                        Command.Talk.class,
                        Command.Message.class,
                        Command.MakePlan.class,
                        Command.AskConsent.class,
                        Command.Inquire.class,
                        Command.AskReceipt.class,
                        Command.Start.class,
                        Command.MakeRequest.class,
                        Command.Argue.class);
    }

    @Test
    void theRandomBotKeepsAboutHalfOfItsHours() {
        Game game = play(Bot.random(1));
        int spent = game.journal().entries().stream()
                .flatMap(entry -> entry.events().stream())
                .filter(TeamEvent.HoursSpent.class::isInstance)
                .mapToInt(event -> ((TeamEvent.HoursSpent) event).hours().halves())
                .sum();

        assertThat(spent).isBetween(12 * 21 / 3, 12 * 21 * 3 / 4);
    }

    @Test
    void whoIsIdleOnlyCloses() {
        assertThat(commands(play(Bot.idle()))).isEmpty();
    }
}
