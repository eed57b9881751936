package nl.kostenbewust.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.graphics.Color;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Draws the gallery on a screen of its own and looks at the pictures. */
@Tag("slow")
@OnScreen
class GalleryTest {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;

    @TempDir
    static Path pictures;

    private static Process screen;

    @BeforeAll
    static void draw() throws IOException, InterruptedException {
        screen = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(screen.getInputStream(), StandardCharsets.US_ASCII));
        String display = said.readLine();
        assertThat(display).as("display number of Xvfb").isNotBlank();
        File log = pictures.resolve("gallery.txt").toFile();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder gallery = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), Gallery.class.getName(), pictures.toString());
        gallery.environment().put("DISPLAY", ":" + display.strip());
        Process drawing = gallery.redirectErrorStream(true).redirectOutput(log).start();
        assertThat(drawing.waitFor(120, TimeUnit.SECONDS)).as("gallery ended").isTrue();
        assertThat(drawing.exitValue()).as("gallery, see %s", log).isZero();
    }

    @AfterAll
    static void close() {
        if (screen != null) {
            screen.destroy();
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void everyPageShowsManyColoursAndNoEmptyHalf(Palette palette) throws IOException {
        for (String page : Pages.all().keySet()) {
            BufferedImage picture = picture(page, palette);
            assertThat(picture.getWidth()).isEqualTo(WIDTH);
            assertThat(picture.getHeight()).isEqualTo(HEIGHT);
            for (int half = 0; half < 2; half++) {
                Map<Integer, Integer> colours = colours(picture, half * WIDTH / 2);
                int most = colours.values().stream().max(Integer::compare).orElseThrow();
                assertThat(colours).as("colours of %s %s", page, palette).hasSizeGreaterThan(100);
                assertThat(most).as("one colour in %s %s", page, palette).isLessThan(WIDTH / 2 * HEIGHT * 97 / 100);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void theHouseholdIsDrawnInTheColoursOfItsPalette(Palette palette) throws IOException {
        BufferedImage picture = picture("huishouden", palette);
        assertThat(rgb(picture, 5, 5)).isEqualTo(rgb(Tone.BRAND, palette));
        assertThat(rgb(picture, 640, 69)).isEqualTo(rgb(palette == Palette.CONTRAST ? Tone.WHITE : Tone.GLOW, palette));
        assertThat(rgb(picture, 440, 300)).isEqualTo(rgb(Tone.DESK, palette));
        assertThat(rgb(picture, 455, 300)).isEqualTo(rgb(Tone.PAPER, palette));
        assertThat(rgb(picture, 656, 140)).isEqualTo(rgb(Tone.ALARM, palette));
        assertThat(rgb(picture, 228, 345))
                .isEqualTo(rgb(HouseholdPage.BART.skin().paint(), palette));
    }

    @Test
    void palettesDiffer() throws IOException {
        for (String page : Pages.all().keySet()) {
            Map<Integer, Integer> day = colours(picture(page, Palette.DAY), 0);
            assertThat(day).isNotEqualTo(colours(picture(page, Palette.EVENING), 0));
            assertThat(day).isNotEqualTo(colours(picture(page, Palette.CONTRAST), 0));
        }
    }

    private static BufferedImage picture(String page, Palette palette) throws IOException {
        return ImageIO.read(pictures.resolve(page + "-" + palette.name().toLowerCase(Locale.ROOT) + ".png")
                .toFile());
    }

    private static Map<Integer, Integer> colours(BufferedImage picture, int left) {
        Map<Integer, Integer> colours = new HashMap<>();
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = left; x < left + WIDTH / 2; x++) {
                colours.merge(picture.getRGB(x, y), 1, Integer::sum);
            }
        }
        return colours;
    }

    private static String rgb(BufferedImage picture, int x, int y) {
        return String.format("%06X", picture.getRGB(x, y) & 0xffffff);
    }

    private static String rgb(Paint paint, Palette palette) {
        Color colour = paint.in(palette);
        return String.format("%06X", Color.rgb888(colour));
    }
}
