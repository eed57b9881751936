package nl.kostenbewust.server.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.LongSupplier;
import nl.kostenbewust.server.room.Lessons;
import nl.kostenbewust.server.room.Reception;
import nl.kostenbewust.server.room.Rooms;
import nl.kostenbewust.server.store.KeptSession;
import nl.kostenbewust.server.store.Store;

/**
 * The server that the pages belong to.
 *
 * @param store where lessons are kept
 * @param rooms the lessons that are open
 * @param lessons what can be opened
 * @param reception takes in whoever connects
 * @param desk the one thread on which the reception works
 * @param purgeDate the first day on which a lesson may be erased; empty: it stays
 * @param wallClock epoch milliseconds
 * @param addresses where trainees can join, each as host and port
 */
public record Site(
        Store store,
        Rooms rooms,
        Lessons lessons,
        Reception reception,
        Executor desk,
        Function<KeptSession, Optional<LocalDate>> purgeDate,
        LongSupplier wallClock,
        List<String> addresses) {}
