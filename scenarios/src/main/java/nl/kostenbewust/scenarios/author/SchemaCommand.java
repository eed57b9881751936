package nl.kostenbewust.scenarios.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.kostenbewust.scenarios.library.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the schemas with which an editor completes and explains a file. */
@Command(name = "schema", description = "Schrijft de JSON-schema’s waarmee een editor bestanden aanvult en uitlegt.")
final class SchemaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "MAP", description = "Waar ze komen te staan.")
    private Path folder;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean help;

    @Override
    public Integer call() {
        for (Kind kind : Kind.values()) {
            Path file = folder.resolve(Schemas.fileName(kind));
            try {
                Files.createDirectories(folder);
                Files.writeString(file, Schemas.of(kind));
            } catch (IOException e) {
                throw UnusableFile.of(file, e);
            }
            spec.commandLine().getOut().println(file);
        }
        return AuthorProgram.WELL;
    }
}
