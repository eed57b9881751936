package nl.kostenbewust.desktop.screen.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.part.ReasonRow;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.Segmented;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.SampleViews;
import nl.kostenbewust.desktop.screen.desk.PlayedDesk;
import nl.kostenbewust.desktop.screen.desk.PlayedGame;
import nl.kostenbewust.desktop.screen.desk.Shots;

/** The pages of this room as pictures; arguments: directory, then names or none. */
public final class ScoreShots {
    private ScoreShots() {}

    /** Takes them. */
    public static void main(String[] arguments) {
        Shots.main(arguments, all());
    }

    static List<Shots.Shot> all() {
        List<Shots.Shot> shots = new ArrayList<>();
        shots.add(shot("receipt", ReceiptPage::new, desk -> {}, ScoreShots::playing));
        shots.add(shot("receipt-asks", ReceiptPage::new, ScoreShots::asks, ScoreShots::playing));
        shots.add(shot("score", ScorePage::new, ScoreShots::goesHome, ScoreShots::playing));
        shots.add(shot("score-filters", ScorePage::new, ScoreShots::filters, ScoreShots::playing));
        shots.add(shot(
                "month",
                (desk, of) -> new MonthPage(desk, java.util.Map.of()),
                ScoreShots::looksBack,
                ScoreShots::playing));
        shots.add(shot("end", (desk, of) -> new EndPage(desk), ScoreShots::turnsPages, ScoreShots::over));
        shots.add(shot("end-receipt", (desk, of) -> new EndPage(desk), ScoreShots::opensReceipt, ScoreShots::over));
        shots.add(shot("end-why", (desk, of) -> new EndPage(desk), ScoreShots::asksWhy, ScoreShots::over));
        shots.add(new Shots.Shot("score-sample", Shots.Frame.USUAL, new Shots.Scene(ScoreShots::sample, desk -> {})));
        Shots.Frame small = new Shots.Frame(1280, 720, 2, Palette.EVENING, false);
        Shots.Frame large = new Shots.Frame(1920, 1080, 1, Palette.CONTRAST, true);
        Shots.Frame low = new Shots.Frame(1280, 720, 1, Palette.EVENING, false);
        for (Shots.Frame frame : List.of(low, large, small)) {
            String name = frame == low ? "-low" : frame == large ? "-large" : "-small";
            shots.add(new Shots.Shot("receipt" + name, frame, scene(ReceiptPage::new, ScoreShots::playing)));
            shots.add(new Shots.Shot("score" + name, frame, scene(ScorePage::new, ScoreShots::playing)));
            shots.add(new Shots.Shot("end" + name, frame, scene((desk, of) -> new EndPage(desk), ScoreShots::over)));
        }
        return shots;
    }

    private static void asks(PlayedDesk desk) {
        desk.key(Keys.V);
        assertThat(desk.given).isEmpty();
        desk.key(Keys.ENTER);
        assertThat(desk.last()).isInstanceOf(Command.AskReceipt.class);
        Segmented choice = desk.find("until");
        desk.stage().setKeyboardFocus(choice.getChild(0));
        desk.key(Keys.SPACE);
    }

    private static void goesHome(PlayedDesk desk) {
        desk.key(Keys.T);
        assertThat(desk.places()).containsExactly("receipt");
        desk.click("next");
        assertThat(desk.places()).last().asString().startsWith("house ");
    }

    private static void filters(PlayedDesk desk) {
        int all = rows(desk);
        desk.key(Keys.B);
        assertThat(rows(desk)).isPositive().isLessThan(all);
        desk.key(Keys.A);
        assertThat(rows(desk)).isEqualTo(all);
        desk.click("filter.RETURN");
        assertThat(rows(desk)).isPositive().isLessThan(all);
    }

    private static void looksBack(PlayedDesk desk) {
        desk.key(Keys.T);
        assertThat(desk.places()).containsExactly("news");
    }

    private static void turnsPages(PlayedDesk desk) {
        desk.key(Keys.PAGE_DOWN);
        assertThat(desk.<Scroll>find("routes").getScrollY()).isPositive();
        desk.key(Keys.PAGE_UP);
        assertThat(desk.<Scroll>find("routes").getScrollY()).isZero();
    }

    private static void opensReceipt(PlayedDesk desk) {
        desk.key(Keys.T);
        assertThat(desk.page()).isInstanceOf(ReceiptPage.class);
    }

    private static void asksWhy(PlayedDesk desk) {
        desk.key(Keys.W);
        assertThat(rows(desk)).isPositive();
    }

    private static int rows(PlayedDesk desk) {
        return count(desk.stage().getRoot());
    }

    private static int count(Group group) {
        int rows = group instanceof ReasonRow ? 1 : 0;
        for (Actor child : group.getChildren()) {
            rows += child instanceof Group inner ? count(inner) : 0;
        }
        return rows;
    }

    private static PlayedGame playing() {
        return new PlayedGame().route("good", 4).close();
    }

    private static PlayedGame over() {
        PlayedGame game = new PlayedGame().route("tempting", 12);
        while (!game.view().ended()) {
            game.close();
        }
        return game;
    }

    private static Page sample(PlayedDesk desk) {
        return new ScorePage(desk.seeing(SampleViews.street()).desk(), SampleViews.BART);
    }

    private static Shots.Shot shot(
            String name,
            BiFunction<Desk, Ref<Household>, Page> page,
            Consumer<PlayedDesk> play,
            Supplier<PlayedGame> played) {
        return new Shots.Shot(
                name, Shots.Frame.USUAL, new Shots.Scene(scene(page, played).page(), play));
    }

    private static Shots.Scene scene(BiFunction<Desk, Ref<Household>, Page> page, Supplier<PlayedGame> played) {
        Function<PlayedDesk, Page> open = desk -> {
            PlayedGame game = played.get();
            return page.apply(desk.in(game).desk(), game.household());
        };
        return new Shots.Scene(open, desk -> {});
    }
}
