package nl.kostenbewust.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.server.net.Addresses;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.Roster;

/** Leads a lesson by typed words: who is in, start, close the month, stop. */
final class LessonConsole {
    private final Room room;
    private final int port;
    private final BufferedReader in;
    private final PrintStream out;
    private volatile Roster roster;

    LessonConsole(Room room, int port, InputStream in, PrintStream out) {
        this.room = room;
        this.port = port;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    /** Until the lesson is stopped; at the end of input the server goes on until the process is ended. */
    int run() {
        room.watch(this::changed);
        out.println("Code van de les: " + room.code());
        Addresses.ofThisComputer().forEach(address -> out.println("Adres: " + address + ":" + port));
        out.println("Er is geen versleuteling op dit netwerk. Typ hulp voor wat je kunt doen.");
        try {
            String line = in.readLine();
            while (line != null) {
                if (!obey(line.strip().toLowerCase(Locale.ROOT), line.strip())) {
                    return ServerProgram.WELL;
                }
                line = in.readLine();
            }
            Thread.currentThread().join();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return ServerProgram.WELL;
    }

    /** False when the lesson should stop. */
    private boolean obey(String word, String line) {
        if (word.startsWith("zeg ")) {
            room.message(Text.nl(line.substring(4)));
            return true;
        }
        switch (word) {
            case "" -> {}
            case "wie" -> print(roster);
            case "start" -> room.start();
            case "sluit" -> room.closeMonth();
            case "einde" -> {
                room.end().toCompletableFuture().join();
                return false;
            }
            case "stop" -> {
                return false;
            }
            default -> help();
        }
        return true;
    }

    private void help() {
        out.println("wie     wie er zijn, en hoe ver de teams zijn");
        out.println("start   begin het spel");
        out.println("sluit   sluit de maand voor alle teams");
        out.println("zeg …   stuur iedereen een bericht");
        out.println("stop    stop de server; de les kan later verder");
        out.println("einde   sluit de les voorgoed af en stop de server");
    }

    private void changed(Roster now) {
        Roster before = roster;
        roster = now;
        if (before == null || !names(before).equals(names(now))) {
            print(now);
        }
    }

    private static List<String> names(Roster roster) {
        return roster.teams().stream()
                .flatMap(team -> team.members().stream())
                .map(member -> member.name() + member.present())
                .toList();
    }

    private void print(Roster now) {
        for (Roster.Team team : now.teams()) {
            String month = now.started() ? ", maand " + team.month() + " van " + now.rounds() : ", nog niet begonnen";
            out.println("Team " + team.number() + (team.ended() ? ", klaar" : month));
            team.members()
                    .forEach(member -> out.println("  " + member.name()
                            + (member.present() ? "" : " (weg)")
                            + (member.ready() ? " (klaar met de maand)" : "")));
        }
    }
}
