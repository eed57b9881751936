package nl.kostenbewust.desktop.screen.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.Input.Keys;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.part.Segmented;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.SampleViews;

/** The pages of this room, played and drawn; arguments: directory, then names or none. */
public final class DeskShots {
    private static final Ref<Request> DENTIST = Ref.to("bijstand-voor-tandarts");
    private static final Ref<Request> AGREEMENT = Ref.to("verzekering-afspraak");
    private static final Ref<Request> HOUSE = Ref.to("uitzetting-voorkomen");
    private static final Ref<Request> SAMPLE = Ref.to("tandarts-aanvraag");
    private static final Ref<Decidable> TEETH = Ref.to("gebit-uit-maatwerkbudget");
    private static final Shots.Frame USUAL = Shots.Frame.USUAL;

    private DeskShots() {}

    /** Takes them. */
    public static void main(String[] arguments) {
        Shots.main(arguments, all());
    }

    static List<Shots.Shot> all() {
        List<Shots.Shot> shots = new ArrayList<>();
        shots.add(shot("desk-new", talk(() -> new PlayedGame().route("good", 3).close(), DENTIST), desk -> {}));
        shots.add(shot("desk-asks", talk(DeskShots::early, AGREEMENT), DeskShots::asks));
        shots.add(shot("desk-lays", talk(DeskShots::asked, HOUSE), DeskShots::lays));
        shots.add(shot("desk-clicks", talk(DeskShots::refused, DENTIST), DeskShots::clicks));
        shots.add(shot("desk-waits", talk(DeskShots::waiting, DENTIST), DeskShots::waits));
        shots.add(shot("desk-climbs", talk(DeskShots::refused, DENTIST), DeskShots::climbs));
        shots.add(shot("desk-two", talk(DeskShots::two, AGREEMENT), DeskShots::turns));
        shots.add(shot("desk-offer", DeskShots::sample, DeskShots::takes));
        shots.add(shot("desk-cites", DeskShots::open, DeskShots::cites));
        shots.add(shot("reasons", DeskShots::reasons, DeskShots::writes));
        shots.add(shot("review", DeskShots::review, DeskShots::judges));
        Consumer<PlayedDesk> pick = desk -> desk.key(Keys.NUM_1);
        Function<PlayedDesk, Page> refused = talk(DeskShots::refused, DENTIST);
        shots.add(at(new Shots.Frame(1280, 720, 1, Palette.EVENING, true), "desk-low", refused, pick));
        shots.add(at(new Shots.Frame(1920, 1080, 1, Palette.CONTRAST, false), "desk-large", refused, pick));
        shots.add(at(new Shots.Frame(1920, 1080, 1.5f, Palette.DAY, false), "desk-150", refused, pick));
        shots.add(at(new Shots.Frame(1920, 1080, 2, Palette.DAY, false), "desk-200", refused, pick));
        shots.add(at(new Shots.Frame(1280, 720, 2, Palette.DAY, false), "desk-small", refused, desk -> {}));
        shots.add(at(new Shots.Frame(1280, 720, 2, Palette.EVENING, false), "reasons-small", DeskShots::reasons, pick));
        shots.add(
                at(new Shots.Frame(1280, 720, 2, Palette.CONTRAST, true), "review-small", DeskShots::review, d -> {}));
        return shots;
    }

    private static void asks(PlayedDesk desk) {
        desk.key(Keys.ENTER);
        assertThat(desk.last()).isEqualTo(new Command.MakeRequest(AGREEMENT));
    }

    private static void lays(PlayedDesk desk) {
        List<Ref<Argument>> hand = layable(desk, HOUSE);
        desk.focus("card." + hand.get(0));
        desk.keys(Keys.SPACE, Keys.SPACE, Keys.ENTER);
        desk.focus("card." + hand.get(1));
        desk.key(Keys.SPACE);
        assertThat(desk.given).isEmpty();
        desk.key(Keys.ENTER);
        assertThat(desk.last()).isEqualTo(new Command.Argue(HOUSE, hand.subList(0, 2), false));
    }

    private static void clicks(PlayedDesk desk) {
        List<Ref<Argument>> hand = layable(desk, DENTIST);
        desk.click("card." + hand.get(1));
        desk.click("card." + hand.get(0));
        desk.click("card." + hand.get(0));
        desk.click("next");
        assertThat(desk.last()).isEqualTo(new Command.Argue(DENTIST, List.of(hand.get(1)), false));
    }

    private static void waits(PlayedDesk desk) {
        desk.keys(Keys.NUM_1, Keys.ENTER);
        assertThat(desk.given).isEmpty();
    }

