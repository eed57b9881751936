package nl.kostenbewust.desktop.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.core.protocol.LobbyView;
import nl.kostenbewust.core.protocol.Poll;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.core.protocol.Seen;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.HandoverView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.fixture.Sketch;
import org.junit.jupiter.api.Test;

class TableTest {
    private static final Text WHY = Text.nl("weg");

    private final List<ClientMessage> sent = new ArrayList<>();
    private final Pocket pocket = new Pocket();
    private final Wire wire = new Wire();
    private Table table = table();

    private final class Wire implements Line {
        private boolean broken;
        private boolean closed;

        @Override
        public boolean send(ClientMessage message) {
            return !broken && sent.add(message);
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    private static final class Pocket implements TokenKeeper {
        private Optional<String> token = Optional.empty();
        private boolean torn;

        @Override
        public Optional<String> token() {
            return token;
        }

        @Override
        public boolean keep(String fresh) {
            token = torn ? token : Optional.of(fresh);
            return !torn;
        }

        @Override
        public void forget() {
            token = Optional.empty();
        }
    }

    private Table table() {
        return new Table(new SeatWish("ABC234", "Noor", Optional.of(2)), pocket);
    }

    private void sitDown(int lastNumber) {
        table.connected(wire);
        table.received(new ServerMessage.Welcome("geheim", 2, 1, lastNumber, 0));
        sent.clear();
    }

    private CompletableFuture<Answer> ready() {
        return table.act(Optional.empty(), new Command.Ready()).toCompletableFuture();
    }

    private static ClientMessage act(int number) {
        return new ClientMessage.Act(number, Optional.empty(), new Command.Ready());
    }

    @Test
    void asksForTheSeatAndKeepsItsToken() {
        table.connected(wire);
        table.received(new ServerMessage.Welcome("geheim", 2, 1, 0, 0));
        assertThat(sent)
                .containsExactly(new ClientMessage.Hello(
                        ClientMessage.PROTOCOL, "ABC234", "Noor", Optional.of(2), Optional.empty()));
        assertThat(pocket.token).contains("geheim");
        assertThat(table.state().contact()).isEqualTo(Contact.SEATED);
    }

    @Test
    void comesBackWithTheTokenOfAnEarlierStart() {
        pocket.token = Optional.of("bewaard");
        table = table();
        table.connected(wire);
        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        ClientMessage.Hello.class,
                        hello -> assertThat(hello.token()).contains("bewaard"));
    }

