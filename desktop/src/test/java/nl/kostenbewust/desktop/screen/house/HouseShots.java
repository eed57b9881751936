package nl.kostenbewust.desktop.screen.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.SampleViews;
import nl.kostenbewust.desktop.screen.desk.PlayedDesk;
import nl.kostenbewust.desktop.screen.desk.PlayedGame;
import nl.kostenbewust.desktop.screen.desk.Shots;

/** The pages of this room as pictures; arguments: directory, then names or none. */
public final class HouseShots {
    private HouseShots() {}

    /** Takes them. */
    public static void main(String[] arguments) {
        Shots.main(arguments, all());
    }

    static List<Shots.Shot> all() {
        List<Shots.Shot> shots = new ArrayList<>();
        shots.add(usual("street", HouseShots::street, HouseShots::entersAHouse));
        shots.add(usual("house", HouseShots::house, HouseShots::talks));
        shots.add(usual("plan", HouseShots::plan, HouseShots::plans));
        shots.add(usual("news", HouseShots::news, HouseShots::goesOn));
        Shots.Frame large = new Shots.Frame(1920, 1080, 1, Palette.CONTRAST, true);
        Shots.Frame small = new Shots.Frame(1280, 800, 2, Palette.EVENING, false);
        for (Shots.Frame frame : List.of(large, small)) {
            String name = frame == large ? "-large" : "-small";
            shots.add(new Shots.Shot("street" + name, frame, new Shots.Scene(HouseShots::street, desk -> {})));
            shots.add(new Shots.Shot("house" + name, frame, new Shots.Scene(HouseShots::house, desk -> {})));
            shots.add(new Shots.Shot("plan" + name, frame, new Shots.Scene(HouseShots::plan, desk -> {})));
            shots.add(new Shots.Shot("news" + name, frame, new Shots.Scene(HouseShots::news, desk -> {})));
            shots.add(new Shots.Shot("arrival" + name, frame, new Shots.Scene(HouseShots::arrival, desk -> {})));
        }
        return shots;
    }

    private static Shots.Shot usual(String name, Function<PlayedDesk, Page> page, Consumer<PlayedDesk> play) {
        return new Shots.Shot(name, Shots.Frame.USUAL, new Shots.Scene(page, play));
    }

    private static Page street(PlayedDesk desk) {
        return new StreetPage(desk.seeing(SampleViews.street()).desk());
    }

    private static Page house(PlayedDesk desk) {
        PlayedGame game = new PlayedGame().route("good", 4).close();
        return new HousePage(desk.in(game).desk(), game.household());
    }

    private static Page plan(PlayedDesk desk) {
        PlayedGame game = new PlayedGame();
        return new PlanPage(desk.in(game).desk(), game.household());
    }

    private static Page news(PlayedDesk desk) {
        return new NewsPage(desk.in(new PlayedGame().route("good", 4).close()).desk());
    }

    private static Page arrival(PlayedDesk desk) {
        PlayedGame game = new PlayedGame();
        return new ArrivalPage(desk.in(game).desk(), game.household());
    }

    private static void entersAHouse(PlayedDesk desk) {
        desk.key(Keys.NUM_2);
        assertThat(desk.places()).containsExactly("house patricia");
    }

    // Whom, about what, a look at what it takes; and then it is done.
    private static void talks(PlayedDesk desk) {
        desk.keys(Keys.NUM_1, Keys.NUM_1, Keys.NUM_1);
        assertThat(desk.given).isEmpty();
        desk.click("commit");
        assertThat(desk.last()).isInstanceOf(Command.Talk.class);
    }

    // What is put together is still there when the page is built again, and after a step back.
    private static void plans(PlayedDesk desk) {
        desk.keys(Keys.NUM_1, Keys.NUM_1);
        desk.refresh();
        desk.keys(Keys.NUM_2, Keys.ESCAPE);
        desk.key(Keys.V);
        assertThat(desk.last())
                .isInstanceOfSatisfying(
                        Command.MakePlan.class, plan -> assertThat(plan.plan()).hasSize(1));
    }

    private static void goesOn(PlayedDesk desk) {
        desk.key(Keys.ENTER);
        assertThat(desk.places()).containsExactly("back");
    }
}
