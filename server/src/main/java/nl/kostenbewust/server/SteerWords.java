package nl.kostenbewust.server;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.Chair;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.core.protocol.Whom;

/** The typed words with which a lesson is led at the server, each for one steering. Who is meant is a name, or # and a number. */
final class SteerWords {
    private static final int MINUTE = 60;
    private static final String TEAM = "(?: team (\\d{1,2}))?";

    private static final List<Word> WORDS = List.of(
            new Word("start", "begin het spel", "start", (m, who) -> new Steering.Start()),
            new Word(
                    "sluit [team 2]",
                    "sluit de maand voor alle teams, of voor een",
                    "sluit" + TEAM,
                    (m, who) -> new Steering.CloseMonth(team(m, 1))),
            new Word("pauze", "niemand kan iets doen; timers staan stil", "pauze", (m, who) -> new Steering.Pause()),
            new Word("verder", "de les gaat verder", "verder", (m, who) -> new Steering.Resume()),
            new Word(
                    "zeg [team 2:|Noor:] tekst",
                    "stuur iedereen, een team of iemand een bericht",
                    "zeg (?:team (\\d{1,2}): ?|([^:]{1,40}): ?)?(.+)",
                    (m, who) -> new Steering.Tell(whom(m, who), m.group(3))),
            new Word(
                    "noem Noor: Nora",
                    "geef iemand een andere naam",
                    "noem ([^:]+): ?(.+)",
                    (m, who) -> new Steering.Rename(who.trainee(m.group(1)), m.group(2))),
            new Word(
                    "zet Noor in team 2",
                    "zet iemand in een ander team",
                    "zet (.+) in team (\\d{1,2})",
                    (m, who) -> new Steering.Move(who.trainee(m.group(1)), number(m, 2))),
            new Word(
                    "weg Noor",
                    "haal iemand uit de les",
                    "weg (.+)",
                    (m, who) -> new Steering.Remove(who.trainee(m.group(1)))),
            new Word(
                    "binnen Noor",
                    "laat iemand weer binnen",
                    "binnen (.+)",
                    (m, who) -> new Steering.LetIn(who.trainee(m.group(1)))),
            new Word(
                    "bot team 2",
                    "zet een bot op een lege plek",
                    "bot team (\\d{1,2})",
                    (m, who) -> new Steering.AddBot(number(m, 1))),
            new Word(
                    "bot Noor",
                    "een bot speelt de plek van Noor",
                    "bot (.+)",
                    (m, who) -> new Steering.HandToBot(who.chair(m.group(1)))),
            new Word(
                    "geef Noor aan Sam",
                    "Sam speelt ook de plek van Noor",
                    "geef (.+) aan (.+)",
                    (m, who) -> new Steering.HandToColleague(who.chair(m.group(1)), who.trainee(m.group(2)))),
            new Word(
                    "huishouden tsd-01 aan Sam",
                    "Sam wordt regisseur van dat huishouden",
                    "huishouden (\\S+) aan (.+)",
                    (m, who) -> new Steering.HandHousehold(
                            Ref.to(m.group(1).toLowerCase(Locale.ROOT)), who.chair(m.group(2)))),
            new Word(
                    "terug Noor",
                    "Noor speelt haar eigen plek weer",
                    "terug (.+)",
                    (m, who) -> new Steering.GiveBack(who.chair(m.group(1)))),
            new Word(
                    "timer 15 [team 2]",
                    "een maand duurt hooguit 15 minuten; timer 0 zet hem uit",
                    "timer (\\d{1,4})" + TEAM,
                    (m, who) -> new Steering.SetTimer(team(m, 2), number(m, 1) * MINUTE)),
            new Word(
                    "langer 5 [team 2]",
                    "deze maand duurt 5 minuten langer",
                    "langer (\\d{1,4})" + TEAM,
                    (m, who) -> new Steering.ExtendTimer(team(m, 2), number(m, 1) * MINUTE)),
            new Word(
                    "terugspoelen team 2 maand 3",
                    "zet een team terug naar het begin van een maand",
                    "terugspoelen team (\\d{1,2}) maand (\\d{1,3})",
                    (m, who) -> new Steering.Rewind(number(m, 1), number(m, 2))),
            new Word(
                    "zijtak team 2 maand 3",
                    "open een les die daar verdergaat; het team speelt gewoon door",
                    "zijtak team (\\d{1,2}) maand (\\d{1,3})",
                    (m, who) -> new Steering.Branch(number(m, 1), number(m, 2))),
            new Word(
                    "geholpen Noor",
                    "Noor vroeg om hulp en kreeg die",
                    "geholpen (.+)",
                    (m, who) -> new Steering.Helped(who.trainee(m.group(1)))),
            new Word(
                    "vraag Wat nu? / dit / dat",
                    "zet de klas stil bij een vraag met 2 tot 5 antwoorden",
                    "vraag ([^/]+)/(.+)",
                    (m, who) -> new Steering.AskClass(m.group(1).strip(), parts(m.group(2)))),
            new Word(
                    "dilemma 1",
                    "zet de klas stil bij een dilemma; wie toont de nummers",
                    "dilemma (\\d{1,3})",
                    (m, who) -> who.dilemma(number(m, 1))),
            new Word(
                    "thema Titel / vraag / stelling",
                    "zet de klas stil bij een thema: een schaal van 1 tot 10, en stellingen",
                    "thema ([^/]+)/([^/]+)(?:/(.+))?",
                    (m, who) -> theme(m.group(1).strip(), m.group(2).strip(), m.group(3))),
            new Word(
                    "toon",
                    "laat iedereen zien hoe de antwoorden verdeeld zijn",
                    "toon",
                    (m, who) -> new Steering.Reveal()),
            new Word("berg op", "berg de vraag op; de klas gaat verder", "berg op", (m, who) -> new Steering.PutAway()),
            new Word("kaarten", "vraag iedereen om een slotkaart", "kaarten", (m, who) -> new Steering.AskCards()),
            new Word("einde", "sluit de les voorgoed af en stop de server", "einde", (m, who) -> new Steering.End()));