    @Test
    void comesBackWithTheNewTokenEvenWhenItCouldNotBeKept() {
        pocket.torn = true;
        sitDown(0);
        assertThat(table.state().notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.nl()).contains("niet worden bewaard"));
        table.lost(WHY);
        table.connected(wire);
        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        ClientMessage.Hello.class,
                        hello -> assertThat(hello.token()).contains("geheim"));
    }

    @Test
    void numbersCommandsFromTheLastOneHandled() {
        sitDown(7);
        ready();
        ready();
        assertThat(sent).containsExactly(act(8), act(9));
    }

    @Test
    void givesEachCommandItsOwnAnswer() {
        sitDown(0);
        CompletableFuture<Answer> first = ready();
        CompletableFuture<Answer> second = ready();
        table.received(new ServerMessage.Refused(2, WHY));
        assertThat(first).isNotDone();
        assertThat(second).isCompletedWithValue(new Answer.Refused(WHY));
        table.received(new ServerMessage.Accepted(1));
        table.received(new ServerMessage.Accepted(1));
        assertThat(first).isCompletedWithValue(new Answer.Applied());
    }

    @Test
    void refusesToNumberACommandBeforeTheFirstWelcome() {
        table.connected(wire);
        assertThatThrownBy(this::ready).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void sendsWhatWasNotAnsweredAgainAfterAReconnectAndNothingElse() {
        sitDown(0);
        ready();
        CompletableFuture<Answer> second = ready();
        table.received(new ServerMessage.Accepted(1));
        wire.broken = true;
        table.lost(WHY);
        CompletableFuture<Answer> third = ready();
        assertThat(sent).containsExactly(act(1), act(2));
        sent.clear();
        wire.broken = false;
        table.connected(wire);
        assertThat(sent).hasOnlyElementsOfType(ClientMessage.Hello.class);
        sent.clear();
        table.received(new ServerMessage.Welcome("geheim", 2, 1, 2, 0));
        assertThat(sent).containsExactly(act(2), act(3));
        table.received(new ServerMessage.Accepted(2));
        table.received(new ServerMessage.Accepted(3));
        assertThat(second).isCompletedWithValue(new Answer.Applied());
        assertThat(third).isCompletedWithValue(new Answer.Applied());
    }

    @Test
    void aRefusedPreviewIsNeverTakenForTheAnswerToACommand() {
        sitDown(0);
        CompletableFuture<Answer> command = ready();
        CompletableFuture<Optional<PreviewView>> preview =
                table.preview(Sketch.HOUSEHOLD, new Command.Ready()).toCompletableFuture();
        ClientMessage.AskPreview asked = (ClientMessage.AskPreview) sent.get(1);
        table.received(new ServerMessage.Refused(asked.number(), WHY));
        assertThat(command).isNotDone();
        assertThat(preview).isCompletedWithValue(Optional.empty());
    }

    @Test
    void asksForAPreviewAgainAfterAReconnect() {
        sitDown(0);
        table.preview(Sketch.HOUSEHOLD, new Command.Ready());
        ClientMessage asked = sent.get(0);
        table.lost(WHY);
        sitDownAgain();
        assertThat(sent).contains(asked);
    }

    private void sitDownAgain() {
        sent.clear();
        table.connected(wire);
        table.received(new ServerMessage.Welcome("geheim", 2, 1, 0, 0));
    }

    @Test
    void asksForANewSeatWhenTheOldOneIsUnknown() {
        pocket.token = Optional.of("oud");
        table = table();
        table.connected(wire);
        sent.clear();
        table.received(new ServerMessage.TurnedAway(ServerMessage.Reason.UNKNOWN_SEAT, WHY));
        assertThat(pocket.token).isEmpty();
        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        ClientMessage.Hello.class,
                        hello -> assertThat(hello.token()).isEmpty());
        table.received(new ServerMessage.TurnedAway(ServerMessage.Reason.UNKNOWN_SEAT, WHY));
        assertThat(table.state().contact()).isEqualTo(Contact.OVER);
    }

    @Test
    void isOverWhenTurnedAway() {
        table.connected(wire);
        table.received(new ServerMessage.TurnedAway(ServerMessage.Reason.WRONG_CODE, WHY));
        assertThat(table.state().contact()).isEqualTo(Contact.OVER);
        assertThat(table.state().turnedAway()).contains(ServerMessage.Reason.WRONG_CODE);
        assertThat(table.state().why()).contains(WHY);
        assertThat(wire.closed).isTrue();
    }

    @Test
    void aFarewellForGoodAnswersAllThatWaits() {
        sitDown(0);
        CompletableFuture<Answer> command = ready();
        table.received(new ServerMessage.Farewell(WHY, false));
        assertThat(command).isCompletedWithValue(new Answer.Unheard(WHY));
        assertThat(ready()).isCompletedWithValue(new Answer.Unheard(WHY));
        assertThat(wire.closed).isTrue();
        table.received(new ServerMessage.Notice(WHY));
        assertThat(table.state().notices()).isEmpty();
    }

    @Test
    void aFarewellForAWhileWaits() {
        sitDown(0);
        table.received(new ServerMessage.Farewell(WHY, true));
        assertThat(table.state().contact()).isEqualTo(Contact.LOST);
        assertThat(wire.closed).isFalse();
    }

    @Test
    void showsTheLobbyOrTheGameNeverBoth() {
        sitDown(0);
        LobbyView lobby = new LobbyView(WHY, WHY, "ABC234", List.of(), 1, 1);
        table.received(new ServerMessage.Lobby(lobby));
        assertThat(table.state().lobby()).contains(lobby);
        table.received(new ServerMessage.View(new Sketch().view()));
        assertThat(table.state().lobby()).isEmpty();
        assertThat(table.state().view()).isPresent();
        table.received(new ServerMessage.Lobby(lobby));
        assertThat(table.state().view()).isEmpty();
    }

    @Test
    void tellsObserversOfEveryChange() {
        List<Contact> seen = new ArrayList<>();
        table.observe(() -> seen.add(table.state().contact()));
        table.connected(wire);
        table.received(new ServerMessage.Welcome("geheim", 2, 1, 0, 0));
        table.lost(WHY);
        table.closed(WHY);
        assertThat(seen).containsExactly(Contact.SEATED, Contact.LOST, Contact.OVER);
    }

    @Test
    void leavesPolitelyAndKeepsTheToken() {
        sitDown(0);
        table.leave();
        assertThat(sent).containsExactly(new ClientMessage.Goodbye());
        assertThat(wire.closed).isTrue();
        assertThat(pocket.token).contains("geheim");
    }

    @Test
    void saysWhichViewItStillHasAndInWhichOpeningOfTheLessonItCame() {
        sitDown(0);
        PlayerView view = new Sketch().view();
        table.received(new ServerMessage.Welcome("geheim", 2, 1, 0, 7));
        table.received(new ServerMessage.View(view));
        table.lost(WHY);
        table.connected(wire);
        // The lesson was opened anew, and the connection broke before its first view came.
        table.received(new ServerMessage.Welcome("geheim", 2, 1, 0, 8));
        table.lost(WHY);
        sent.clear();
        table.connected(wire);
        assertThat(sent)
                .singleElement()
                .isInstanceOfSatisfying(
                        ClientMessage.Hello.class,
                        hello -> assertThat(hello.seen()).contains(new Seen(7, view.version())));
    }

    @Test
    void understandsEveryMessage() {
        List<ServerMessage> all = List.of(
                new ServerMessage.Welcome("geheim", 1, 1, 0, 0),
                new ServerMessage.Lobby(new LobbyView(WHY, WHY, "A", List.of(), 1, 1)),
                new ServerMessage.View(new Sketch().view()),
                new ServerMessage.Notice(WHY),
                new ServerMessage.Lesson(new LessonView(
                        Optional.of(WHY),
                        Optional.of(60),
                        1,
                        List.of(),
                        Optional.empty(),
                        true,
                        LessonView.Own.NOTHING)),
                new ServerMessage.Asked(Optional.of(new PollView(
                        1,
                        new Poll(Poll.Kind.OWN, WHY, List.of(new Poll.Question(WHY, List.of(WHY)))),
                        Optional.empty()))),
                new ServerMessage.Handover(new HandoverView(1, "Sam", 1, Hours.of(2), List.of())),
                new ServerMessage.Farewell(WHY, true),
                new ServerMessage.TurnedAway(ServerMessage.Reason.FULL, WHY));
        for (ServerMessage message : all) {
            table = table();
            TableState before = table.state();
            table.received(message);
            assertThat(table.state()).as("after %s", message).isNotEqualTo(before);
        }
        // Three others answer a question, which other tests show; four are for whoever leads the lesson; of a change
        // the line
        // makes a view.
        assertThat(ServerMessage.class.getPermittedSubclasses()).hasSize(all.size() + 3 + 4 + 1);
    }

    @Test
    void goingToAnotherSeatCountsAndIsSentAgainLikeACommand() {
        sitDown(4);
        CompletableFuture<Answer> gone = table.sitAt(2).toCompletableFuture();
        CompletableFuture<Answer> then = ready();
        assertThat(sent).containsExactly(new ClientMessage.SitAt(5, 2), act(6));
        table.lost(WHY);
        sent.clear();
        table.connected(wire);
        table.received(new ServerMessage.Welcome("geheim", 2, 1, 4, 1));
        assertThat(sent).endsWith(new ClientMessage.SitAt(5, 2), act(6));
        table.received(new ServerMessage.Accepted(5));
        assertThat(gone).isCompletedWithValue(new Answer.Applied());
        assertThat(then).isNotDone();
    }
}
