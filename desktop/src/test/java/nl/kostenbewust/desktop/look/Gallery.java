package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Color;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.utils.ScreenUtils;
import java.io.File;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** Draws pages of the look in every palette and writes each as a picture; arguments: directory, then page names or none. */
public final class Gallery extends ApplicationAdapter {
    private final File directory;
    private final Map<String, BiConsumer<Look, Stage>> pages;
    private final float scale;

    Gallery(File directory, Map<String, BiConsumer<Look, Stage>> pages, float scale) {
        this.directory = directory;
        this.pages = pages;
        this.scale = scale;
    }

    /** Opens a window, draws, writes and ends. */
    public static void main(String[] arguments) {
        float scale = Float.parseFloat(System.getProperty("scale", "1"));
        Map<String, BiConsumer<Look, Stage>> pages = Pages.all();
        if (arguments.length > 1) {
            pages.keySet().retainAll(java.util.List.of(arguments).subList(1, arguments.length));
        }
        run(new Gallery(new File(arguments[0]), pages, scale), Math.round(1280 * scale), Math.round(800 * scale));
    }

    static void run(Gallery gallery, int width, int height) {
        Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
        configuration.setWindowedMode(width, height);
        configuration.setDecorated(false);
        configuration.disableAudio(true);
        new Lwjgl3Application(gallery, configuration);
    }

    @Override
    public void create() {
        for (Palette palette : Palette.values()) {
            Look look = new Look(palette, scale, true);
            pages.forEach((name, page) -> draw(name, page, look));
            look.dispose();
        }
        Gdx.app.exit();
    }

    private void draw(String name, BiConsumer<Look, Stage> page, Look look) {
        Stage stage = look.stage();
        stage.getViewport().update(Gdx.graphics.getWidth(), Gdx.graphics.getHeight(), true);
        page.accept(look, stage);
        look.motion().marked().clear();
        Color desk = Tone.DESK.in(look.palette());
        for (int frame = 0; frame < 3; frame++) {
            ScreenUtils.clear(desk);
            stage.act(1);
            stage.draw();
        }
        write(name + "-" + look.palette().name().toLowerCase(Locale.ROOT) + ".png");
        stage.dispose();
    }

    private void write(String file) {
        Pixmap picture = Pixmap.createFromFrameBuffer(
                0, 0, Gdx.graphics.getBackBufferWidth(), Gdx.graphics.getBackBufferHeight());
        PixmapIO.writePNG(new FileHandle(new File(directory, file)), picture, 1, true);
        picture.dispose();
    }
}
