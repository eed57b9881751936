package nl.kostenbewust.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.protocol.ClientMessage;
import nl.kostenbewust.core.protocol.ServerMessage;
import nl.kostenbewust.desktop.fixture.Evening;
import nl.kostenbewust.desktop.fixture.NoTokens;
import nl.kostenbewust.desktop.fixture.ScriptedServer;
import nl.kostenbewust.desktop.fixture.Sketch;
import nl.kostenbewust.desktop.host.HostException;
import nl.kostenbewust.desktop.host.LessonHost;
import nl.kostenbewust.desktop.host.OpenGame;
import nl.kostenbewust.desktop.host.SoloHost;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.TokenKeeper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(20)
class ProgramTest {
    private final ScriptedServer server = new ScriptedServer();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Optional<SoloHost.SavedGame> saved = Optional.empty();
    private Optional<Window> window = Optional.empty();
    private final List<String> led = new ArrayList<>();
    private String played = "";
    private boolean closed;

    @TempDir
    private Path data;

    private final class Host implements SoloHost {
        @Override
        public List<Offer> offers() {
            return List.of(
                    new Offer("een", Text.nl("Een brief"), Text.nl("Kort."), List.of()),
                    new Offer("twee", Text.nl("Een wijk"), Text.nl("Lang."), List.of()));
        }

        @Override
        public Optional<SavedGame> unfinished() {
            return saved;
        }

        @Override
        public OpenGame begin(Offer offer) {
            played = offer.id();
            return new Game();
        }

        @Override
        public OpenGame resume(SavedGame game) {
            played = game.id();
            return new Game();
        }
    }

    private final class Game implements OpenGame {
        @Override
        public Address address() {
            return new Address("localhost", 4000);
        }

        @Override
        public String code() {
            return "SOLO";
        }

        @Override
        public TokenKeeper tokens() {
            return new NoTokens();
        }

        @Override
        public List<Move> goodRoute() {
            return List.of(new Move(1, Optional.of(Sketch.HOUSEHOLD), new Command.Message(Ref.to("mila"))));
        }

        @Override
        public void close() {
            closed = true;
        }
    }

    /** Lessons that remember what was done with them. */
    private final class Lectern implements LessonHost {
        @Override
        public List<SoloHost.Offer> offers() {
            return new Host().offers();
        }

        @Override
        public List<Policy> policies() {
            return List.of();
        }

        @Override
        public OpenLesson open(SoloHost.Offer offer, int teams, List<Ref<Policy>> policies) {
            led.add("open " + teams);
            return new Led(teams);
        }
    }

    private final class Led implements LessonHost.OpenLesson {
        private final int teams;
        private Consumer<LessonHost.Attendance> watcher;

        Led(int teams) {
            this.teams = teams;
        }

        @Override
        public List<Address> addresses() {
            return List.of(new Address("192.168.1.20", 54555));
        }

        @Override
        public String code() {
            return "ABC234";
        }

        @Override
        public void watch(Consumer<LessonHost.Attendance> next) {
            watcher = next;
            watcher.accept(attendance(false));
        }

        private LessonHost.Attendance attendance(boolean started) {
            List<LessonHost.Member> members =
                    List.of(new LessonHost.Member("Noor", true, started), new LessonHost.Member("Sam", false, false));
            return new LessonHost.Attendance(
                    Text.nl("Eerste les"),
                    started,
                    12,
                    IntStream.rangeClosed(1, teams)
                            .mapToObj(team ->
                                    new LessonHost.Team(team, started ? 1 : 0, false, team == 1 ? members : List.of()))
                            .toList());
        }

        @Override
        public void start() {
            led.add("start");
            watcher.accept(attendance(true));
        }

        @Override
        public void closeMonth() {
            led.add("month");
        }

        @Override
        public void end() {
            led.add("end");
        }

        @Override
        public void close() {
            led.add("close");
        }
    }

