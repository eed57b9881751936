package nl.kostenbewust.server.web;

import io.javalin.http.Context;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.protocol.ConsoleView;
import nl.kostenbewust.server.room.Room;
import nl.kostenbewust.server.store.Flushes;
import nl.kostenbewust.server.store.Health;

/** How the server is doing, for whoever looks after it: no code, no name, nothing of a game. */
final class Operator {
    private static final long PATIENCE_SECONDS = 10;
    private static final long MEGABYTE = 1 << 20;
    private static final Codec<Report> REPORT = Codec.json(Report.class, 1 << 20);

    private final Site site;
    private final IntSupplier browsers;

    /**
     * How it is doing now.
     *
     * @param health of the storage
     * @param flushes how long the disk takes
     * @param version of the game; absent: it runs from source
     * @param java version of Java
     * @param upSeconds how long it has been running
     * @param usedMegabytes of memory
     * @param mostMegabytes of memory
     * @param processorPercent of one processor, since the start; absent: not known
     * @param browsers how many pages are connected
     * @param lessons those in memory
     */
    record Report(
            Health health,
            Flushes flushes,
            Optional<String> version,
            String java,
            long upSeconds,
            long usedMegabytes,
            long mostMegabytes,
            Optional<Integer> processorPercent,
            int browsers,
            List<Row> lessons) {}

    /**
     * A lesson in memory.
     *
     * @param title what it is called
     * @param phase how far it is
     * @param teams how many teams it has
     * @param trainees how many have a seat
     * @param present how many of them are connected
     */
    record Row(Text title, ConsoleView.Phase phase, int teams, int trainees, int present) {}

    Operator(Site site, IntSupplier browsers) {
        this.site = site;
        this.browsers = browsers;
    }

    void show(Context ctx) throws Exception {
        Health health = site.store().health().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        Flushes flushes = site.store().flushes().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        List<Row> rows = new ArrayList<>();
        for (Room room : site.rooms().open()) {
            rows.add(row(room.console().toCompletableFuture().get(PATIENCE_SECONDS, TimeUnit.SECONDS)));
        }
        ctx.contentType("application/json").result(REPORT.write(report(health, flushes, rows)));
    }

    private Report report(Health health, Flushes flushes, List<Row> rows) {
        Runtime runtime = Runtime.getRuntime();
        long up = ManagementFactory.getRuntimeMXBean().getUptime();
        return new Report(
                health,
                flushes,
                Optional.ofNullable(Operator.class.getPackage().getImplementationVersion()),
                Runtime.version().toString(),
                TimeUnit.MILLISECONDS.toSeconds(up),
                (runtime.totalMemory() - runtime.freeMemory()) / MEGABYTE,
                runtime.maxMemory() / MEGABYTE,
                processor(up),
                browsers.getAsInt(),
                rows);
    }

    private static Optional<Integer> processor(long upMillis) {
        return ManagementFactory.getOperatingSystemMXBean() instanceof com.sun.management.OperatingSystemMXBean system
                ? Optional.of(
                        (int) (TimeUnit.NANOSECONDS.toMillis(system.getProcessCpuTime()) * 100 / Math.max(1, upMillis)))
                : Optional.empty();
    }

    private static Row row(ConsoleView view) {
        List<ConsoleView.SeatRow> trainees = view.teams().stream()
                .flatMap(team -> team.seats().stream())
                .filter(seat -> seat.trainee().isPresent())
                .toList();
        int present = (int) trainees.stream()
                .filter(seat ->
                        seat.presence() == ConsoleView.Presence.ACTIVE || seat.presence() == ConsoleView.Presence.IDLE)
                .count();
        return new Row(view.title(), view.phase(), view.teams().size(), trainees.size(), present);
    }
}
