package nl.kostenbewust.desktop.screen.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.screen.Settings;
import nl.kostenbewust.desktop.words.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    private static final Settings USUAL = new Settings(Palette.DAY, 100, Language.DUTCH, false);

    @TempDir
    Path folder;

    @Test
    void whatWasKeptIsReadBack() {
        Settings mine = new Settings(Palette.CONTRAST, 175, Language.ENGLISH, true);
        SettingsFile file = new SettingsFile(folder.resolve("new").resolve("window.properties"));
        file.write(mine);
        assertThat(file.read(USUAL)).isEqualTo(mine);
    }

    @Test
    void withoutAFileAllIsAsUsual() {
        assertThat(new SettingsFile(folder.resolve("none")).read(USUAL)).isEqualTo(USUAL);
    }

    @Test
    void whatCannotBeReadIsAsUsualAndTheRestIsKept() throws IOException {
        Path file = folder.resolve("window.properties");
        Files.writeString(file, "palette=PINK\nscale=99999999\nlanguage=ENGLISH\n");
        assertThat(new SettingsFile(file).read(USUAL)).isEqualTo(USUAL.in(Language.ENGLISH));
    }

    @Test
    void aFolderInTheWayIsNoDisaster() throws IOException {
        Path file = Files.createDirectories(folder.resolve("window.properties"));
        new SettingsFile(file).write(USUAL.scaled(150));
        assertThat(new SettingsFile(file).read(USUAL)).isEqualTo(USUAL);
    }

    @Test
    void theScaleStaysBetweenItsEnds() {
        assertThat(USUAL.scaled(50).scale()).isEqualTo(Settings.SMALLEST);
        assertThat(USUAL.scaled(900).scale()).isEqualTo(Settings.LARGEST);
    }
}
