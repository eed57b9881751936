package nl.kostenbewust.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where a computer keeps the data of its user. */
final class DataFolder {
    private static final String NAME = "kostenbewust";

    private DataFolder() {}

    /**
     * The folder of this game.
     *
     * @param system the name of the operating system, as Java says it
     * @param home the user's home
     * @param environment the variables of the process
     */
    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return variable(environment, "APPDATA")
                    .orElse(home.resolve("AppData").resolve("Roaming"))
                    .resolve(NAME);
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve(NAME);
        }
        return variable(environment, "XDG_DATA_HOME")
                .orElse(home.resolve(".local").resolve("share"))
                .resolve(NAME);
    }

    // The XDG rules say that a path that is not absolute must be ignored.
    private static Optional<Path> variable(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
