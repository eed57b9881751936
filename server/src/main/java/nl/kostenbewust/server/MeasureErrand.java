package nl.kostenbewust.server;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.server.measure.Figures;
import nl.kostenbewust.server.measure.Measurement;
import nl.kostenbewust.server.store.SqlStore;
import nl.kostenbewust.server.store.StorageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code measure}: whether this computer and its disk can keep a class. */
@Command(
        name = "measure",
        sortOptions = false,
        synopsisHeading = "Gebruik: ",
        optionListHeading = "%nOpties:%n",
        description = {
            "",
            "Meet hoeveel deze schijf aankan: opdrachten per seconde, en een herstart met veel bewaarde lessen.",
            "Gebruikt een eigen map, die daarna weg is, of een lege database."
        })
final class MeasureErrand implements Errand {
    @Option(
            names = "--in",
            paramLabel = "MAP",
            defaultValue = ".",
            description = "Op welke schijf: een map daarop. Standaard hier.")
    private Path in;

    @Option(
            names = "--database",
            paramLabel = "ADRES",
            description = "Meet een lege database in plaats van een schijf.")
    private String database;

    @Option(
            names = "--sessions",
            paramLabel = "AANTAL",
            defaultValue = "1000",
            description = "Hoeveel bewaarde lessen. Standaard: ${DEFAULT-VALUE}.")
    private int sessions;

    @Option(
            names = "--scenario",
            paramLabel = "NAAM",
            defaultValue = "eerste-les",
            description = "Welk scenario zij spelen. Standaard: ${DEFAULT-VALUE}.")
    private String scenario;

    @Option(names = "--json", description = "Schrijf de uitkomst als JSON.")
    private boolean json;

    @Option(names = "--help", usageHelp = true, description = "Deze uitleg.")
    private boolean help;

    @Override
    public int run(PrintStream out, PrintStream err) {
        if (sessions < 1) {
            err.println("--sessions is een getal van 1 of meer.");
            return ServerProgram.WRONG_USE;
        }
        try {
            print(database == null ? onDisk() : onServer(), out);
            return ServerProgram.WELL;
        } catch (IOException | StorageException failed) {
            err.println(failed.getMessage());
            return ServerProgram.FAILURE;
        }
    }

    private Figures onServer() {
        return new Measurement(() -> SqlStore.open(database, System.getenv()), sessions, scenario).run();
    }

    private Figures onDisk() throws IOException {
        Path directory = Files.createTempDirectory(in.toAbsolutePath(), "kostenbewust-meting");
        try {
            return new Measurement(() -> SqlStore.open(directory), sessions, scenario).run();
        } finally {
            List<Path> files;
            try (Stream<Path> all = Files.walk(directory)) {
                files = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path file : files) {
                Files.delete(file);
            }
        }
    }

    private void print(Figures figures, PrintStream out) {
        if (json) {
            out.println(new String(
                    Codec.json(Figures.class, 10_000).write(figures), java.nio.charset.StandardCharsets.UTF_8));
            return;
        }
        out.println("Opdrachten per seconde, alle tegelijk gegeven: " + figures.appendsPerSecond());
        out.println("Opdrachten per seconde, een voor een gegeven: " + figures.alonePerSecond());
        out.println("Herstart met " + figures.sessions() + " bewaarde lessen van " + figures.rows() + " stappen: "
                + figures.restartMillis() + " ms");
        out.println("Een les openen als er iemand aanklopt: " + figures.wakeMillis() + " ms");
        out.println("Geheugen per bewaarde les: " + figures.bytesAsleep() + " bytes; per open les zonder spelers: "
                + figures.bytesOpen() + " bytes");
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        Optional.of(load)
                .filter(known -> known >= 0)
                .ifPresent(known -> out.println("Drukte op deze computer: " + known + " op "
                        + Runtime.getRuntime().availableProcessors() + " kernen"));
    }
}
