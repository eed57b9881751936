package nl.kostenbewust.server;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.Poll;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.server.room.Roster;

/** Who is in a lesson and how far they are, line by line. */
final class RosterLines {
    private static final int MINUTE = 60;

    private RosterLines() {}

    /** In short: who came and went. */
    static List<String> of(Roster roster) {
        List<String> lines = new ArrayList<>();
        for (Roster.Team team : roster.teams()) {
            String month =
                    roster.started() ? ", maand " + team.month() + " van " + roster.rounds() : ", nog niet begonnen";
            lines.add("Team " + team.number() + (team.ended() ? ", klaar" : month));
            team.members()
                    .forEach(member -> lines.add("  " + member.name()
                            + (member.present() ? "" : " (weg)")
                            + (member.ready() ? " (klaar met de maand)" : "")));
        }
        return lines;
    }

    /** In full: as whoever leads the lesson sees it. */
    static List<String> of(ConsoleView console) {
        List<String> lines = new ArrayList<>();
        if (console.phase() == ConsoleView.Phase.PAUSED && console.poll().isEmpty()) {
            lines.add("De les is gepauzeerd. Typ verder om door te gaan.");
        }
        for (ConsoleView.TeamRow team : console.teams()) {
            lines.add(team(team, console.rounds()));
            team.seats().forEach(seat -> lines.add(seat(seat)));
        }
        List<ConsoleView.DilemmaRow> dilemmas = SteerWords.dilemmas(console);
        for (int i = 0; i < dilemmas.size(); i++) {
            lines.add("Dilemma " + (i + 1) + ", bij " + dilemmas.get(i).name().nl() + ": "
                    + dilemmas.get(i).text().nl());
        }
        console.poll().ifPresent(poll -> lines.addAll(poll(poll)));
        return lines;
    }

    /** What the class is asked, and once it is shown how it answered. */
    private static List<String> poll(PollView.Tally tally) {
        PollView view = tally.view();
        List<String> lines = new ArrayList<>();
        lines.add("Vraag aan de klas: " + tally.answered() + " van " + tally.of() + " antwoordden. Typ "
                + (view.spread().isPresent() ? "berg op om verder te gaan." : "toon om de antwoorden te laten zien."));
        for (int i = 0; i < view.poll().questions().size(); i++) {
            Poll.Question question = view.poll().questions().get(i);
            lines.add("  " + question.text().nl());
            for (int option = 0; option < question.options().size(); option++) {
                int question1 = i;
                int option1 = option;
                lines.add("    " + question.options().get(option).nl()
                        + view.spread()
                                .map(spread -> ": " + spread.get(question1).get(option1))
                                .orElse(""));
            }
        }
        return lines;
    }

    private static String team(ConsoleView.TeamRow team, int rounds) {
        StringBuilder line = new StringBuilder("Team " + team.number());
        if (team.month() == 0) {
            return line.append(", nog niet begonnen").toString();
        }
        line.append(team.ended() ? ", klaar" : ", maand " + team.month() + " van " + rounds);
        team.secondsLeft().ifPresent(seconds -> line.append(", nog ").append(time(seconds)));
        team.triangle()
                .ifPresent(corners -> line.append(", driehoek ")
                        .append(corners.legitimacy() + "/" + corners.financialReturn() + "/" + corners.involvement()));
        team.budgets()
                .forEach(purse -> line.append(", ")
                        .append(purse.name().nl())
                        .append(" ")
                        .append(Figures.money(purse.left()).nl()));
        return line.toString();
    }

    private static String seat(ConsoleView.SeatRow seat) {
        String who =
                seat.trainee().map(number -> seat.name() + " (#" + number + ")").orElse("lege plek " + seat.seat());
        return "  " + who + presence(seat) + by(seat.by())
                + seat.where().map(where -> ", bij " + where.nl()).orElse("")
                + ", " + Figures.hours(seat.left()).nl() + " over" + (seat.ready() ? ", klaar met de maand" : "")
                + (seat.answered() ? ", antwoordde" : "")
                + seat.asksHelp()
                        .map(since -> ", VRAAGT HULP sinds " + time(since))
                        .orElse("");
    }

    private static String presence(ConsoleView.SeatRow seat) {
        if (seat.trainee().isEmpty()) {
            return "";
        }
        return switch (seat.presence()) {
            case ACTIVE -> ", hier sinds " + time(seat.seconds());
            case IDLE -> ", doet niets sinds " + time(seat.seconds());
            case GONE -> ", weg sinds " + time(seat.seconds());
            case REMOVED -> ", uit de les gehaald";
        };
    }

    private static String by(ConsoleView.By by) {
        return switch (by) {
            case OWNER -> "";
            case COLLEAGUE -> ", gespeeld door een collega";
            case BOT -> ", gespeeld door een bot";
            case NOBODY -> ", door niemand gespeeld";
        };
    }

    private static String time(int seconds) {
        return seconds < MINUTE ? seconds + " s" : seconds / MINUTE + " min";
    }
}
