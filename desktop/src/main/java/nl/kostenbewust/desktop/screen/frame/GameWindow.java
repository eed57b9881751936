package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.backends.lwjgl3.Lwjgl3Application;
import com.badlogic.gdx.backends.lwjgl3.Lwjgl3ApplicationConfiguration;
import com.badlogic.gdx.utils.GdxRuntimeException;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import nl.kostenbewust.desktop.Launch;
import nl.kostenbewust.desktop.Rooms;
import nl.kostenbewust.desktop.Window;

/** A window on this computer's screen, drawn by libGDX; it draws only when something changed. */
public final class GameWindow implements Window {
    static final int WIDTH = 1280;
    static final int HEIGHT = 800;
    private static final int SMALLEST_WIDTH = 800;
    private static final int SMALLEST_HEIGHT = 600;
    private static final int IDLE_LOOKS_PER_SECOND = 30;
    private static final int SAMPLES = 4;

    private final Consumer<Client> there;

    /** A window of which nobody else needs to know when it is there. */
    public GameWindow() {
        this(client -> {});
    }

    /** A window; the consumer hears, on the thread of the window, when it is there. */
    GameWindow(Consumer<Client> there) {
        this.there = there;
    }

    @Override
    public boolean play(Launch launch, Rooms rooms) throws NoWindowException {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (system.startsWith("linux") && !hasDisplay(System.getenv())) {
            throw new NoWindowException("no display", null);
        }
        if (system.startsWith("mac")) {
            // Else the program would have to be started with -XstartOnFirstThread.
            Lwjgl3ApplicationConfiguration.useGlfwAsync();
        }
        boolean[] opened = new boolean[1];
        try {
            open(launch, rooms, opened, SAMPLES);
        } catch (NoWindowException withoutSmoothEdges) {
            open(launch, rooms, opened, 0);
        }
        return true;
    }

    private static boolean hasDisplay(Map<String, String> environment) {
        return !environment.getOrDefault("DISPLAY", "").isBlank()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
    }

    private void open(Launch launch, Rooms rooms, boolean[] opened, int samples) throws NoWindowException {
        try {
            Client game = new Client(launch, rooms, client -> {
                opened[0] = true;
                there.accept(client);
            });
            new Lwjgl3Application(game, configuration(samples));
        } catch (GdxRuntimeException | LinkageError failed) {
            if (opened[0]) {
                throw failed;
            }
            throw new NoWindowException(failed.getMessage(), failed);
        }
    }

    private static Lwjgl3ApplicationConfiguration configuration(int samples) {
        Lwjgl3ApplicationConfiguration configuration = new Lwjgl3ApplicationConfiguration();
        configuration.setTitle("Kostenbewust Interveni\u00ebren");
        configuration.setWindowedMode(WIDTH, HEIGHT);
        configuration.setWindowSizeLimits(SMALLEST_WIDTH, SMALLEST_HEIGHT, -1, -1);
        configuration.setBackBufferConfig(8, 8, 8, 8, 0, 0, samples);
        configuration.setIdleFPS(IDLE_LOOKS_PER_SECOND);
        configuration.useVsync(true);
        configuration.disableAudio(true);
        return configuration;
    }
}
