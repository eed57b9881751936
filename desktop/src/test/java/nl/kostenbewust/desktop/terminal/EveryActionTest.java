package nl.kostenbewust.desktop.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.view.ActionView.Kind;
import nl.kostenbewust.desktop.fixture.Evening;
import nl.kostenbewust.desktop.fixture.ScriptedServer;
import nl.kostenbewust.desktop.fixture.Sketch;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryActionTest {
    private static final Set<Class<?>> OF_THE_SESSION =
            Set.of(Command.Begin.class, Command.Join.class, Command.CloseMonth.class);

    /** What the server offers, what is typed after the word for it, and what must reach the server. */
    private record Play(Command offered, List<String> typed, Command sent) {
        static Play asItIs(Command command) {
            return new Play(command, List.of("1", "ja"), command);
        }
    }

    private static Map<Kind, Play> plays() {
        Map<Kind, Play> plays = new EnumMap<>(Kind.class);
        plays.put(Kind.TALK, Play.asItIs(new Command.Talk(Ref.to("mila"), LifeDomain.HOUSING)));
        plays.put(Kind.MESSAGE, Play.asItIs(new Command.Message(Ref.to("mila"))));
        plays.put(Kind.INVOLVE, Play.asItIs(new Command.Involve(Ref.to("buurvrouw"))));
        plays.put(Kind.PLAN, plan());
        plays.put(Kind.CONSENT, Play.asItIs(new Command.AskConsent(Ref.to("corporatie"))));
        plays.put(Kind.INQUIRE, Play.asItIs(new Command.Inquire(Ref.to("corporatie"), Topic.RULE)));
        plays.put(Kind.RECEIPT, Play.asItIs(new Command.AskReceipt(Ref.to("ontruiming"))));
        plays.put(Kind.SUBSTANTIATE, substantiate());
        plays.put(Kind.START, Play.asItIs(new Command.Start(Ref.to("brief-openen"), Optional.of(Ref.to("noodfonds")))));
        plays.put(Kind.STOP, Play.asItIs(new Command.Stop(Ref.to("brief-openen"))));
        plays.put(Kind.REQUEST, Play.asItIs(new Command.MakeRequest(Ref.to("uitstel"))));
        plays.put(Kind.ARGUE, argue());
        plays.put(Kind.OFFER, Play.asItIs(new Command.AnswerOffer(Ref.to("uitstel"), true)));
        plays.put(Kind.ESCALATE, Play.asItIs(new Command.Escalate(Ref.to("uitstel"), Ref.to("teamleider"))));
        plays.put(Kind.WITHDRAW, Play.asItIs(new Command.Withdraw(Ref.to("uitstel"))));
        plays.put(Kind.DECIDE_NO, Play.asItIs(new Command.DecideNo(Ref.to("wonen"))));
        plays.put(Kind.DILEMMA, Play.asItIs(new Command.AnswerDilemma(Ref.to("hond"), Ref.to("houden"))));
        plays.put(Kind.ASK_REVIEW, Play.asItIs(new Command.AskReview(Ref.to("uitstel"))));
        plays.put(Kind.REVIEW, review());
        plays.put(Kind.LOOK_UP, Play.asItIs(new Command.LookUp(Ref.to("uitstel"))));
        plays.put(Kind.RECORD, Play.asItIs(new Command.RecordPrecedent(Ref.to("uitstel"))));
        plays.put(Kind.EVALUATE, Play.asItIs(new Command.Evaluate(Ref.to("bossche-bond"))));
        plays.put(Kind.HAND_OVER, Play.asItIs(new Command.HandOver(2)));
        plays.put(Kind.BUILD, Play.asItIs(new Command.Build(Ref.to("buurtkamer"), Optional.of(Ref.to("noodfonds")))));
        return plays;
    }

    private static Play plan() {
        return new Play(
                new Command.MakePlan(List.of()),
                List.of("1", "1", "2", "2", "", "", "", "1", "buurvrouw", "af", "ja"),
                new Command.MakePlan(List.of(new PlanStep(Ref.to("buurvrouw"), Carrier.NETWORK))));
    }

    private static Play substantiate() {
        return new Play(
                new Command.Substantiate(Ref.to("brief-openen"), List.of()),
                List.of("1", "1", "ja"),
                new Command.Substantiate(Ref.to("brief-openen"), List.of(Ref.to("regel"))));
    }

    private static Play argue() {
        return new Play(
                new Command.Argue(Ref.to("uitstel"), List.of(), false),
                List.of("1", "1, 2", "ja", "ja"),
                new Command.Argue(Ref.to("uitstel"), List.of(Ref.to("regel"), Ref.to("kosten")), true));
    }

    private static Play review() {
        return new Play(
                new Command.Review(Ref.to("uitstel"), List.of(), ""),
                List.of("1", "ja", "ja", "", "nee", "ja", "Het kan goedkoper, maar niet beter.", "ja"),
                new Command.Review(Ref.to("uitstel"), List.of(Corner.RETURN), "Het kan goedkoper, maar niet beter."));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void canBePlayedByItsWord(Kind kind) {
        Play play = plays().get(kind);
        ScriptedServer server = new ScriptedServer();
        server.sketch.actions.add(Sketch.action(kind, play.offered(), "Dit"));
        server.sketch.actions.add(Sketch.action(kind, play.offered(), "Dat"));
        Verb verb = Arrays.stream(Verb.values())
                .filter(one -> one.kind().filter(kind::equals).isPresent())
                .findFirst()
                .orElseThrow();
        String word = new Vocabulary(new Words(Language.DUTCH, "terminal")).word(verb);
        String[] lines = Stream.concat(Stream.of(word), play.typed().stream()).toArray(String[]::new);
        Evening evening = new Evening(server).alone(List.of(), lines);
        assertThat(server.commands).as(evening.shown()).containsExactly(play.sent());
        assertThat(evening.shown()).contains("Vooraf: ", "Gedaan.");
    }

    @Test
    void aLongListIsFirstAskedByPerson() {
        ScriptedServer server = new ScriptedServer();
        for (LifeDomain domain : LifeDomain.values()) {
            Command talk = new Command.Talk(Ref.to("mila"), domain);
            server.sketch.actions.add(Sketch.action(Kind.TALK, talk, "Met Mila over " + domain));
        }
        Command other = new Command.Inquire(Ref.to("corporatie"), Topic.REASON);
        server.sketch.actions.add(Sketch.action(Kind.TALK, other, "Met de corporatie"));
        Evening evening = new Evening(server).alone(List.of(), "praat", "mila", "", "mila", "justice", "ja");
        assertThat(server.commands)
                .as(evening.shown())
                .containsExactly(new Command.Talk(Ref.to("mila"), LifeDomain.JUSTICE));
        assertThat(evening.shown()).contains("1. Mila\n2. Woningcorporatie\n");
    }

    @Test
    void nothingIsDoneWithoutYes() {
        for (String answer : List.of("nee", "")) {
            ScriptedServer server = new ScriptedServer();
            Play play = plays().get(Kind.TALK);
            server.sketch.actions.add(Sketch.action(Kind.TALK, play.offered(), "Dit"));
            new Evening(server).alone(List.of(), "praat 1", answer, "");
            assertThat(server.commands).isEmpty();
        }
    }

    @Test
    void theMonthCanBeClosedAndOpenedAgain() {
        ScriptedServer server = new ScriptedServer();
        server.sketch.team.add(Sketch.colleague(2, "Sam"));
        new Evening(server).together("klaar ja", "toch niet");
        assertThat(server.commands).containsExactly(new Command.Ready(), new Command.NotReady());
    }

    @Test
    void noCommandOfAPlayerIsLeftOut() {
        Set<Class<?>> played =
                plays().values().stream().map(play -> play.sent().getClass()).collect(Collectors.toSet());
        assertThat(plays()).containsOnlyKeys(Kind.values());
        assertThat(Command.class.getPermittedSubclasses())
                .allSatisfy(command -> assertThat(played.contains(command)
                                || OF_THE_SESSION.contains(command)
                                || command == Command.Ready.class
                                || command == Command.NotReady.class)
                        .as(command.getSimpleName())
                        .isTrue());
    }
}