    private static void climbs(PlayedDesk desk) {
        desk.keys(Keys.O, Keys.ESCAPE);
        assertThat(desk.given).isEmpty();
        desk.keys(Keys.O, Keys.ENTER);
        assertThat(desk.last()).isEqualTo(new Command.Escalate(DENTIST, Ref.to("kwaliteitsmedewerker")));
        desk.focus("rung.wethouder-inkomen");
        desk.key(Keys.SPACE);
    }

    private static void turns(PlayedDesk desk) {
        desk.click("party.zorginstituut");
        desk.key(Keys.NUM_2);
    }

    private static void takes(PlayedDesk desk) {
        desk.keys(Keys.A, Keys.ENTER);
        assertThat(desk.last()).isEqualTo(new Command.AnswerOffer(SAMPLE, true));
        desk.keys(Keys.L, Keys.ENTER);
        assertThat(desk.last()).isEqualTo(new Command.AnswerOffer(SAMPLE, false));
    }

    private static void cites(PlayedDesk desk) {
        desk.keys(Keys.V, Keys.NUM_2, Keys.ENTER);
        assertThat(desk.last()).isEqualTo(new Command.Argue(SAMPLE, List.of(Ref.to("werk")), true));
        desk.keys(Keys.V, Keys.NUM_2);
    }

    private static void writes(PlayedDesk desk) {
        desk.keys(Keys.NUM_1, Keys.NUM_3, Keys.ENTER);
        assertThat(desk.last()).isInstanceOf(Command.Substantiate.class);
        assertThat(((Command.Substantiate) desk.last()).with()).hasSize(2);
        desk.keys(Keys.I, Keys.ENTER);
        assertThat(desk.last()).isEqualTo(new Command.AskReview(TEETH));
    }

    private static void judges(PlayedDesk desk) {
        for (Corner corner : Corner.values()) {
            Segmented choice = desk.find("corner." + corner);
            desk.stage().setKeyboardFocus(choice.getChild(corner == Corner.RETURN ? 1 : 0));
            desk.key(Keys.SPACE);
        }
        desk.key(Keys.ENTER);
        assertThat(desk.given).isEmpty();
        desk.focus("sentence");
        desk.type("Leg ernaast wat niets doen kost.");
        desk.key(Keys.ENTER);
        assertThat(desk.last())
                .isEqualTo(new Command.Review(
                        Ref.to("gebit"), List.of(Corner.RETURN), "Leg ernaast wat niets doen kost."));
    }

    private static List<Ref<Argument>> layable(PlayedDesk desk, Ref<Request> request) {
        return desk.view().households().get(0).requests().stream()
                .filter(each -> each.id().equals(request))
                .flatMap(each -> each.hand().stream())
                .filter(card -> card.layable())
                .map(card -> card.id())
                .toList();
    }

    private static PlayedGame early() {
        return new PlayedGame().route("good", 4).close();
    }

    private static PlayedGame asked() {
        PlayedGame game = new PlayedGame().route("good", 1).close();
        game.act(new Command.Talk(Ref.to("bart"), LifeDomain.WORK));
        game.act(new Command.AskReceipt(Ref.to("huurincasso")));
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

    private static Page sample(PlayedDesk desk) {
        return new DeskPage(desk.seeing(SampleViews.view()).desk(), SampleViews.BART, SAMPLE);
    }

    private static Page open(PlayedDesk desk) {
        return new DeskPage(desk.seeing(DeskViews.open()).desk(), SampleViews.BART, SAMPLE);
    }

    private static Page reasons(PlayedDesk desk) {
        PlayedGame game = new PlayedGame().route("good", 3).close();
        return new ReasonsPage(desk.in(game).desk(), game.household(), TEETH);
    }

    private static Page review(PlayedDesk desk) {
        return new ReviewPage(desk.seeing(SampleViews.view()).desk(), SampleViews.BART, Ref.to("gebit"));
    }

    private static Function<PlayedDesk, Page> talk(
            java.util.function.Supplier<PlayedGame> played, Ref<Request> request) {
        return desk -> {
            PlayedGame game = played.get();
            return new DeskPage(desk.in(game).desk(), game.household(), request);
        };
    }

    private static Shots.Shot shot(String name, Function<PlayedDesk, Page> page, Consumer<PlayedDesk> play) {
        return at(USUAL, name, page, play);
    }

    private static Shots.Shot at(
            Shots.Frame frame, String name, Function<PlayedDesk, Page> page, Consumer<PlayedDesk> play) {
        return new Shots.Shot(name, frame, new Shots.Scene(page, play));
    }
}
