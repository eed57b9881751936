package nl.kostenbewust.scenarios.author;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
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

    @Parameters(paramLabel = "MAP", arity = "0..1", description = "Waar ze komen te staan.")
    private Optional<Path> folder = Optional.empty();

    @Option(names = "--words", description = "Schrijft in plaats daarvan de woordenlijst: alle sleutels met uitleg.")
    private boolean words;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean help;

    @Override
    public Integer call() {
        if (words) {
            spec.commandLine().getOut().print(WordList.page());
            return AuthorProgram.WELL;
        }
        if (folder.isEmpty()) {
            throw new UnusableFile("Er ontbreekt iets: MAP. Noem de map waar de schema’s komen te staan.");
        }
        for (Kind kind : Kind.values()) {
            Path file = folder.get().resolve(Schemas.fileName(kind));
            try {
                Files.createDirectories(folder.get());
                Files.writeString(file, Schemas.of(kind));
            } catch (IOException e) {
                throw UnusableFile.of(file, e);
            }
            spec.commandLine().getOut().println(file);
        }
        return AuthorProgram.WELL;
    }
}
