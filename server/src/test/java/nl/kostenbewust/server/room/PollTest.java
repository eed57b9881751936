package nl.kostenbewust.server.room;

import static nl.kostenbewust.server.room.LessonFixture.TALK_ABOUT_HOUSING;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.protocol.Card;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.Poll;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.scenario.Scenario;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The class is asked something: everybody answers alone, then all see how it spreads, then the class goes on. */
class PollTest {
    private static final Steering QUESTION =
            new Steering.AskClass("Wat doe je nu?", List.of("bellen", "wachten", "langsgaan"));

    @TempDir
    Path data;

    private LessonFixture server;
    private Room room;
    private Leader leader;
    private final Visitor noor = new Visitor();
    private final Visitor sam = new Visitor();
    private String token;

    @BeforeEach
    void open() {
        server = new LessonFixture(data, Duration.ofMinutes(2));
        room = server.lesson(1, 3);
        token = noor.enters(room, "Noor").token();
        sam.enters(room, "Sam");
        leader = Leader.of(room);
        leader.asks(new Steering.Start());
        noor.awaitsView(view -> view.month() == 1);
    }

    @AfterEach
    void close() {
        server.close();
    }

    private ServerMessage asks(Steering steering) {
        return leader.asks(steering);
    }

    private static boolean isFor(ServerMessage message, int number) {
        return message instanceof ServerMessage.Accepted accepted && accepted.number() == number
                || message instanceof ServerMessage.Refused refused && refused.number() == number;
    }

    private ServerMessage sends(Visitor who, int number, ClientMessage message) {
        room.received(who, message);
        return who.awaits(ServerMessage.class, any -> isFor(any, number));
    }

    private ServerMessage answers(Visitor who, int number, Integer... choices) {
        return sends(who, number, new ClientMessage.AnswerPoll(number, 1, List.of(choices)));
    }

    private static PollView sees(Visitor who, boolean revealed) {
        return who.awaits(
                        ServerMessage.Asked.class,
                        asked -> asked.poll()
                                .filter(poll -> poll.spread().isPresent() == revealed)
                                .isPresent())
                .poll()
                .orElseThrow();
    }

    private ConsoleView console() {
        return room.console().toCompletableFuture().join();
    }

    @Test
    void everybodyIsAskedAndNobodySeesTheSpreadBeforeItIsRevealed() {
        assertThat(asks(QUESTION)).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(sees(noor, false).poll().questions().get(0).options()).hasSize(3);
        assertThat(answers(noor, 1, 2)).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(answers(sam, 1, 2)).isInstanceOf(ServerMessage.Accepted.class);
        PollView.Tally tally = leader.device()
                .awaits(
                        ServerMessage.ConsolePoll.class,
                        count -> count.poll().orElseThrow().answered() == 2)
                .poll()
                .orElseThrow();
        assertThat(tally.of()).isEqualTo(2);
        assertThat(tally.view().spread()).as("not for whoever leads either").isEmpty();
        assertThat(console().poll().orElseThrow().view().spread()).isEmpty();
        assertThat(leader.seat("Noor").answered()).isTrue();

        assertThat(asks(new Steering.Reveal())).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(sees(sam, true).spread()).hasValue(List.of(List.of(0, 0, 2)));
        assertThat(sees(noor, true).spread()).hasValue(List.of(List.of(0, 0, 2)));
        assertThat(asks(new Steering.PutAway())).isInstanceOf(ServerMessage.Accepted.class);
        noor.awaits(
                ServerMessage.Lesson.class, lesson -> lesson.lesson().pause().isEmpty());
        assertThat(console().poll()).isEmpty();
    }

    @Test
    void theClassStandsStillUntilTheQuestionIsPutAway() {
        asks(QUESTION);
        assertThat(noor.acts(room, TALK_ABOUT_HOUSING)).isInstanceOf(ServerMessage.Refused.class);
        assertThat(console().phase()).isEqualTo(ConsoleView.Phase.PAUSED);
        assertThat(asks(new Steering.AskClass("Nog een?", List.of("ja", "nee"))))
                .as("one at a time")
                .isInstanceOf(ServerMessage.Refused.class);
        asks(new Steering.PutAway());
        assertThat(noor.acts(room, TALK_ABOUT_HOUSING)).isInstanceOf(ServerMessage.Accepted.class);
    }

    @Test
    void anAnswerIsGivenOnceAndFitsTheQuestion() {
        asks(QUESTION);
        assertThat(answers(noor, 1, 3)).as("no such option").isInstanceOf(ServerMessage.Refused.class);
        assertThat(answers(noor, 2)).as("nothing").isInstanceOf(ServerMessage.Refused.class);
        assertThat(answers(noor, 3, 0)).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(answers(noor, 4, 1)).as("for good").isInstanceOf(ServerMessage.Refused.class);
        asks(new Steering.Reveal());
        assertThat(answers(sam, 1, 1)).as("too late").isInstanceOf(ServerMessage.Refused.class);
        assertThat(sees(noor, true).spread()).hasValue(List.of(List.of(1, 0, 0)));
    }

