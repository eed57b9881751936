package nl.kostenbewust.server;

import java.io.PrintStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kostenbewust.server.store.KeptSession;
import nl.kostenbewust.server.store.SessionState;
import nl.kostenbewust.server.store.StorageException;
import nl.kostenbewust.server.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code sessions}: which lessons are kept, and until when. */
@Command(
        name = "sessions",
        sortOptions = false,
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        description = {"", "Toont welke lessen bewaard zijn, en wanneer ze vanzelf gewist worden."})
final class SessionsErrand implements Errand {
    private static final String LINE = "%-8s %-18s %-22s %-12s %9s %-12s %s%n";

    @Mixin
    private Where where;

    @Mixin
    private Retention retention;

    @Option(names = "--help", usageHelp = true, description = "Deze uitleg.")
    private boolean help;

    @Override
    public int run(PrintStream out, PrintStream err) {
        if (retention.complaint().isPresent()) {
            err.println(retention.complaint().get());
            return ServerProgram.WRONG_USE;
        }
        try (Store store = where.open()) {
            print(Answers.of(store.kept(), Duration.ofMinutes(1)), out);
            return ServerProgram.WELL;
        } catch (StorageException failed) {
            err.println(failed.getMessage());
            return ServerProgram.FAILURE;
        }
    }

    private void print(List<KeptSession> all, PrintStream out) {
        if (all.isEmpty()) {
            out.println("Er zijn geen lessen bewaard.");
            return;
        }
        out.printf(LINE, "code", "id", "scenario", "staat", "grootte", "gebruikt", "wordt gewist");
        for (KeptSession kept : all) {
            out.printf(
                    LINE,
                    kept.session().start().roomCode(),
                    kept.session().id(),
                    kept.session().start().scenario(),
                    state(kept.session().state()),
                    String.format(Locale.ROOT, "%d kB", (kept.bytes() + 1023) / 1024),
                    kept.usedAt().isEmpty()
                            ? "onbekend"
                            : Retention.day(kept.usedAt().getAsLong()),
                    retention.purgeDate(kept).map(LocalDate::toString).orElse("niet vanzelf"));
        }
    }

    private static String state(SessionState state) {
        return switch (state) {
            case OPEN -> "open";
            case RUNNING -> "bezig";
            case ENDED -> "afgesloten";
            case DAMAGED -> "beschadigd";
        };
    }
}
