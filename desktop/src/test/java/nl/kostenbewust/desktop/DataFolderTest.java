package nl.kostenbewust.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
    private static final Path HOME = Path.of("home").toAbsolutePath();

    @Test
    void followsTheHabitsOfEachSystem() {
        assertThat(DataFolder.of("Linux", HOME, Map.of())).isEqualTo(HOME.resolve(".local/share/kostenbewust"));
        assertThat(DataFolder.of("Mac OS X", HOME, Map.of()))
                .isEqualTo(HOME.resolve("Library/Application Support/kostenbewust"));
        assertThat(DataFolder.of("Windows 11", HOME, Map.of())).isEqualTo(HOME.resolve("AppData/Roaming/kostenbewust"));
    }

    @Test
    void followsWhatTheUserHasSet() {
        Path other = HOME.resolve("elders");
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", other.toString())))
                .isEqualTo(other.resolve("kostenbewust"));
        assertThat(DataFolder.of("WINDOWS 10", HOME, Map.of("APPDATA", other.toString())))
                .isEqualTo(other.resolve("kostenbewust"));
    }

    @Test
    void passesOverAVariableThatIsNoWholePath() {
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", "data")))
                .isEqualTo(HOME.resolve(".local/share/kostenbewust"));
        assertThat(DataFolder.of("Linux", HOME, Map.of("XDG_DATA_HOME", " ")))
                .isEqualTo(HOME.resolve(".local/share/kostenbewust"));
    }
}