    @Test
    void aPollIsStillThereAfterARestartWithWhatWasAnswered() {
        asks(QUESTION);
        answers(noor, 1, 1);
        room = server.restart(room);
        Visitor back = new Visitor();
        back.returns(room, token);
        assertThat(sees(back, false).poll().questions().get(0).text().nl()).isEqualTo("Wat doe je nu?");
        back.awaits(
                ServerMessage.Lesson.class,
                lesson -> lesson.lesson().own().choices().equals(List.of(1)));
        Ruling shown = room.steer(new Steering.Reveal()).toCompletableFuture().join();
        assertThat(shown.done()).isTrue();
        assertThat(sees(back, true).spread()).hasValue(List.of(List.of(0, 1, 0)));
    }

    @Test
    void whatWhoeverLeadsTypesIsNotInTheJournal() {
        asks(QUESTION);
        assertThat(server.kept(room).rows())
                .allSatisfy(row -> assertThat(new String(row.command().toArray(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("Wat doe je nu"));
    }

    @Test
    void aDilemmaThatDoesNotExistCannotBeAsked() {
        ServerMessage refused = asks(new Steering.AskDilemma(Visitor.BART, Ref.to("zoiets-is-er-niet")));
        assertThat(refused).isInstanceOf(ServerMessage.Refused.class);
    }

    @Test
    void aDilemmaCanBeAskedOnceItWasPutToATeam() {
        Scenario scenario = LessonFixture.LESSON.scenario();
        Dilemma dilemma = scenario.caseOf(Visitor.BART).dilemmas().get(0);
        Order begin = Order.ofSession(new Command.Begin(List.of(1)));
        Game game = ((Game.Answer.Done) Game.of(scenario, Chance.of(7)).apply(begin)).game();
        assertThat(Questions.dilemma(game, Visitor.BART, dilemma.id()))
                .as("hidden before it is put")
                .isEmpty();
        Journal.Entry put = new Journal.Entry(
                begin, List.of(new InHousehold(Visitor.BART, new HouseholdEvent.DilemmaPut(dilemma.id()))));
        Game met = Game.replay(scenario, game.chance(), game.journal().with(put));
        Poll poll = Questions.dilemma(met, Visitor.BART, dilemma.id()).orElseThrow();
        assertThat(poll.kind()).isEqualTo(Poll.Kind.DILEMMA);
        assertThat(poll.questions().get(0).text()).isEqualTo(dilemma.text());
        assertThat(poll.questions().get(0).options())
                .hasSameSizeAs(dilemma.answers())
                .hasSizeBetween(2, 4);
    }

    @Test
    void aThemeHasAScaleOfTenAndStatements() {
        asks(new Steering.AskTheme(
                "lef", Text.nl("Lef"), Text.nl("Hoeveel lef had je?"), List.of(Text.nl("Ik week af van de regel."))));
        assertThat(sees(noor, false).poll().questions())
                .extracting(question -> question.options().size())
                .containsExactly(10, 3);
        assertThat(answers(noor, 1, 7, 0)).isInstanceOf(ServerMessage.Accepted.class);
        asks(new Steering.Reveal());
        List<List<Integer>> spread = sees(sam, true).spread().orElseThrow();
        assertThat(spread.get(0)).hasSize(10).containsOnlyOnce(1);
        assertThat(spread.get(1)).containsExactly(1, 0, 0);
    }

    @Test
    void aQuestionHasTwoToFiveAnswers() {
        assertThat(asks(new Steering.AskClass("Wat?", List.of("dit")))).isInstanceOf(ServerMessage.Refused.class);
        assertThat(asks(new Steering.AskClass("Wat?", List.of("1", "2", "3", "4", "5", "6"))))
                .isInstanceOf(ServerMessage.Refused.class);
        assertThat(asks(new Steering.AskClass(" ", List.of("dit", "dat")))).isInstanceOf(ServerMessage.Refused.class);
        assertThat(asks(new Steering.Reveal())).as("nothing stands").isInstanceOf(ServerMessage.Refused.class);
    }

    @Test
    void aClosingCardIsKeptCanBeWrittenAnewAndIsErasedWithTheName() {
        Card first = new Card("als iemand nee zegt", "dan vraag ik door");
        assertThat(sends(noor, 1, new ClientMessage.WriteCard(1, first)))
                .as("not asked for yet")
                .isInstanceOf(ServerMessage.Refused.class);
        asks(new Steering.AskCards());
        assertThat(sends(noor, 2, new ClientMessage.WriteCard(2, new Card("", "iets"))))
                .isInstanceOf(ServerMessage.Refused.class);
        assertThat(sends(noor, 3, new ClientMessage.WriteCard(3, first))).isInstanceOf(ServerMessage.Accepted.class);
        Card second = new Card("het botst", "bel ik eerst");
        assertThat(sends(noor, 4, new ClientMessage.WriteCard(4, second))).isInstanceOf(ServerMessage.Accepted.class);
        assertThat(server.kept(room).rows())
                .allSatisfy(row -> assertThat(new String(row.command().toArray(), StandardCharsets.ISO_8859_1))
                        .doesNotContain("bel ik eerst"));
        room = server.restart(room);
        Visitor back = new Visitor();
        back.returns(room, token);
        back.awaits(
                ServerMessage.Lesson.class,
                lesson -> lesson.lesson().own().card().equals(Optional.of(second)));
    }
}
