package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.files.FileHandle;
import com.badlogic.gdx.graphics.Pixmap;
import com.badlogic.gdx.graphics.PixmapIO;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import nl.kostenbewust.desktop.Launch;
import nl.kostenbewust.desktop.Playing;
import nl.kostenbewust.desktop.Window;
import nl.kostenbewust.desktop.host.EmbeddedSolo;
import nl.kostenbewust.desktop.host.OpenGame;
import nl.kostenbewust.desktop.host.SoloHost;
import nl.kostenbewust.desktop.look.Focus;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.screen.Settings;
import nl.kostenbewust.desktop.words.Language;

/**
 * Plays in a real window by lines from standard input, each answered by a line: {@code key NAME}, {@code stroke NAME}, {@code type TEXT}, {@code typed}, {@code
 * shot FILE}, {@code misfits} (what does not fit in the width there is), {@code wait MILLIS}, {@code focus}, {@code month}, {@code good} (the moves of the good route for this month),
 * {@code size W H}, {@code look PALETTE PERCENT [LANGUAGE]}, {@code quit}. Arguments: the data folder and the folder for pictures.
 */
public final class Robot {
    private final Path pictures;
    private final AtomicReference<Client> client = new AtomicReference<>();
    private final AtomicReference<OpenGame> game = new AtomicReference<>();

    Robot(Path pictures) {
        this.pictures = pictures;
    }

    /** Opens the window and plays until the lines end. */
    public static void main(String[] arguments) throws Exception {
        Robot robot = new Robot(Path.of(arguments[1]));
        robot.open(Path.of(arguments[0]), robot::read);
        System.exit(0);
    }

    /** Opens the window, with games kept in that folder, and lets a thread beside it play; returns when it has closed. */
    void open(Path data, Runnable player) throws Window.NoWindowException {
        Thread thread = new Thread(player, "robot");
        thread.setDaemon(true);
        Launch launch = new Launch(Optional.empty(), false, Optional.of("Noor"), data, Language.DUTCH, false);
        GameWindow window = new GameWindow(opened -> {
            client.set(opened);
            thread.start();
        });
        window.play(launch, Playing.rooms(folder -> new Host(new EmbeddedSolo(folder))));
    }

    /** Remembers the game that was opened, for its good route. */
    private final class Host implements SoloHost {
        private final SoloHost host;

        Host(SoloHost host) {
            this.host = host;
        }

        @Override
        public List<Offer> offers() {
            return host.offers();
        }

        @Override
        public Optional<SavedGame> unfinished() {
            return host.unfinished();
        }

        @Override
        public OpenGame begin(Offer offer) {
            game.set(host.begin(offer));
            return game.get();
        }

        @Override
        public OpenGame resume(SavedGame saved) {
            game.set(host.resume(saved));
            return game.get();
        }
    }

