package nl.kostenbewust.desktop.screen.frame;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.screen.Settings;
import nl.kostenbewust.desktop.words.Language;

/** Keeps settings in a small file; one that cannot be read or written is passed over, for no setting is worth the game. */
record SettingsFile(Path file) {
    /** What was kept; what cannot be read is as it is in {@code usual}. */
    Settings read(Settings usual) {
        Properties lines = new Properties();
        try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            lines.load(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            return usual;
        }
        return new Settings(
                choice(Palette.class, lines.getProperty("palette"), usual.palette()),
                number(lines.getProperty("scale"), usual.scale()),
                choice(Language.class, lines.getProperty("language"), usual.language()),
                Boolean.parseBoolean(lines.getProperty("calm", String.valueOf(usual.calm()))));
    }

    /** Keeps these instead. */
    void write(Settings settings) {
        Properties lines = new Properties();
        lines.setProperty("palette", settings.palette().name());
        lines.setProperty("scale", String.valueOf(settings.scale()));
        lines.setProperty("language", settings.language().name());
        lines.setProperty("calm", String.valueOf(settings.calm()));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                lines.store(out, null);
            }
        } catch (IOException staysAsItWas) {
            // The next start has the settings of before; nothing else depends on them.
            return;
        }
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, E usual) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return usual;
    }

    private static int number(String digits, int usual) {
        return digits != null && digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : usual;
    }
}