    private int run(List<String> typed, String... line) {
        Rooms rooms = new Rooms(server, folder -> new Host(), folder -> new Lectern(), window);
        List<String> whole = new java.util.ArrayList<>(List.of(line));
        whole.add("--data=" + data);
        return new Program(rooms, Evening.typed(typed.toArray(String[]::new)), print(out), print(err))
                .run(whole, Map.of());
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--jion school | Deze optie ken ik niet: --jion. Bedoel je --join?",
                "school | Deze optie ken ik niet: school.",
                "--join | Achter --join moet nog iets staan.",
                "--join school:nul | Dit is geen adres: school:nul.",
                "--join school --solo --code A | Kies --solo of --join, niet allebei.",
                "--join school | Bij --join hoort de code van de les: --code CODE.",
                "--join school --code A | Zeg ook wie je bent: --name NAAM.",
                "--code A | --code en --team horen bij een les",
                "--join school --code A --name N --team rood | Een team is een nummer, niet rood.",
                "--language de | Deze taal ken ik niet: de. Kies nl of en.",
                "--name A --name B | De optie --name staat er twee keer.",
                "--name 🙂 | Een naam heeft 1 tot 40 gewone tekens.",
                "--language en --jion | I do not know this option: --jion. Do you mean --join?"
            })
    void wrongUseIsExplained(String line, String sentence) {
        assertThat(run(List.of(), line.split(" "))).isEqualTo(Program.WRONG_USE);
        assertThat(err()).contains(sentence).contains("--help");
        assertThat(server.sent).isEmpty();
        assertThat(played).isEmpty();
    }

    @Test
    void helpIsInDutchAndNamesEveryOption() {
        assertThat(run(List.of(), "--help")).isEqualTo(Program.WELL);
        assertThat(out())
                .contains(
                        "Gebruik:",
                        "--solo",
                        "--join=HOST[:PORT]",
                        "--code",
                        "--name",
                        "--team",
                        "--terminal",
                        "--data")
                .contains("--language", "--help", "Regel voor regel spelen");
        assertThat(played).isEmpty();
    }

    @Test
    void helpIsInEnglishWhenAsked() {
        assertThat(run(List.of(), "--help", "--language", "en")).isEqualTo(Program.WELL);
        assertThat(out()).contains("Usage:", "Play line by line");
    }

    @Test
    void withoutAnyInputTheGoodRouteOfTheFirstOfferIsShown() {
        saved = Optional.of(new SoloHost.SavedGame("oud", Text.nl("Een brief"), 3));
        assertThat(run(List.of())).isEqualTo(Program.WELL);
        assertThat(played).isEqualTo("een");
        assertThat(closed).isTrue();
        assertThat(server.commands).contains(new Command.Message(Ref.to("mila")), new Command.Ready());
        assertThat(out()).contains("Waarom deze score?", "Kassabon", "Het spel is afgelopen.");
    }

    @Test
    void aSavedGameIsTheFirstChoice() {
        saved = Optional.of(new SoloHost.SavedGame("oud", Text.nl("Een brief"), 3));
        assertThat(run(List.of("1", "stop"))).isEqualTo(Program.WELL);
        assertThat(played).isEqualTo("oud");
        assertThat(out()).contains("1. Verder spelen: Een brief, maand 3");
    }

    @Test
    void anotherGameCanBeChosen() {
        assertThat(run(List.of("2", "stop"))).isEqualTo(Program.WELL);
        assertThat(played).isEqualTo("twee");
    }

    @Test
    void aLessonIsOpenedStartedAndLed() {
        assertThat(run(List.of("3", "1", "2", "1", "2", "3", "nee", "4", "ja"), "--terminal"))
                .isEqualTo(Program.WELL);
        assertThat(out())
                .contains("3. Les openen, voor docenten")
                .contains("De les is open. Code ABC234.")
                .containsPattern("Adres 192\\.168\\.1\\.20:54555")
                .contains("- Wijkteam 1: Noor, Sam (weg)", "- Wijkteam 2: nog niemand")
                .contains("- Wijkteam 1, maand 1 van 12: Noor (klaar), Sam (weg)", "1. Maand afsluiten voor alle teams")
                .contains("Tot ziens. De les is gestopt.");
        assertThat(led).containsExactly("open 2", "start", "close");
        assertThat(played).isEmpty();
    }

    @Test
    void aLessonEndsForGoodOnlyWhenThatIsSure() {
        assertThat(run(List.of("3", "1", "1", "1", "1", "3", "ja"), "--terminal"))
                .isEqualTo(Program.WELL);
        assertThat(led).containsExactly("open 1", "start", "month", "end", "close");
    }

    @Test
    void goingBackFromTheLessonsOpensNone() {
        assertThat(run(List.of("3", ""), "--terminal")).isEqualTo(Program.WELL);
        assertThat(led).isEmpty();
    }

    @Test
    void leavingAtTheFirstQuestionPlaysNothing() {
        assertThat(run(List.of("stop"))).isEqualTo(Program.WELL);
        assertThat(played).isEmpty();
    }

    @Test
    void joinsALessonAndComesBackWithoutAName() {
        assertThat(run(List.of("team"), "--terminal", "--join", "school:4000", "--code", "ABC234", "--name", "Noor"))
                .isEqualTo(Program.WELL);
        assertThat(out()).containsPattern("Terug naar je plek: --join\\s+school:4000\\s+--code\\s+ABC234");
        server.sent.clear();
        assertThat(run(List.of("team"), "--terminal", "--join", "school:4000", "--code", "ABC234"))
                .isEqualTo(Program.WELL);
        assertThat(server.sent).first().isInstanceOfSatisfying(ClientMessage.Hello.class, hello -> {
            assertThat(hello.name()).isEqualTo("Noor");
            assertThat(hello.token()).contains("token");
        });
    }

    @Test
    void notBeingLetInIsAFailure() {
        server.says(new ServerMessage.TurnedAway(ServerMessage.Reason.FULL, Text.nl("De les zit vol.")));
        assertThat(run(List.of(), "--join", "school", "--code", "ABC234", "--name", "Noor"))
                .isEqualTo(Program.FAILURE);
        assertThat(out()).contains("De les zit vol.");
    }

    @Test
    void playsInTheTerminalWhenNoWindowCanBeOpened() {
        window = Optional.of((launch, rooms) -> {
            throw new Window.NoWindowException("no display", null);
        });
        assertThat(run(List.of("1", "stop"))).isEqualTo(Program.WELL);
        assertThat(err())
                .isEqualTo("Er kan hier geen venster worden geopend; je speelt verder in de terminal."
                        + System.lineSeparator());
        assertThat(played).isEqualTo("een");
    }

    @Test
    void usesTheWindowUnlessTheTerminalWasAskedFor() {
        window = Optional.of((launch, rooms) -> launch.join().isEmpty());
        assertThat(run(List.of())).isEqualTo(Program.WELL);
        assertThat(out()).isEmpty();
        assertThat(run(List.of("1", "stop"), "--terminal")).isEqualTo(Program.WELL);
        assertThat(out()).contains("Tot ziens.");
    }

    @Test
    void aServerThatDoesNotStartIsAFailureInOneSentence() {
        Rooms rooms = new Rooms(
                server,
                folder -> {
                    throw new HostException(Text.nl("De map is vol."), null);
                },
                folder -> new Lectern(),
                Optional.empty());
        int code = new Program(rooms, Evening.typed(""), print(out), print(err)).run(List.of(), Map.of());
        assertThat(code).isEqualTo(Program.FAILURE);
        assertThat(err()).isEqualTo("De map is vol." + System.lineSeparator());
    }
}
