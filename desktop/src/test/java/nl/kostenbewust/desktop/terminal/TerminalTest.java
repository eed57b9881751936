package nl.kostenbewust.desktop.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.Card;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.core.protocol.Poll;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.ActionView.Kind;
import nl.kostenbewust.core.view.HandoverView;
import nl.kostenbewust.desktop.fixture.Evening;
import nl.kostenbewust.desktop.fixture.NoTokens;
import nl.kostenbewust.desktop.fixture.ScriptedServer;
import nl.kostenbewust.desktop.fixture.Sketch;
import nl.kostenbewust.desktop.host.OpenGame.Move;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.Line;
import nl.kostenbewust.desktop.table.SeatWish;
import nl.kostenbewust.desktop.table.Table;
import nl.kostenbewust.desktop.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class TerminalTest {
    private static final List<Move> ROUTE = List.of(
            new Move(1, Optional.of(Sketch.HOUSEHOLD), new Command.Message(nl.kostenbewust.core.model.Ref.to("mila"))));

    private final ScriptedServer server = new ScriptedServer();

    @Test
    void whoTypedSomethingIsNotShownARoute() {
        Evening evening = new Evening(server).alone(ROUTE, "hulp");
        assertThat(evening.well()).isTrue();
        assertThat(server.commands).isEmpty();
        assertThat(server.isHung()).isTrue();
        assertThat(server.sent).last().isEqualTo(new ClientMessage.Goodbye());
        assertThat(evening.shown()).endsWith("Je spel is bewaard: start opnieuw en kies Verder spelen.\n");
    }

    @Test
    void endsPolitelyInTheMiddleOfAQuestion() {
        server.sketch.actions.add(Sketch.action(Kind.MESSAGE, ROUTE.get(0).command(), "Aan Mila"));
        Evening evening = new Evening(server).alone(ROUTE, "bericht");
        assertThat(evening.well()).isTrue();
        assertThat(server.commands).isEmpty();
    }

    @Test
    void aByteOrderMarkIsNoWord() {
        assertThat(new Evening(server).alone(ROUTE, "\uFEFFpotjes").shown()).contains("Maatwerkbudget");
    }

    @Test
    void aRefusalSaysWhy() {
        server.sketch.actions.add(Sketch.action(Kind.MESSAGE, ROUTE.get(0).command(), "Aan Mila"));
        server.refuses(Command.Message.class, "Er zijn niet genoeg uren meer.");
        Evening evening = new Evening(server).alone(List.of(), "bericht", "ja");
        assertThat(evening.shown()).contains("Dat kan niet. Er zijn niet genoeg uren meer.");
    }

    @Test
    void aWatchedRouteThatIsRefusedGoesOn() {
        server.refuses(Command.Message.class, "Dat is al gedaan.");
        Evening evening = new Evening(server).alone(ROUTE);
        assertThat(evening.well()).isTrue();
        assertThat(evening.shown()).contains("Dat kan niet. Dat is al gedaan.", "Het spel is afgelopen.");
    }

    @Test
    void sayingThatOneMayNotComeInIsAFailure() {
        server.says(new ServerMessage.TurnedAway(
                ServerMessage.Reason.WRONG_CODE, Text.nl("Deze code is van geen enkele les.")));
        Evening evening = new Evening(server).together("team");
        assertThat(evening.well()).isFalse();
        assertThat(evening.shown()).contains("Deze code is van geen enkele les.");
    }

    @Test
    void aLessonThatEndsIsNoFailure() {
        server.says(
                new ServerMessage.Welcome("token", 1, 1, 0, 0),
                new ServerMessage.View(server.sketch.view()),
                new ServerMessage.Farewell(Text.nl("De les is voorbij."), false));
        Evening evening = new Evening(server).together("team");
        assertThat(evening.well()).isTrue();
        assertThat(evening.shown()).contains("De les is voorbij. Het spel stopt hier.");
    }

    @Test
    void tellsAtOnceWhatHappensElsewhere() throws IOException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Table table = new Table(new SeatWish("ABC234", "Noor", Optional.empty()), new NoTokens());
        server.open(new Address("school.local", 4000), table);
        try (PipedOutputStream keys = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(keys)) {
            PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
            CompletableFuture<Boolean> well = CompletableFuture.supplyAsync(
                    () -> new Terminal(in, out, false, Language.DUTCH).playTogether(table, "--join school.local"));
            await(shown, "Typ keuzes");
            table.received(new ServerMessage.Notice(Text.nl("Nog vijf minuten.")));
            await(shown, "Bericht: Nog vijf minuten.");
            table.lost(Text.nl("De kabel is eruit."));
            await(shown, "De verbinding is weg. De kabel is eruit.");
            table.received(new ServerMessage.Welcome("token", 1, 1, 0, 0));
            await(shown, "Je bent terug op je plek.");
            server.sketch.team.add(Sketch.colleague(2, "Sam"));
            table.received(new ServerMessage.View(server.sketch.view()));
            await(shown, "Sam komt erbij.");
            keys.close();
            assertThat(well).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
        }
    }

    @Test
    void aSeatThatWasHandedOverCanBePlayedAndItsNoteIsRead() {
        server.sketch.team.add(Sketch.colleague(2, "Sam"));
        server.says(
                new ServerMessage.Welcome("token", 1, 1, 0, 1),
                new ServerMessage.View(server.sketch.view()),
                new ServerMessage.Lesson(new LessonView(
                        Optional.of(Text.nl("De les is gepauzeerd.")),
                        Optional.empty(),
                        1,
                        List.of(new LessonView.ChairView(1, "Noor", true), new LessonView.ChairView(2, "Sam", false)),
                        Optional.empty(),
                        true,
                        LessonView.Own.NOTHING)),
                new ServerMessage.Handover(new HandoverView(2, "Sam", 1, Hours.of(7), List.of())));
        Evening evening = new Evening(server).together("plek");
        assertThat(evening.shown())
                .contains("De les is gepauzeerd.", "Overdracht van de plek van Sam", "er is nog 7 uur over");
        assertThat(server.sent).contains(new ClientMessage.SitAt(1, 2));
        assertThat(server.sketch.seat).isEqualTo(2);
    }

    @Test
    void aHandGoesUpAndDown() {
        Evening evening = new Evening(server).together("vraag hulp", "hand omlaag");
        assertThat(server.sent).contains(new ClientMessage.AskHelp(1, true), new ClientMessage.AskHelp(2, false));
        assertThat(evening.shown()).contains("Je hand is omhoog", "Je hand is weer omlaag");
    }

    @Test
    void aQuestionToTheClassIsReadAnsweredAndItsSpreadRead() {
        Poll poll = new Poll(
                Poll.Kind.OWN,
                Text.nl("Vraag aan de klas"),
                List.of(new Poll.Question(Text.nl("Wat nu?"), List.of(Text.nl("bellen"), Text.nl("wachten")))));
        server.says(
                new ServerMessage.Welcome("token", 1, 1, 0, 1),
                new ServerMessage.View(server.sketch.view()),
                new ServerMessage.Asked(Optional.of(new PollView(3, poll, Optional.empty()))));
        assertThat(new Evening(server).together("stem", "2").shown()).contains("Wat nu?", "- wachten");
        assertThat(server.sent).contains(new ClientMessage.AnswerPoll(1, 3, List.of(1)));
        server.says(
                new ServerMessage.Welcome("token", 1, 1, 1, 1),
                new ServerMessage.View(server.sketch.view()),
                new ServerMessage.Asked(Optional.of(new PollView(3, poll, Optional.of(List.of(List.of(1, 4)))))));
        assertThat(new Evening(server).together("stem").shown())
                .contains("Zo antwoordde de klas.", "bellen: 1", "wachten: 4");
    }

    @Test
    void aClosingCardIsWrittenInTwoSentences() {
        server.says(
                new ServerMessage.Welcome("token", 1, 1, 0, 1),
                new ServerMessage.View(server.sketch.view()),
                new ServerMessage.Lesson(new LessonView(
                        Optional.empty(),
                        Optional.empty(),
                        1,
                        List.of(),
                        Optional.empty(),
                        true,
                        new LessonView.Own(false, List.of(), true, Optional.empty()))));
        assertThat(new Evening(server)
                        .together("slotkaart", "het botst", "vraag ik door")
                        .shown())
                .contains("De docent vraagt om je slotkaart");
        assertThat(server.sent).contains(new ClientMessage.WriteCard(1, new Card("het botst", "vraag ik door")));
    }

    @Test
    void whoHasOnlyTheOwnSeatIsToldSo() {
        assertThat(new Evening(server).together("plek").shown()).contains("geen andere plek");
    }

    @Test
    void anAnswerThatComesAfterTheConnectionWasLostIsStillTold() throws IOException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        Table table = new Table(new SeatWish("ABC234", "Noor", Optional.empty()), new NoTokens());
        server.sketch.team.add(Sketch.colleague(2, "Sam"));
        server.open(new Address("school.local", 4000), table);
        table.connected(new Line() {
            @Override
            public boolean send(ClientMessage message) {
                return false;
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        });
        try (PipedOutputStream keys = new PipedOutputStream();
                PipedInputStream in = new PipedInputStream(keys)) {
            PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8);
            CompletableFuture<Boolean> well = CompletableFuture.supplyAsync(
                    () -> new Terminal(in, out, false, Language.DUTCH).playTogether(table, "--join school.local"));
            await(shown, "Typ keuzes");
            keys.write("klaar ja\n".getBytes(StandardCharsets.UTF_8));
            keys.flush();
            table.lost(Text.nl("De kabel is eruit."));
            await(shown, "Er is nog geen antwoord.");
            await(shown, "De kabel is eruit.");
            table.received(new ServerMessage.Welcome("token", 1, 1, 1, 0));
            table.received(new ServerMessage.Refused(1, Text.nl("De maand is al voorbij.")));
            await(shown, "Je eerdere opdracht: Dat kan niet. De maand is al voorbij.");
            keys.close();
            assertThat(well).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
        }
    }

    private static void await(ByteArrayOutputStream shown, String words) {
        long end = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (!shown.toString(StandardCharsets.UTF_8).replaceAll("\\s+", " ").contains(words)) {
            assertThat(System.nanoTime())
                    .as("waiting for: %s in %s", words, shown)
                    .isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
