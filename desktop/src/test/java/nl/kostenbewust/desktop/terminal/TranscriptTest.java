package nl.kostenbewust.desktop.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.LobbyView;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.ActionView.Kind;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.DilemmaView;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.core.view.PlanView;
import nl.kostenbewust.core.view.ReviewView;
import nl.kostenbewust.desktop.fixture.Evening;
import nl.kostenbewust.desktop.fixture.ScriptedServer;
import nl.kostenbewust.desktop.fixture.Sketch;
import nl.kostenbewust.desktop.host.OpenGame.Move;
import nl.kostenbewust.desktop.words.Language;
import org.junit.jupiter.api.Test;

/** Whole evenings, compared with those kept beside this test; what was shown now is in {@code target/transcripts}. */
class TranscriptTest {
    private static final Command TALK = new Command.Talk(Ref.to("mila"), LifeDomain.HOUSING);

    private static ScriptedServer server() {
        ScriptedServer server = new ScriptedServer();
        server.sketch.actions.add(Sketch.action(Kind.TALK, TALK, "Met Mila over huisvesting"));
        server.sketch.actions.add(Sketch.action(
                Kind.TALK, new Command.Talk(Ref.to("mila"), LifeDomain.MONEY), "Met Mila over financiën"));
        server.sketch.actions.add(Sketch.action(Kind.PLAN, new Command.MakePlan(List.of()), "Een plan met Mila"));
        server.sketch.actions.add(Sketch.action(
                Kind.ARGUE, new Command.Argue(Ref.to("uitstel"), List.of(), false), "Uitstel van ontruiming"));
        server.sketch.actions.add(new ActionView(
                Kind.ESCALATE,
                new Command.Escalate(Ref.to("uitstel"), Ref.to("teamleider")),
                Text.nl("Naar de teamleider"),
                Hours.of(1),
                false,
                Optional.of(Text.nl("Er is nog geen afwijzing."))));
        server.on(Command.Talk.class, TranscriptTest::talked);
        server.on(Command.MakePlan.class, TranscriptTest::planned);
        server.on(Command.Argue.class, sketch -> sketch.status = RequestStatus.OFFERED);
        return server;
    }

    private static void talked(Sketch sketch) {
        sketch.halves -= 4;
        sketch.trust += 6;
        sketch.said = "De brief ligt er al drie weken. Ik dacht: als ik niet kijk, is het er niet.";
        sketch.log.add(new NewsView(
                sketch.month, Optional.of(Sketch.HOUSEHOLD), Text.nl("Je sprak met Mila over huisvesting."), false));
    }

    private static void planned(Sketch sketch) {
        sketch.steps.add(new PlanView.StepView(
                Ref.to("brief-openen"),
                Text.nl("Samen de brief openen"),
                Carrier.RESIDENT,
                PlanView.Stage.STARTED,
                Optional.of(1)));
        sketch.log.add(new NewsView(
                sketch.month, Optional.of(Sketch.HOUSEHOLD), Text.nl("Mila is het eens met het plan."), false));
    }

    @Test
    void alone() {
        ScriptedServer server = server();
        Evening evening = new Evening(server)
                .alone(
                        List.of(),
                        "hulp",
                        "keuzes",
                        "kijk",
                        "praat",
                        "9",
                        "één",
                        "1",
                        "misschien",
                        "",
                        "",
                        "Praat 1",
                        "ja",
                        "plan",
                        "1",
                        "1",
                        "2",
                        "",
                        "af",
                        "ja",
                        "verzoek",
                        "1",
                        "1 1",
                        "1",
                        "nee",
                        "JA!",
                        "op",
                        "",
                        "opschaelen",
                        "zwabber",
                        "instanties",
                        "potjes",
                        "bon",
                        "waarom",
                        "log",
                        "nieuws",
                        "klaar",
                        "nee",
                        "klaar",
                        "ja",
                        "klaar ja",
                        "score",
                        "klaar");
        compare("alone", evening);
        assertThat(evening.well()).isTrue();
        assertThat(server.commands).hasSize(5);
    }

