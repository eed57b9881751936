package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import com.badlogic.gdx.graphics.glutils.FrameBuffer;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.ScreenUtils;
import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.part.Band;
import nl.kostenbewust.desktop.look.part.TopBar;
import nl.kostenbewust.desktop.screen.Page;

/** Draws pages in a window of any size, palette, scale and language, and writes each as a picture. */
public final class Shots extends ApplicationAdapter {
    private final File directory;
    private final List<Shot> shots;

    /**
     * A picture to take.
     *
     * @param name of the file
     * @param frame of the window
     * @param scene what is on it
     */
    public record Shot(String name, Frame frame, Scene scene) {}

    /**
     * A window.
     *
     * @param width in pixels
     * @param height in pixels
     * @param scale pixels per unit
     * @param palette its colours
     * @param english whether it is in English
     */
    public record Frame(int width, int height, float scale, Palette palette, boolean english) {
        /** The smallest window of the design's pictures. */
        public static final Frame USUAL = new Frame(1280, 800, 1, Palette.DAY, false);
    }

    /**
     * What is on a window.
     *
     * @param page makes the page
     * @param play what the player does there, and what must come of it
     */
    public record Scene(Function<PlayedDesk, Page> page, Consumer<PlayedDesk> play) {}

    private Shots(File directory, List<Shot> shots) {
        this.directory = directory;
        this.shots = shots;
    }

    /** Takes those of the shots that are named after the directory, or all. */
    public static void main(String[] arguments, List<Shot> all) {
        List<String> names = List.of(arguments).subList(1, arguments.length);
        List<Shot> wanted = all.stream()
                .filter(shot -> names.isEmpty() || names.stream().anyMatch(shot.name()::startsWith))
                .toList();
        take(new File(arguments[0]), wanted);
    }

    private static void take(File directory, List<Shot> shots) {
        Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
        configuration.setWindowedMode(1280, 800);
        configuration.setDecorated(false);
        configuration.disableAudio(true);
        new Lwjgl3Application(new Shots(directory, shots), configuration);
    }

    @Override
    public void create() {
        shots.forEach(this::draw);
        Gdx.app.exit();
    }

    private void draw(Shot shot) {
        Frame frame = shot.frame();
        Look look = new Look(frame.palette(), frame.scale(), true);
        FrameBuffer buffer = new FrameBuffer(Pixmap.Format.RGBA8888, frame.width(), frame.height(), false);
        buffer.begin();
        Stage stage = look.stage();
        stage.getViewport().update(frame.width(), frame.height(), true);
        PlayedDesk desk = new PlayedDesk(look, stage, frame.english());
        desk.show(shot.scene().page().apply(desk));
        Band bar = new Band(look);
        bar.setBounds(0, stage.getHeight() - TopBar.HEIGHT, stage.getWidth(), TopBar.HEIGHT);
        stage.addActor(bar);
        frames(stage, look);
        try {
            shot.scene().play().accept(desk);
        } catch (AssertionError wrong) {
            throw new AssertionError(shot.name() + ": " + wrong.getMessage(), wrong);
        }
        frames(stage, look);
        write(shot.name(), frame);
        buffer.end();
        buffer.dispose();
        stage.dispose();
        look.dispose();
    }

    private static void frames(Stage stage, Look look) {
        for (int i = 0; i < 3; i++) {
            ScreenUtils.clear(Tone.DESK.in(look.palette()));
            stage.act(1);
            stage.draw();
        }
    }

    private void write(String name, Frame frame) {
        Pixmap picture = Pixmap.createFromFrameBuffer(0, 0, frame.width(), frame.height());
        PixmapIO.writePNG(new FileHandle(new File(directory, name + ".png")), picture, 1, true);
        picture.dispose();
    }

    /** The part of the window under the top bar. */
    static void place(Stage stage, Group page) {
        page.setBounds(0, 0, stage.getWidth(), stage.getHeight() - TopBar.HEIGHT);
    }
}
