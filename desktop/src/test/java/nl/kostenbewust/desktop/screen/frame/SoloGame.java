package nl.kostenbewust.desktop.screen.frame;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Gdx;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/** Plays a whole game alone in a real window and takes pictures on the way; the argument is their folder. Exits with 1 when stuck. */
public final class SoloGame {
    private static final int PATIENCE = 400;
    private static final int MOMENT = 50;
    private static final int QUIET = 10;

    private final Robot robot;
    private Throwable failure;

    private SoloGame(Robot robot) {
        this.robot = robot;
    }

    /** Plays. */
    public static void main(String[] arguments) throws Exception {
        Path pictures = Path.of(arguments[0]);
        Robot robot = new Robot(pictures);
        SoloGame game = new SoloGame(robot);
        robot.open(Files.createTempDirectory(pictures, "data"), game::run);
        if (game.failure != null) {
            game.failure.printStackTrace();
        }
        System.exit(game.failure == null ? 0 : 1);
    }

    private void run() {
        try {
            begin();
            talk();
            for (int month = 1; !is("month", "ended"); month++) {
                robot.obey("good", "");
                calm();
                close(month);
            }
            picture("einde");
            elsewhere("einde");
            settings();
        } catch (InterruptedException | RuntimeException | AssertionError stuck) {
            failure = stuck;
        } finally {
            Gdx.app.postRunnable(Gdx.app::exit);
        }
    }

    // The key of the door is not the first letter of the address, and what was typed outlives another look.
    private void join() throws InterruptedException {
        robot.obey("stroke", "3");
        until("the form", () -> is("focus", "Field:first"));
        assertThat(ask("typed")).isEmpty();
        robot.obey("type", "10.0.0.1");
        robot.obey("look", "EVENING 150");
        until("the form by night", () -> is("focus", "Field:first"));
        assertThat(ask("typed")).isEqualTo("10.0.0.1");
        robot.obey("look", "DAY 100");
        robot.obey("key", "Escape");
        until("the doors", () -> ask("focus").startsWith("FrontDoor"));
    }

    // A lecturer looks at the policies and switches the first one on.
    private void policies() throws InterruptedException {
        robot.obey("key", "4");
        until("the lessons", () -> !ask("focus").startsWith("FrontDoor"));
        robot.obey("key", "B");
        until("the policies", () -> is("focus", "Toggle:first"));
        robot.obey("key", "Space");
        picture("beleid");
        robot.obey("key", "Escape");
        until("the lessons again", () -> !is("focus", "Toggle:first"));
        robot.obey("key", "Escape");
        until("the doors", () -> ask("focus").startsWith("FrontDoor"));
    }

    private void begin() throws InterruptedException {
        picture("start");
        join();
        policies();
        robot.obey("key", "L");
        until("the lessons to choose from", () -> ask("focus").startsWith("ChoiceRow"));
        picture("lessen");
        robot.obey("key", "Escape");
        until("the doors again", () -> ask("focus").startsWith("FrontDoor"));
        robot.obey("key", "1");
        until("the game begins", () -> is("month", "1") && is("focus", "Button:first"));
        picture("aankomst");
        robot.obey("key", "Enter");
        until("the house", () -> is("focus", "ChoiceRow:first"));
        picture("huishouden");
        elsewhere("huishouden");
    }

    // By keys alone: whom, about what, a look at what it takes, and then it is done.
    private void talk() throws InterruptedException {
        String before = ask("version");
        for (int level = 0; level < 3; level++) {
            robot.obey("key", "1");
        }
        until("the preview", () -> is("focus", "Button:commit"));
        picture("vooraf");
        robot.obey("key", "Enter");
        until("the talk", () -> !is("version", before));
        picture("gesprek");
    }

    private void close(int month) throws InterruptedException {
        robot.obey("key", "K");
        robot.obey("key", "Enter");
        until("the end of month " + month, () -> !is("month", String.valueOf(month)));
        picture("nieuws-" + month);
        robot.obey("key", "Enter");
        picture("driehoek-" + month);
        if (!is("month", "ended")) {
            robot.obey("key", "Enter");
            until("the house again", () -> is("focus", "ChoiceRow:first"));
            picture("maand-" + (month + 1));
            if (month == 6) {
                elsewhere("halverwege");
            }
        }
    }

    private void settings() throws InterruptedException {
        robot.obey("look", "CONTRAST 200");
        robot.obey("wait", "500");
        picture("einde-contrast-200");
    }

    private void picture(String name) throws InterruptedException {
        robot.obey("shot", name);
        assertThat(ask("misfits")).as(name).isEmpty();
    }

    // The same page on other screens, for other eyes and in the other language.
    private void elsewhere(String name) throws InterruptedException {
        robot.obey("size", "1920 1080");
        robot.obey("look", "EVENING 100 ENGLISH");
        robot.obey("wait", "500");
        picture(name + "-english");
        robot.obey("look", "DAY 200 DUTCH");
        robot.obey("wait", "500");
        picture(name + "-200");
        robot.obey("size", "1280 800");
        robot.obey("look", "DAY 100");
        robot.obey("wait", "500");
    }

    // All answers of the moves are in when no new view came for a while.
    private void calm() throws InterruptedException {
        String last = "";
        for (int quiet = 0; quiet < QUIET; quiet++) {
            String now = ask("version");
            quiet = now.equals(last) ? quiet : 0;
            last = now;
            Thread.sleep(MOMENT);
        }
    }

    private void until(String what, BooleanSupplier holds) throws InterruptedException {
        for (int moment = 0; !holds.getAsBoolean(); moment++) {
            if (moment > PATIENCE) {
                throw new AssertionError("waited in vain for " + what + ", focus is on " + ask("focus"));
            }
            Thread.sleep(MOMENT);
        }
    }

    private boolean is(String verb, String answer) {
        return ask(verb).equals(answer);
    }

    private String ask(String verb) {
        try {
            return robot.obey(verb, "");
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
