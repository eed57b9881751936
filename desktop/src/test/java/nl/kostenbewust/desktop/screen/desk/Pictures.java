package nl.kostenbewust.desktop.screen.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/** Plays pages in a window on a screen of its own, and looks at the pictures that come of it. */
public final class Pictures {
    private static final int SECONDS = 240;

    private final Path directory;

    /** Pictures in this directory under the module's target. */
    public Pictures(String name) throws IOException {
        directory = Files.createDirectories(Path.of("target", "screens", name).toAbsolutePath());
    }

    /** Runs a program that plays and draws; fails with what it said when it does. */
    public void take(Class<?> program) throws IOException, InterruptedException {
        Process screen = new ProcessBuilder(
                        "Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            run(program, display(screen));
        } finally {
            screen.destroy();
        }
    }

    private static String display(Process screen) throws IOException {
        BufferedReader said =
                new BufferedReader(new InputStreamReader(screen.getInputStream(), StandardCharsets.US_ASCII));
        String display = said.readLine();
        assertThat(display).as("display number of Xvfb").isNotBlank();
        return ":" + display.strip();
    }

    private void run(Class<?> program, String display) throws IOException, InterruptedException {
        File log = directory.resolve("said.txt").toFile();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder window = new ProcessBuilder(
                java, "-cp", System.getProperty("java.class.path"), program.getName(), directory.toString());
        window.environment().put("DISPLAY", display);
        Process playing = window.redirectErrorStream(true).redirectOutput(log).start();
        boolean ended = playing.waitFor(SECONDS, TimeUnit.SECONDS);
        playing.destroyForcibly();
        assertThat(ended).as("ended in time").isTrue();
        assertThat(playing.exitValue()).as("%s", Files.readString(log.toPath())).isZero();
    }

    /** Every picture shows many colours, and none of them everywhere; there are as many as named. */
    public void areDrawn(int number) throws IOException {
        List<Path> pictures;
        try (Stream<Path> files = Files.list(directory)) {
            pictures = files.filter(file -> file.toString().endsWith(".png")).toList();
        }
        assertThat(pictures).hasSize(number);
        for (Path picture : pictures) {
            BufferedImage image = ImageIO.read(picture.toFile());
            Map<Integer, Integer> colours = colours(image);
            int most = colours.values().stream().max(Integer::compare).orElseThrow();
            assertThat(colours).as("colours of %s", picture).hasSizeGreaterThan(100);
            // In high contrast every surface is black, so that a calm page on a large screen is mostly that, with greys
            // at its letters.
            assertThat(most).as("one colour in %s", picture).isLessThan(image.getWidth() * image.getHeight() * 49 / 50);
        }
    }

    private static Map<Integer, Integer> colours(BufferedImage image) {
        Map<Integer, Integer> colours = new HashMap<>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.merge(image.getRGB(x, y), 1, Integer::sum);
            }
        }
        return colours;
    }
}
