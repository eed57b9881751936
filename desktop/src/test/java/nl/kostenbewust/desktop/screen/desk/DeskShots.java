package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.Input.Keys;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.SampleViews;

/** The pages of this room as pictures; argument: directory, then names or none. */
public final class DeskShots {
    static final Ref<Request> DENTIST = Ref.to("bijstand-voor-tandarts");
    static final Ref<Request> AGREEMENT = Ref.to("verzekering-afspraak");
    static final Ref<Request> HOUSE = Ref.to("uitzetting-voorkomen");

    private DeskShots() {}

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
        List<Shots.Shot> shots = new ArrayList<>();
        Shots.Scene laying = scene(DeskShots::asked, HOUSE, desk -> {
            desk.key(Keys.NUM_2);
            desk.key(Keys.NUM_1);
        });
        Shots.Scene refused = scene(DeskShots::refused, DENTIST, desk -> desk.key(Keys.NUM_1));
        Shots.Scene two = scene(DeskShots::two, AGREEMENT, desk -> desk.key(Keys.NUM_2));
        shots.add(new Shots.Shot("desk-new", usual, scene(DeskShots::early, DENTIST, desk -> {})));
        shots.add(new Shots.Shot("desk-laying", usual, laying));
        shots.add(new Shots.Shot("desk-refused", usual, refused));
        shots.add(new Shots.Shot("desk-waiting", usual, scene(DeskShots::waiting, DENTIST, desk -> {})));
        shots.add(new Shots.Shot("desk-up", usual, scene(DeskShots::refused, DENTIST, desk -> desk.key(Keys.O))));
        shots.add(new Shots.Shot("desk-two", usual, two));
        shots.add(new Shots.Shot("desk-offer", usual, sample()));
        shots.add(new Shots.Shot("reasons", usual, reasons()));
        shots.add(new Shots.Shot("reasons-small", new Shots.Frame(1280, 720, 2, Palette.EVENING, false), reasons()));
        shots.add(new Shots.Shot("review", usual, review()));
        shots.add(new Shots.Shot("desk-laying-720", new Shots.Frame(1280, 720, 1, Palette.EVENING, true), laying));
        shots.add(
                new Shots.Shot("desk-refused-1080", new Shots.Frame(1920, 1080, 1, Palette.CONTRAST, false), refused));
        shots.add(new Shots.Shot("desk-refused-150", new Shots.Frame(1920, 1080, 1.5f, Palette.DAY, false), refused));
        shots.add(new Shots.Shot("desk-refused-200", new Shots.Frame(1920, 1080, 2, Palette.DAY, false), refused));
        shots.add(new Shots.Shot("desk-refused-small", new Shots.Frame(1280, 720, 2, Palette.DAY, false), refused));
        return shots;
    }

    private static PlayedGame early() {
        return new PlayedGame().route("good", 4);
    }

    private static PlayedGame asked() {
        PlayedGame game = new PlayedGame().route("good", 1).close();
        game.act(new Command.Talk(Ref.to("bart"), LifeDomain.WORK));
        game.act(new Command.MakeRequest(HOUSE));
        return game;
    }

    private static PlayedGame waiting() {
        PlayedGame game = new PlayedGame().route("documented", 5).close();
        game.act(new Command.Talk(Ref.to("bart"), LifeDomain.WORK));
        game.act(new Command.Inquire(Ref.to("gemeente-inkomen"), Topic.COMPETENCE));
        game.act(new Command.MakeRequest(DENTIST));
        game.act(new Command.Argue(DENTIST, List.of(Ref.to("doet-alles-zelf"), Ref.to("vraagt-er-zelf-om")), false));
        return game;
    }

    private static PlayedGame refused() {
        return waiting().close();
    }

    private static PlayedGame two() {
        PlayedGame game = new PlayedGame().route("good", 4).close();
        game.act(new Command.MakeRequest(AGREEMENT));
        game.act(new Command.Argue(AGREEMENT, List.of(Ref.to("van-niets-komt-niets")), false));
        return game.close(2);
    }

    private static Shots.Scene reasons() {
        return new Shots.Scene() {
            @Override
            public Page open(PlayedDesk desk) {
                PlayedGame game = new PlayedGame().route("good", 3).close();
                return new ReasonsPage(desk.in(game).desk(), game.household(), Ref.to("gebit-uit-maatwerkbudget"));
            }

            @Override
            public void play(PlayedDesk desk) {
                desk.key(Keys.NUM_1);
                desk.key(Keys.NUM_2);
                desk.key(Keys.ENTER);
                desk.key(Keys.NUM_1);
            }
        };
    }

    private static Shots.Scene review() {
        return desk -> new ReviewPage(desk.seeing(SampleViews.view()).desk(), SampleViews.BART, Ref.to("gebit"));
    }

    private static Shots.Scene sample() {
        return desk ->
                new DeskPage(desk.seeing(SampleViews.view()).desk(), SampleViews.BART, Ref.to("tandarts-aanvraag"));
    }

    private static Shots.Scene scene(Supplier<PlayedGame> played, Ref<Request> request, Consumer<PlayedDesk> play) {
        return new Shots.Scene() {
            @Override
            public Page open(PlayedDesk desk) {
                PlayedGame game = played.get();
                return new DeskPage(desk.in(game).desk(), game.household(), request);
            }

            @Override
            public void play(PlayedDesk desk) {
                play.accept(desk);
            }
        };
    }
}
