package nl.kostenbewust.desktop.screen.score;

import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.desk.PlayedGame;
import nl.kostenbewust.desktop.screen.desk.Shots;

/** The pages of this room as pictures; arguments: directory, then names or none. */
public final class ScoreShots {
    private ScoreShots() {}

    /** Takes them. */
    public static void main(String[] arguments) {
        List<Shots.Shot> shots = new ArrayList<>(all());
        if (arguments.length > 1) {
            List<String> wanted = List.of(arguments).subList(1, arguments.length);
            shots.removeIf(shot -> wanted.stream().noneMatch(name -> shot.name().startsWith(name)));
        }
        Shots.take(new File(arguments[0]), shots);
    }

    private static List<Shots.Shot> all() {
        Shots.Frame usual = Shots.Frame.USUAL;
        Shots.Frame small = new Shots.Frame(1280, 720, 2, Palette.EVENING, false);
        Shots.Frame large = new Shots.Frame(1920, 1080, 1, Palette.CONTRAST, true);
        Shots.Frame low = new Shots.Frame(1280, 720, 1, Palette.EVENING, false);
        List<Shots.Shot> shots = new ArrayList<>();
        Shots.Scene receipt = scene(ScoreShots::playing, ReceiptPage::new);
        Shots.Scene score = scene(ScoreShots::playing, ScorePage::new);
        Shots.Scene month = scene(ScoreShots::playing, (desk, household) -> new MonthPage(desk));
        Shots.Scene end = scene(ScoreShots::over, (desk, household) -> new EndPage(desk));
        Shots.Scene whole = scene(ScoreShots::over, ReceiptPage::new);
        for (Shots.Frame frame : List.of(usual, low, large, small)) {
            String at = frame.width() + "-" + Math.round(frame.scale() * 100) + "-" + frame.height();
            shots.add(new Shots.Shot("receipt-" + at, frame, receipt));
            shots.add(new Shots.Shot("score-" + at, frame, score));
            shots.add(new Shots.Shot("end-" + at, frame, end));
        }
        shots.add(new Shots.Shot("month", usual, month));
        shots.add(new Shots.Shot("whole", usual, whole));
        return shots;
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

    private static Shots.Scene scene(Supplier<PlayedGame> played, BiFunction<Desk, Ref<Household>, Page> page) {
        return desk -> {
            PlayedGame game = played.get();
            return page.apply(desk.in(game).desk(), game.household());
        };
    }
}
