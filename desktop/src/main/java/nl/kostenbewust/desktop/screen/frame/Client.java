package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.ApplicationAdapter;
import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.InputAdapter;
import com.badlogic.gdx.InputMultiplexer;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kostenbewust.desktop.Launch;
import nl.kostenbewust.desktop.Rooms;
import nl.kostenbewust.desktop.host.HostException;
import nl.kostenbewust.desktop.host.LessonHost;
import nl.kostenbewust.desktop.host.OpenGame;
import nl.kostenbewust.desktop.host.SoloHost;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Settings;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.screen.start.StartSheet;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.KeptSeat;
import nl.kostenbewust.desktop.table.SeatBook;
import nl.kostenbewust.desktop.table.SeatWish;
import nl.kostenbewust.desktop.table.Table;
import nl.kostenbewust.desktop.table.TokenKeeper;
import nl.kostenbewust.desktop.words.Words;

/** The program in its window: a pile of sheets of which the upper one is seen, and the settings they are all drawn with. */
final class Client extends ApplicationAdapter implements Entry {
    private final Launch launch;
    private final Rooms rooms;
    private final SoloHost solo;
    private final LessonHost lessons;
    private final SettingsFile file;
    private final Consumer<Client> opened;
    private final Crew crew = new Crew();
    private final Measure measure = new Measure(System.out);
    private final Deque<Sheet> sheets = new ArrayDeque<>();
    private Settings settings;
    private Words words;
    private Glass glass;
    private Object shown;
    private boolean opens;

    /** A client; the consumer hears when the window is there, before anything is shown. */
    Client(Launch launch, Rooms rooms, Consumer<Client> opened) {
        this.launch = launch;
        this.rooms = rooms;
        this.solo = rooms.host().apply(launch.data());
        this.lessons = rooms.lessons().apply(launch.data());
        this.file = new SettingsFile(launch.data().resolve("window.properties"));
        this.opened = opened;
    }

    @Override
    public void create() {
        opened.accept(this);
        Gdx.graphics.setContinuousRendering(false);
        settings = file.read(new Settings(Palette.DAY, Settings.SMALLEST, launch.language(), false));
        words = new Words(settings.language(), "screen");
        glass = new Glass(settings);
        listen();
        show(new StartSheet(this));
        launch.join().ifPresent(this::join);
    }

    private void join(Launch.Lesson lesson) {
        Optional<String> name = launch.name()
                .or(() -> book().find(lesson.address(), lesson.code()).map(KeptSeat::name));
        name.ifPresent(known -> join(lesson.address(), new SeatWish(lesson.code(), known, lesson.team())));
    }

    private void listen() {
        Gdx.input.setInputProcessor(new InputMultiplexer(glass.stage(), new InputAdapter() {
            @Override
            public boolean keyDown(int keycode) {
                return window(keycode);
            }
        }));
    }

    private boolean window(int keycode) {
        if (keycode == Keys.F1 && !glass.asks()) {
            help();
        } else if (keycode == Keys.F11) {
            turnFullScreen();
        }
        return keycode == Keys.F1 || keycode == Keys.F11;
    }

    private static void turnFullScreen() {
        if (Gdx.graphics.isFullscreen()) {
            Gdx.graphics.setWindowedMode(GameWindow.WIDTH, GameWindow.HEIGHT);
        } else {
            Gdx.graphics.setFullscreenMode(Gdx.graphics.getDisplayMode());
        }
    }

    /** What is seen now. */
    Glass glass() {
        return glass;
    }

    /** The game that is being played. */
    Optional<Play> playing() {
        return sheets.stream()
                .filter(sheet -> sheet instanceof Play)
                .map(sheet -> (Play) sheet)
                .findFirst();
    }

    @Override
    public void render() {
        glass.draw();
        if (launch.measure()) {
            measure.frame();
        }
    }

    @Override
    public void resize(int width, int height) {
        if (width <= 0 || height <= 0) {
            return;
        }
        if (glass.fits(settings)) {
            glass.resize();
            refresh();
        } else {
            replaceGlass();
        }
    }

    private void replaceGlass() {
        Glass.Place place = glass.place();
        glass.dispose();
        glass = new Glass(settings);
        listen();
        build(place);
    }

    @Override
    public void dispose() {
        sheets.forEach(Sheet::close);
        crew.close();
        glass.dispose();
    }

    @Override
    public void show(Sheet sheet) {
        sheets.push(sheet);
        refresh();
    }

    @Override
    public void back() {
        sheets.pop().close();
        if (sheets.isEmpty()) {
            Gdx.app.exit();
        } else {
            sheets.peek().returned();
            refresh();
        }
    }

    @Override
    public void refresh() {
        if (sheets.isEmpty()) {
            return;
        }
        build(glass.place());
    }

    private void build(Glass.Place place) {
        Sheet top = sheets.peek();
        Group built =
                top.build(glass.look(), glass.stage().getWidth(), glass.stage().getHeight());
        boolean same = top.shown().equals(shown);
        shown = top.shown();
        glass.put(built, same ? Optional.of(place) : Optional.empty());
    }

    @Override
    public void alone(Supplier<OpenGame> opening) {
        if (opens) {
            return;
        }
        opens = true;
        slowly(() -> tryToOpen(opening), game -> {
            SeatWish wish = new SeatWish(game.code(), launch.name().orElse(words.say("you")), Optional.empty());
            play(game.address(), wish, game.tokens(), Optional.of(game));
        });
    }

    // What goes wrong is told to the player, who can try again by then.
    private OpenGame tryToOpen(Supplier<OpenGame> opening) {
        try {
            return opening.get();
        } finally {
            soon(() -> opens = false);
        }
    }

    @Override
    public void join(Address address, SeatWish wish) {
        play(address, wish, book().keeper(address, wish), Optional.empty());
    }

    private void play(Address address, SeatWish wish, TokenKeeper keeper, Optional<OpenGame> alone) {
        Table table = new Table(wish, keeper);
        show(new Play(this, () -> glass, table, address, alone));
        slowly(() -> rooms.lines().open(address, table), line -> {});
    }

    private SeatBook book() {
        return new SeatBook(launch.data().resolve("seats"));
    }

    @Override
    public <T> void slowly(Supplier<T> work, Consumer<T> then) {
        crew.work(work, then, failure -> {
            if (failure instanceof HostException told) {
                say(words.say(told.text()), true);
            } else {
                throw failure;
            }
        });
    }

    @Override
    public void soon(Runnable task) {
        Gdx.app.postRunnable(task);
    }

    @Override
    public void say(String text, boolean warning) {
        glass.say(text, warning);
    }

    @Override
    public void help() {
        Help.show(glass.look(), glass.stage(), words);
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public void settings(Settings next) {
        settings = next;
        file.write(next);
        words = new Words(next.language(), "screen");
        // The stage that hears the key or click of this change must live until it has been heard.
        soon(this::replaceGlass);
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Path data() {
        return launch.data();
    }

    @Override
    public SoloHost solo() {
        return solo;
    }

    @Override
    public LessonHost lessons() {
        return lessons;
    }
}
