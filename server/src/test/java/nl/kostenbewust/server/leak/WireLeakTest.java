package nl.kostenbewust.server.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.fixture.Secretive;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.PlayerViews;
import nl.kostenbewust.core.view.ViewSource;
import nl.kostenbewust.scenarios.bot.Bot;
import nl.kostenbewust.server.room.Lesson;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing hidden crosses the wire before its time, stands in a log or is told to a stranger (faults I4, 39 and 48). */
class WireLeakTest {
    private static final List<Bot> IDLE = Collections.nCopies(6, Bot.idle());

    @TempDir
    Path data;

    @Test
    @Fault({39, 48})
    void nothingHiddenIsSentOrLogged() throws IOException {
        playsWithoutALeak(1, 6);
    }

    @Tag("slow")
    @ParameterizedTest
    @Fault({39, 48})
    @ValueSource(longs = {2, 3, 4, 5, 6})
    void norInOtherGames(long seed) throws IOException {
        playsWithoutALeak(seed, 12);
    }

    private void playsWithoutALeak(long seed, int months) throws IOException {
        try (LogTap log = new LogTap();
                Evening evening = new Evening(data, MarkedLesson.lesson(months, MarkedLesson.INTRO))) {
            evening.comeIn(List.of(
                    Bot.everything(),
                    Bot.everything(),
                    Bot.random(seed),
                    Bot.talker(),
                    Bot.random(seed + 100),
                    Bot.idle()));
            evening.play();
            evening.endsAsKept();

            assertThat(evening.teams().get(0).told())
                    .as("what was revealed was seen when it was")
                    .contains("feit-tanden", "kanarie-zin-1", "kanarie-debrief-echt", "kanarie-route-goed", "tweede-");
            assertThat(evening.differences()).isPositive();
            assertThat(log.find(evening.allSecrets())).isEmpty();
        }
    }

    @Test
    @Fault({39, 48})
    void strangersAreToldNothing() throws IOException {
        try (LogTap log = new LogTap();
                Evening evening = new Evening(data, MarkedLesson.lesson(1, MarkedLesson.INTRO))) {
            evening.comeIn(IDLE);
            String token = evening.teams().get(0).players().get(0).token();

            List<Heard> heard = Strangers.hear(evening.port(), evening.room().code(), token);

            assertThat(heard).hasSizeGreaterThan(20);
            heard.forEach(one -> one.mustNotTell(evening.allSecrets(), "a stranger"));
            assertThat(log.lines()).as("something was logged").isNotEmpty();
            assertThat(log.find(evening.allSecrets())).isEmpty();
        }
    }

    @Test
    void aMarkIsFoundInBytesAndInWords() {
        byte[] seed = ByteBuffer.allocate(20).putLong(6, Evening.SEED).array();
        List<String> words = List.of("kanarie-nooit", "tenths=37", Evening.latin(Evening.SEED));

        assertThat(Heard.envelope(seed).find(words)).containsExactly(Evening.latin(Evening.SEED));
        assertThat(Heard.of(new ServerMessage.Notice(Text.of("Niets", "een canary")))
                        .find(words))
                .isEmpty();
        Heard leak = Heard.of(new ServerMessage.Refused(1, Secretive.canary("nooit")));
        assertThat(leak.find(words)).containsExactly("kanarie-nooit");
        assertThatThrownBy(() -> leak.mustNotTell(words, "somebody")).isInstanceOf(AssertionError.class);
    }

    /** A server that shows a team the game of another, or more than its own says, is found out. */
    @Test
    void aViewOfAnotherGameIsFoundOut() {
        Lesson lesson = MarkedLesson.lesson(12, MarkedLesson.INTRO);
        Game begun = after(Game.of(lesson.scenario(), Chance.of(1)), Order.ofSession(new Command.Begin(List.of(1))));
        Game further = begun;
        for (Command command : List.of(
                new Command.Talk(Ref.to("bart"), LifeDomain.WORK),
                new Command.Inquire(Ref.to("gemeente"), Topic.RULE))) {
            further = after(further, new Order(1, Optional.of(Ref.to("huishouden")), command));
        }

        assertThat(view(lesson, further).find(MarkedLesson.hidden(further))).isEmpty();
        assertThat(view(lesson, further).find(MarkedLesson.hidden(begun)))
                .contains("feit-tanden", "kanarie-gesprek-WORK", "kanarie-regel-opening");
    }

    private static Game after(Game game, Order order) {
        return ((Game.Answer.Done) game.apply(order)).game();
    }

    private static Heard view(Lesson lesson, Game game) {
        ViewSource source = new ViewSource(
                game, 1, new TreeMap<>(Map.of(1, "A")), new TreeSet<>(), lesson.references(), lesson.routes());
        return Heard.of(new ServerMessage.View(PlayerViews.of(source, 1)));
    }

    @Test
    void aLessonThatGivesASecretAwayIsFoundOut() throws IOException {
        try (Evening evening = new Evening(data, MarkedLesson.lesson(1, Secretive.canary("nooit")))) {
            assertThatThrownBy(() -> evening.comeIn(IDLE))
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("[kanarie-nooit]");
        }
    }
}
