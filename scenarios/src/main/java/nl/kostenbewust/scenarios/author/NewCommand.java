package nl.kostenbewust.scenarios.author;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.scenarios.library.Kind;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a case that is already sound, with an explanation at every part, for an author to change bit by bit. */
@Command(name = "new", description = "Maakt een nieuwe casus: een voorbeeld met uitleg, dat meteen door check komt.")
final class NewCommand implements Callable<Integer> {
    private static final String TEMPLATE = "nieuwe-casus.yaml";

    /** Names that Windows gives to devices, whatever comes after the dot. */
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "ID",
            description = "De naam van de casus: kleine letters, cijfers en streepjes, zoals mijn-casus.")
    private String id;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "MAP",
            defaultValue = ".",
            description = "Waar hij komt te staan; zonder: hier.")
    private Path folder;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Toont deze uitleg.")
    private boolean help;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try {
            Ref.<Household>to(id);
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println("‘" + id + "’: " + e.getMessage() + ".");
            return AuthorProgram.WRONG_USE;
        }
        if (RESERVED.matcher(id).matches()) {
            spec.commandLine().getErr().println("‘" + id + "’ kan niet: Windows houdt die naam voor zichzelf.");
            return AuthorProgram.WRONG_USE;
        }
        Path file = folder.resolve(id + ".yaml");
        Path schema = folder.resolve(Schemas.fileName(Kind.CASE));
        if (Files.exists(file)) {
            spec.commandLine().getErr().println(file + " bestaat al. Kies een andere naam of een andere map.");
            return AuthorProgram.WRONG_USE;
        }
        write(file, template(schema), StandardOpenOption.CREATE_NEW);
        write(schema, Schemas.of(Kind.CASE), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
        out.println(file + " staat klaar, met uitleg bij elk onderdeel.");
        out.println("Kijk na met: check " + file);
        out.println("Speel met:   play " + file + " --watch");
        return AuthorProgram.WELL;
    }

    private String template(Path schema) {
        try (InputStream stream = NewCommand.class.getResourceAsStream(TEMPLATE)) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.replace("CASUS-ID", id)
                    .replace("SCHEMA", schema.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text, StandardOpenOption... how) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, text, how);
        } catch (IOException e) {
            throw UnusableFile.of(file, e);
        }
    }
}
