package nl.kostenbewust.server;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.server.store.KeptSession;
import nl.kostenbewust.server.store.Session;
import nl.kostenbewust.server.store.Store;
import picocli.CommandLine.Option;

/** How long a lesson stays after it was last used; a lesson whose last use cannot be trusted stays until it is erased by hand. */
final class Retention {
    @Option(
            names = "--keep-days",
            paramLabel = "DAGEN",
            defaultValue = "180",
            description =
                    "Hoeveel dagen na het laatste gebruik een les bij de start van serve vanzelf gewist wordt, met"
                            + " namen en al; 0: nooit. Standaard: ${DEFAULT-VALUE}.")
    private int days;

    /** Why this cannot be; empty: it can. */
    Optional<String> complaint() {
        return days < 0 ? Optional.of("--keep-days is een getal van 0 of meer.") : Optional.empty();
    }

    /** The first day on which the lesson may be erased; empty: it stays. */
    Optional<LocalDate> purgeDate(KeptSession kept) {
        return days == 0 || kept.usedAt().isEmpty()
                ? Optional.empty()
                : Optional.of(day(kept.usedAt().getAsLong()).plusDays(days));
    }

    /** The day, here, of a moment in epoch milliseconds. */
    static LocalDate day(long millis) {
        return LocalDate.ofInstant(Instant.ofEpochMilli(millis), ZoneId.systemDefault());
    }

    /** Erases what is past its date; answers with what was erased. */
    List<Session> purge(Store store, LocalDate today) {
        List<Session> due = Answers.of(store.kept(), Duration.ofMinutes(1)).stream()
                .filter(kept ->
                        purgeDate(kept).map(date -> !date.isAfter(today)).orElse(false))
                .map(KeptSession::session)
                .toList();
        if (!due.isEmpty()) {
            Answers.of(store.eraseSessions(due.stream().map(Session::id).toList()), Duration.ofMinutes(10));
        }
        return due;
    }
}
