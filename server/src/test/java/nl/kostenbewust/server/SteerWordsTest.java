package nl.kostenbewust.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.protocol.Whom;
import org.junit.jupiter.api.Test;

/** What is typed at the server is the same steering as over the network. */
class SteerWordsTest {
    private static final ConsoleView CONSOLE = new ConsoleView(
            Text.nl("Les"),
            "AAAAAAAA",
            ConsoleView.Phase.PLAYING,
            6,
            List.of(team(1, seat(1, 11, "Noor"), seat(2, 12, "Sam")), team(2, seat(1, 21, "Sam"))),
            Optional.empty());

    private static ConsoleView.TeamRow team(int number, ConsoleView.SeatRow... seats) {
        return new ConsoleView.TeamRow(
                number,
                1,
                false,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(seats),
                List.of(new ConsoleView.DilemmaRow(
                        Ref.to("tsd-01"), Ref.to("lening"), Text.nl("Bart"), Text.nl("Lenen?"))));
    }

    private static ConsoleView.SeatRow seat(int seat, int trainee, String name) {
        return new ConsoleView.SeatRow(
                seat,
                Optional.of(trainee),
                name,
                ConsoleView.By.OWNER,
                ConsoleView.Presence.ACTIVE,
                0,
                Optional.empty(),
                false,
                Hours.NONE,
                false,
                Optional.empty());
    }

    private static Steering read(String line) {
        return SteerWords.read(line, CONSOLE).orElseThrow();
    }

    @Test
    void everySteeringHasAWord() {
        Set<Class<?>> typed = new HashSet<>();
        List.of(
                        "start",
                        "sluit",
                        "pauze",
                        "verder",
                        "zeg hallo",
                        "noem Noor: Nora",
                        "zet Noor in team 2",
                        "weg Noor",
                        "binnen Noor",
                        "bot team 2",
                        "bot Noor",
                        "geef Noor aan #12",
                        "huishouden tsd-01 aan Noor",
                        "terug Noor",
                        "timer 15",
                        "langer 5",
                        "terugspoelen team 2 maand 3",
                        "zijtak team 1 maand 2",
                        "geholpen Noor",
                        "vraag Wat nu? / praten / wachten",
                        "dilemma 1",
                        "thema Vertrouwen / Hoe zeker ben je? / Ik vroeg door. / Ik durfde.",
                        "toon",
                        "berg op",
                        "kaarten",
                        "einde")
                .forEach(line -> typed.add(read(line).getClass()));
        assertThat(typed).isEqualTo(Set.of(Steering.class.getPermittedSubclasses()));
        assertThat(SteerWords.help()).hasSize(Steering.class.getPermittedSubclasses().length);
    }

    @Test
    void wordsSayWhoAndWhat() {
        assertThat(read("sluit team 2")).isEqualTo(new Steering.CloseMonth(Optional.of(2)));
        assertThat(read("zeg Nog tien minuten!"))
                .isEqualTo(new Steering.Tell(new Whom.Everybody(), "Nog tien minuten!"));
        assertThat(read("zeg team 2: kom je?")).isEqualTo(new Steering.Tell(new Whom.Team(2), "kom je?"));
        assertThat(read("ZEG noor: goed zo")).isEqualTo(new Steering.Tell(new Whom.Trainee(11), "goed zo"));
        assertThat(read("geef Noor aan #12")).isEqualTo(new Steering.HandToColleague(new Chair(1, 1), 12));
        assertThat(read("timer 15 team 1")).isEqualTo(new Steering.SetTimer(Optional.of(1), 900));
        assertThat(read("vraag Wat nu? / praten / wachten"))
                .isEqualTo(new Steering.AskClass("Wat nu?", List.of("praten", "wachten")));
        assertThat(read("dilemma 1")).isEqualTo(new Steering.AskDilemma(Ref.to("tsd-01"), Ref.to("lening")));
        assertThat(read("thema Vertrouwen / Hoe zeker? / Ik durfde."))
                .isEqualTo(new Steering.AskTheme(
                        "vertrouwen", Text.nl("Vertrouwen"), Text.nl("Hoe zeker?"), List.of(Text.nl("Ik durfde."))));
        assertThatThrownBy(() -> read("dilemma 2")).hasMessageContaining("Zo'n dilemma staat er nu niet");
        assertThat(read("huishouden TSD-01 aan #12"))
                .isEqualTo(new Steering.HandHousehold(Ref.to("tsd-01"), new Chair(1, 2)));
        assertThat(read("zet #21 in team 1")).isEqualTo(new Steering.Move(21, 1));
    }

    @Test
    void aNameThatIsNotThereOrThereTwiceIsSaid() {
        assertThatThrownBy(() -> read("weg Piet")).hasMessageContaining("niemand die Piet heet");
        assertThatThrownBy(() -> read("weg Sam")).hasMessageContaining("er meer die Sam heten");
        assertThat(SteerWords.read("dans", CONSOLE)).isEmpty();
    }
}
