package nl.kostenbewust.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.core.protocol.Steering;
import nl.kostenbewust.server.net.Addresses;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.room.Roster;
import nl.kostenbewust.server.room.Ruling;

/** Leads a lesson by typed words: the same steering as over the network, one word each. */
final class LessonConsole {
    private final Room room;
    private final InetSocketAddress where;
    private final BufferedReader in;
    private final PrintStream out;
    private volatile Roster roster;

    LessonConsole(Room room, InetSocketAddress where, InputStream in, PrintStream out) {
        this.room = room;
        this.where = where;
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        this.out = out;
    }

    /** Until the lesson is stopped; at the end of input the server goes on until the process is ended. */
    int run() {
        room.watch(this::changed);
        out.println("Code van de les: " + room.code());
        Addresses.of(where.getAddress()).forEach(address -> out.println("Adres: " + address + ":" + where.getPort()));
        out.println("Geheim om de les vanaf een ander apparaat te leiden: "
                + room.issueSecret().toCompletableFuture().join());
        out.println("Deel het geheim met niemand. Een eerder geheim van deze les geldt niet meer.");
        out.println("Er is geen versleuteling op dit netwerk. Typ hulp voor wat je kunt doen.");
        try {
            String line = in.readLine();
            while (line != null) {
                if (!obey(line.strip())) {
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
    private boolean obey(String line) {
        if (line.isEmpty()) {
            return true;
        }
        if (line.equalsIgnoreCase("stop")) {
            return false;
        }
        ConsoleView console = room.console().toCompletableFuture().join();
        if (line.equalsIgnoreCase("wie")) {
            RosterLines.of(console).forEach(out::println);
            return true;
        }
        try {
            Optional<Steering> steering = SteerWords.read(line, console);
            steering.ifPresentOrElse(this::steer, this::help);
            return !(steering.orElse(null) instanceof Steering.End);
        } catch (SteerWords.Unclear unclear) {
            out.println(unclear.getMessage());
            return true;
        }
    }

    private void steer(Steering steering) {
        Ruling ruling = room.steer(steering).toCompletableFuture().join();
        out.println(ruling.text().map(text -> text.nl()).orElse("Gedaan."));
    }

    private void help() {
        out.println(String.format("%-28s %s", "wie", "wie er zijn, en hoe ver de teams zijn"));
        SteerWords.help().forEach(out::println);
        out.println(String.format("%-28s %s", "stop", "stop de server; de les kan later verder"));
    }

    private void changed(Roster now) {
        Roster before = roster;
        roster = now;
        if (before == null || !names(before).equals(names(now))) {
            RosterLines.of(now).forEach(out::println);
        }
    }

    private static List<String> names(Roster roster) {
        return roster.teams().stream()
                .flatMap(team -> team.members().stream())
                .map(member -> member.name() + member.present())
                .toList();
    }
}