    @Test
    void watchedToTheEnd() {
        ScriptedServer server = server().refuses(Command.MakePlan.class, "Mila wil eerst praten.");
        List<Move> route = List.of(
                new Move(1, Optional.of(Sketch.HOUSEHOLD), TALK),
                new Move(1, Optional.of(Sketch.HOUSEHOLD), new Command.MakePlan(List.of())),
                new Move(2, Optional.of(Sketch.HOUSEHOLD), new Command.Message(Ref.to("mila"))));
        Evening evening = new Evening(server).alone(route);
        assertThat(evening.well()).isTrue();
        assertThat(server.commands).hasSize(5);
        compare("watched", evening);
    }

    @Test
    void english() {
        Evening evening =
                new Evening(server()).in(Language.ENGLISH).alone(List.of(), "help", "talk 1", "yes", "receipt", "stop");
        assertThat(evening.well()).isTrue();
        compare("english", evening);
    }

    @Test
    void withColleagues() {
        ScriptedServer server = server();
        ColleagueView sam = Sketch.colleague(2, "Sam");
        server.sketch.team.add(sam);
        server.sketch.dilemmas.add(new DilemmaView(
                Ref.to("hond"),
                Text.nl("Mila"),
                Text.nl("Mag de hond blijven?"),
                List.of(
                        new DilemmaView.AnswerView(Ref.to("ja"), Text.nl("Ja, de hond hoort erbij."), false),
                        new DilemmaView.AnswerView(Ref.to("zwijg"), Text.nl("Daar ga ik niet over."), true))));
        server.sketch.reviews.add(new ReviewView(
                Ref.to("uitstel"),
                Text.nl("Uitstel van ontruiming"),
                2,
                List.of(Sketch.card("regel", Corner.LEGITIMACY, "De eigen regels staan uitstel toe.", true)),
                List.of(new ReviewView.Mark(Text.nl("Kim"), List.of(Corner.RETURN), Text.nl("Wat kost het?"))),
                Optional.empty(),
                true));
        server.sketch.actions.add(Sketch.action(
                Kind.REVIEW, new Command.Review(Ref.to("uitstel"), List.of(), ""), "Uitstel van ontruiming"));
        server.sketch.actions.add(Sketch.action(Kind.HAND_OVER, new Command.HandOver(2), "Aan Sam"));
        server.on(Command.HandOver.class, sketch -> sketch.director = 2);
        server.on(Command.Review.class, sketch -> {
            sketch.reviews.clear();
            sketch.team.set(1, new ColleagueView(2, "Sam", true, true, Hours.NONE));
        });
        Evening evening = new Evening(server)
                .together(
                        "team",
                        "intervisie",
                        "ja",
                        "nee",
                        "ja",
                        "Vraag eerst wat het kost.",
                        "ja",
                        "draag over",
                        "ja",
                        "kijk",
                        "klaar",
                        "ja");
        assertThat(evening.well()).isTrue();
        compare("together", evening);
    }

    @Test
    void inTheLobby() {
        LobbyView lobby = new LobbyView(
                Text.nl("De eerste les"),
                Text.nl("Een wijk met twee huishoudens."),
                "ABC234",
                List.of(new LobbyView.TeamView(
                        1,
                        List.of(
                                Sketch.colleague(1, "Noor"),
                                new ColleagueView(2, "Sam\u001b[2J", false, false, Hours.NONE)))),
                1,
                1);
        ScriptedServer server = new ScriptedServer()
                .says(
                        new ServerMessage.Welcome("token", 1, 1, 0, 0),
                        new ServerMessage.Lobby(lobby),
                        new ServerMessage.Notice(Text.nl("We beginnen om half twee.")));
        Evening evening = new Evening(server).together("praat", "stop");
        assertThat(evening.well()).isTrue();
        assertThat(evening.shown()).doesNotContain("\u001b");
        compare("lobby", evening);
    }

    private static void compare(String name, Evening evening) {
        try {
            Path now = Path.of("target", "transcripts", name + ".txt");
            Files.createDirectories(now.getParent());
            Files.writeString(now, evening.shown());
            assertThat(evening.shown()).isEqualTo(kept(name));
            assertThat(evening.shown().lines())
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String kept(String name) throws IOException {
        try (InputStream in = TranscriptTest.class.getResourceAsStream(name + ".txt")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