    private void read() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.strip().split(" ", 2);
                System.out.println(words[0] + " " + answer(words[0], words.length > 1 ? words[1] : ""));
                System.out.flush();
            }
        } catch (IOException | InterruptedException ended) {
            System.out.println("ended " + ended);
        } finally {
            Gdx.app.postRunnable(Gdx.app::exit);
        }
    }

    private String answer(String verb, String rest) throws InterruptedException {
        try {
            return obey(verb, rest);
        } catch (RuntimeException failed) {
            return "failed: " + failed;
        }
    }

    String obey(String verb, String rest) throws InterruptedException {
        switch (verb) {
            case "wait" -> Thread.sleep(Long.parseLong(rest));
            case "key" -> onWindow(() -> press(Keys.valueOf(rest)));
            case "stroke" -> onWindow(() -> stroke(rest));
            case "type" -> onWindow(() -> type(rest));
            case "shot" -> onWindow(() -> shoot(rest));
            case "size" ->
                onWindow(() -> Gdx.graphics.setWindowedMode(
                        Integer.parseInt(rest.split(" ")[0]), Integer.parseInt(rest.split(" ")[1])));
            case "click" ->
                onWindow(() -> click(Integer.parseInt(rest.split(" ")[0]), Integer.parseInt(rest.split(" ")[1])));
            case "look" -> onWindow(() -> look(rest.split(" ")));
            case "misfits" -> {
                return onWindow(() -> Misfits.on(client.get().glass().stage()));
            }
            case "focus" -> {
                return onWindow(this::focus);
            }
            case "typed" -> {
                return onWindow(this::typed);
            }
            case "order" -> {
                return onWindow(this::order);
            }
            case "version" -> {
                return onWindow(this::version);
            }
            case "month" -> {
                return onWindow(this::month);
            }
            case "good" -> {
                return onWindow(this::good);
            }
            case "quit" -> Gdx.app.postRunnable(Gdx.app::exit);
            default -> {
                return "?";
            }
        }
        return "ok";
    }

    private static <T> T onWindow(Supplier<T> task) {
        CompletableFuture<T> done = new CompletableFuture<>();
        Gdx.app.postRunnable(() -> {
            try {
                done.complete(task.get());
            } catch (RuntimeException failed) {
                done.completeExceptionally(failed);
            }
        });
        return done.join();
    }

    private String look(String[] words) {
        Settings now = client.get().settings();
        Settings next = now.with(Palette.valueOf(words[0])).scaled(Integer.parseInt(words[1]));
        client.get().settings(words.length > 2 ? next.in(Language.valueOf(words[2])) : next);
        return "ok";
    }

    private static String press(int key) {
        Gdx.input.getInputProcessor().keyDown(key);
        Gdx.input.getInputProcessor().keyUp(key);
        return "ok";
    }

    // A real key is pressed, typed and let go before the next picture.
    private static String stroke(String key) {
        Gdx.input.getInputProcessor().keyDown(Keys.valueOf(key));
        Gdx.input.getInputProcessor().keyTyped(key.charAt(0));
        Gdx.input.getInputProcessor().keyUp(Keys.valueOf(key));
        return "ok";
    }

    private static String click(int x, int y) {
        Gdx.input.getInputProcessor().mouseMoved(x, y);
        Gdx.input.getInputProcessor().touchDown(x, y, 0, 0);
        Gdx.input.getInputProcessor().touchUp(x, y, 0, 0);
        return "ok";
    }

    private static String type(String text) {
        text.chars().forEach(c -> Gdx.input.getInputProcessor().keyTyped((char) c));
        return "ok";
    }

    private String shoot(String file) {
        for (int frame = 0; frame < 12; frame++) {
            Gdx.app.getApplicationListener().render();
        }
        Pixmap picture = Pixmap.createFromFrameBuffer(
                0, 0, Gdx.graphics.getBackBufferWidth(), Gdx.graphics.getBackBufferHeight());
        PixmapIO.writePNG(new FileHandle(pictures.resolve(file + ".png").toFile()), picture, 1, true);
        picture.dispose();
        return "ok";
    }

    private String focus() {
        return name(client.get().glass().stage().getKeyboardFocus());
    }

    private String typed() {
        return client.get().glass().stage().getKeyboardFocus() instanceof TextField field ? field.getText() : "none";
    }

    private String order() {
        return Focus.of(client.get().glass().stage()).order().stream()
                .map(Robot::name)
                .toList()
                .toString();
    }

    private static String name(Actor actor) {
        return actor == null ? "none" : actor.getClass().getSimpleName() + ":" + actor.getName();
    }

    private String month() {
        return client.get()
                .playing()
                .flatMap(Play::view)
                .map(view -> view.ended() ? "ended" : "" + view.month())
                .orElse("none");
    }

    private String version() {
        return client.get()
                .playing()
                .flatMap(Play::view)
                .map(view -> "" + view.version())
                .orElse("none");
    }

    private String good() {
        Play play = client.get().playing().orElseThrow();
        int month = play.view().orElseThrow().month();
        List<OpenGame.Move> moves = game.get().goodRoute().stream()
                .filter(move -> move.month() == month)
                .toList();
        moves.forEach(move -> play.hands().act(move.household().orElseThrow(), move.command()));
        return String.valueOf(moves.size());
    }
}
