package nl.kostenbewust.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** Prints how many durable appends a second this disk gives; proves nothing. */
final class AppendRate {
    private static final int ROWS = 20_000;
    private static final int SINGLE_ROWS = 500;

    private AppendRate() {}

    /** The argument, if any, is the directory to write a temporary store in. */
    public static void main(String[] arguments) throws IOException {
        Path parent = Path.of(arguments.length == 0 ? "target" : arguments[0]);
        try (Store store = SqlStore.open(Files.createTempDirectory(parent, "append-rate"))) {
            Session one = Samples.session(store, "WARM", 2_000);
            long start = System.nanoTime();
            for (int i = 1; i <= SINGLE_ROWS; i++) {
                Samples.get(store.append(Samples.row(one.id(), 2_000 + i)));
            }
            print("one at a time", SINGLE_ROWS, start);
            Session many = Samples.session(store, "RATE", 0);
            List<JournalRow> rows = Samples.rows(many.id(), ROWS);
            start = System.nanoTime();
            List<CompletionStage<Appended>> answers =
                    rows.stream().map(store::append).toList();
            answers.forEach(Samples::get);
            print("all at once", ROWS, start);
        }
    }

    private static void print(String how, int rows, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %.0f durable appends/s%n", how, rows / seconds);
    }
}
