package nl.kostenbewust.server;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import nl.kostenbewust.server.load.Load;
import nl.kostenbewust.server.load.LoadRun;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code load}: how fast a server of its own serves a full hall. */
@Command(name = "load", sortOptions = false, synopsisHeading = "Gebruik: ", optionListHeading = "%nOpties:%n")
final class LoadErrand implements Errand {
    @Mixin
    private Load load;

    @Override
    public int run(PrintStream out, PrintStream err) {
        Optional<String> complaint = load.complaint();
        if (complaint.isPresent()) {
            err.println(complaint.get());
            return ServerProgram.WRONG_USE;
        }
        try {
            LoadRun.run(load, out, err);
            return ServerProgram.WELL;
        } catch (IOException failed) {
            err.println(failed.getMessage());
            return ServerProgram.FAILURE;
        }
    }
}
