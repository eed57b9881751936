package nl.kostenbewust.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The command line, as picocli reads it; all its words are in the bundle {@code start}. */
@Command(name = "kostenbewust", sortOptions = false)
final class Arguments {
    @Spec
    private CommandSpec spec;

    @Option(names = "--solo")
    private boolean solo;

    @Option(names = "--join", paramLabel = "HOST[:PORT]", converter = AddressReader.class)
    private Address join;

    @Option(names = "--code", paramLabel = "CODE")
    private String code;

    @Option(names = "--check", paramLabel = "HOST[:PORT]", converter = AddressReader.class)
    private Address check;

    @Option(names = "--name", paramLabel = "NAAM")
    private String name;

    @Option(names = "--team", paramLabel = "NUMMER")
    private Integer team;

    @Option(names = "--terminal")
    private boolean terminal;

    @Option(names = "--data", paramLabel = "DIR")
    private Path data;

    @Option(names = "--language", paramLabel = "nl|en", defaultValue = "nl", converter = LanguageReader.class)
    private Language language;

    @Option(names = "--measure", hidden = true)
    private boolean measure;

    @Option(names = "--help", usageHelp = true)
    private boolean help;

    /** The language asked for, even when the rest of the line is wrong, so that the complaint is in that language. */
    static Language languageOf(List<String> line) {
        int option = line.indexOf("--language");
        boolean english = line.contains("--language=en")
                || (option >= 0
                        && option + 1 < line.size()
                        && line.get(option + 1).equals("en"));
        return english ? Language.ENGLISH : Language.DUTCH;
    }

    /** Whether only help was asked for. */
    boolean isHelp() {
        return help;
    }

    /** The address of which only was asked whether it can be reached. */
    Optional<Address> check() {
        return Optional.ofNullable(check);
    }

    /** Whether a lesson was asked for without saying where: it must be looked for. */
    boolean isLookingFor() {
        return join == null && code != null && !solo && check == null;
    }

    /** The lesson is there. */
    void found(Address address) {
        join = address;
    }

    /**
     * What was asked for.
     *
     * @throws ParameterException with the key of the complaint, when options do not go together
     */
    Launch launch(Map<String, String> environment) {
        if (solo && (join != null || code != null)) {
            throw new ParameterException(spec.commandLine(), "both");
        }
        if (join != null && (code == null || code.isBlank())) {
            throw new ParameterException(spec.commandLine(), "code");
        }
        if (join == null && team != null) {
            throw new ParameterException(spec.commandLine(), "join");
        }
        return new Launch(lesson(), terminal, Optional.ofNullable(name), data(environment), language, measure);
    }

    private Optional<Launch.Lesson> lesson() {
        return Optional.ofNullable(join)
                .map(address -> new Launch.Lesson(address, code.strip(), Optional.ofNullable(team)));
    }

    private Path data(Map<String, String> environment) {
        return data != null
                ? data
                : DataFolder.of(System.getProperty("os.name"), Path.of(System.getProperty("user.home")), environment);
    }

    /** Reads an address. */
    static final class AddressReader implements ITypeConverter<Address> {
        @Override
        public Address convert(String value) {
            try {
                return Address.parse(value);
            } catch (IllegalArgumentException noAddress) {
                throw new TypeConversionException(value);
            }
        }
    }

    /** Reads a language. */
    static final class LanguageReader implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            for (Language language : Language.values()) {
                if (language.code().equalsIgnoreCase(value.strip())) {
                    return language;
                }
            }
            throw new TypeConversionException(value);
        }
    }
}
