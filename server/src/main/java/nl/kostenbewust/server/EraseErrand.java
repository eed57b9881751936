package nl.kostenbewust.server;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import nl.kostenbewust.server.store.Seat;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.StorageException;
import nl.kostenbewust.server.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code erase}: a whole lesson, or one name in it. */
@Command(
        name = "erase",
        sortOptions = false,
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        description = {
            "",
            "Wist een les, of de naam van een deelnemer en wat die schreef. Wat gewist is komt niet terug.",
            "Zonder de naam kan de les nog gewoon worden nagespeeld. Stop eerst de server."
        })
final class EraseErrand implements Errand {
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @Mixin
    private Where where;

    @Option(
            names = "--session",
            paramLabel = "CODE",
            required = true,
            description = "Welke les: de code, of het id dat sessions toont.")
    private String wanted;

    @Option(
            names = "--person",
            paramLabel = "NAAM",
            description = "Wis alleen deze naam, precies zoals hij op het scherm stond.")
    private String person;

    @Option(names = "--help", usageHelp = true, description = "Deze uitleg.")
    private boolean help;

    @Override
    public int run(PrintStream out, PrintStream err) {
        try (Store store = where.open()) {
            List<Session> found = Answers.of(store.sessions(), PATIENCE).stream()
                    .filter(session -> session.id().equals(wanted)
                            || session.start().roomCode().equalsIgnoreCase(wanted))
                    .toList();
            if (found.size() != 1) {
                err.println(
                        found.isEmpty()
                                ? "Er is geen bewaarde les met code of id " + wanted
                                        + ". Met sessions zie je welke er zijn."
                                : "Er zijn meer lessen met code " + wanted + ". Geef het id, dat sessions toont.");
                return ServerProgram.FAILURE;
            }
            return person == null ? erase(store, found.get(0), out) : erasePerson(store, found.get(0), out, err);
        } catch (StorageException failed) {
            err.println(failed.getMessage());
            return ServerProgram.FAILURE;
        }
    }

    private int erase(Store store, Session session, PrintStream out) {
        Answers.of(store.eraseSessions(List.of(session.id())), PATIENCE);
        out.println("De les is gewist, met alle namen en alles wat er gespeeld is.");
        outOfOurHands(out);
        return ServerProgram.WELL;
    }

    private int erasePerson(Store store, Session session, PrintStream out, PrintStream err) {
        List<Seat> seats = Answers.of(store.load(session.id()), PATIENCE).seats().stream()
                .filter(seat -> !seat.name().isEmpty() && seat.name().equals(person.strip()))
                .toList();
        if (seats.isEmpty()) {
            err.println("In deze les is geen deelnemer met precies deze naam.");
            return ServerProgram.FAILURE;
        }
        seats.stream()
                .map(seat -> store.eraseName(session.id(), seat.id()))
                .toList()
                .forEach(erased -> Answers.of(erased, PATIENCE));
        out.println(
                seats.size() == 1
                        ? "De naam en wat die persoon schreef zijn gewist; de plek en wat er gespeeld is blijven."
                        : "De naam, en wat daar geschreven is, is gewist op " + seats.size()
                                + " plekken; wat er gespeeld is blijft.");
        outOfOurHands(out);
        return ServerProgram.WELL;
    }

    private void outOfOurHands(PrintStream out) {
        out.println(
                where.isServer()
                        ? "In het logboek van de database-server en in reservekopieën kan het nog staan, tot de beheerder"
                                + " die opruimt."
                        : "In reservekopieën die je zelf maakte kan het nog staan.");
    }
}