    private SteerWords() {}

    /** Somebody whose name was typed is not there, or is there twice; the message says so in Dutch. */
    static final class Unclear extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unclear(String sentence) {
            super(sentence);
        }
    }

    private interface Meaning {
        Steering of(MatchResult match, People who);
    }

    private record Word(String usage, String about, Pattern pattern, Meaning meaning) {
        Word(String usage, String about, String pattern, Meaning meaning) {
            this(usage, about, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), meaning);
        }
    }

    /** What this line asks; empty: it is none of these words. */
    static Optional<Steering> read(String line, ConsoleView console) {
        for (Word word : WORDS) {
            Matcher matcher = word.pattern().matcher(line);
            if (matcher.matches()) {
                return Optional.of(word.meaning().of(matcher, new People(console)));
            }
        }
        return Optional.empty();
    }

    /** One line for each word: how to type it, and what it does. */
    static List<String> help() {
        return WORDS.stream()
                .map(word -> String.format("%-28s %s", word.usage(), word.about()))
                .toList();
    }

    /** The dilemmas that stand before any team, each once, in the order in which they are numbered. */
    static List<ConsoleView.DilemmaRow> dilemmas(ConsoleView console) {
        return console.teams().stream()
                .flatMap(team -> team.dilemmas().stream())
                .distinct()
                .toList();
    }

    private static Optional<Integer> team(MatchResult match, int group) {
        return Optional.ofNullable(match.group(group)).map(Integer::parseInt);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static List<String> parts(String text) {
        return Arrays.stream(text.split("/")).map(String::strip).toList();
    }

    private static Steering theme(String title, String question, String statements) {
        List<Text> stated = statements == null
                ? List.of()
                : parts(statements).stream().map(Text::nl).toList();
        String id = title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return new Steering.AskTheme(id, Text.nl(title), Text.nl(question), stated);
    }

    private static Whom whom(MatchResult match, People who) {
        if (match.group(1) != null) {
            return new Whom.Team(number(match, 1));
        }
        return match.group(2) == null ? new Whom.Everybody() : new Whom.Trainee(who.trainee(match.group(2)));
    }

    /** Finds people of the lesson by what was typed. */
    private record People(ConsoleView console) {
        int trainee(String typed) {
            return row(typed).seat().trainee().orElseThrow();
        }

        Steering dilemma(int number) {
            List<ConsoleView.DilemmaRow> all = dilemmas(console);
            if (number < 1 || number > all.size()) {
                throw new Unclear("Zo'n dilemma staat er nu niet. Typ wie om te zien welke er zijn.");
            }
            ConsoleView.DilemmaRow row = all.get(number - 1);
            return new Steering.AskDilemma(row.household(), row.dilemma());
        }

        Chair chair(String typed) {
            Found found = row(typed);
            return new Chair(found.team(), found.seat().seat());
        }

        private record Found(int team, ConsoleView.SeatRow seat) {}

        private Found row(String typed) {
            String name = typed.strip();
            List<Found> found = console.teams().stream()
                    .flatMap(team -> team.seats().stream().map(seat -> new Found(team.number(), seat)))
                    .filter(one -> one.seat().trainee().isPresent())
                    .filter(one -> one.seat().name().equalsIgnoreCase(name)
                            || name.equals("#" + one.seat().trainee().get()))
                    .toList();
            if (found.size() != 1) {
                throw new Unclear(
                        found.isEmpty()
                                ? "Er is hier niemand die " + name + " heet. Typ wie om te zien wie er zijn."
                                : "Er zijn er meer die " + name
                                        + " heten. Typ # met het nummer; wie laat de nummers zien.");
            }
            return found.get(0);
        }
    }
}
