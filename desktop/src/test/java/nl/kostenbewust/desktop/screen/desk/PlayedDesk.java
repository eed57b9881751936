package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.math.Vector2;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.part.TopBar;
import nl.kostenbewust.desktop.screen.Deeds;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Went;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;

/** A window in which a page can be played: deeds go to a real game, or to none; where the player goes is kept. */
public final class PlayedDesk extends Went implements Deeds {
    /** What was asked for. */
    public final List<Command> given = new ArrayList<>();

    private final Stage stage;
    private final Desk desk;
    private final List<Runnable> later = new ArrayList<>();
    private PlayedGame game;
    private PlayerView view;
    private Page page;
    private Group built;
    private boolean stale;

    PlayedDesk(Look look, Stage stage, boolean english) {
        this.stage = stage;
        Words words = new Words(english ? Language.ENGLISH : Language.DUTCH, "screen");
        this.desk = new Desk(() -> look, () -> words, this, this);
    }

    /** What pages share. */
    public Desk desk() {
        return desk;
    }

    /** Plays in this game from now on. */
    public PlayedDesk in(PlayedGame next) {
        game = next;
        view = next.view();
        return this;
    }

    /** Shows this view, of no game. */
    public PlayedDesk seeing(PlayerView next) {
        game = null;
        view = next;
        return this;
    }

    void show(Page next) {
        page = next;
        stale = true;
        settle();
    }

    /** Answers what was asked and builds the page again where that is needed. */
    public void settle() {
        while (stale || !later.isEmpty()) {
            List<Runnable> now = new ArrayList<>(later);
            later.clear();
            now.forEach(Runnable::run);
            if (stale) {
                stale = false;
                rebuild();
            }
        }
    }

    private void rebuild() {
        Actor focus = stage.getKeyboardFocus();
        String name = focus == null ? null : focus.getName();
        if (built != null) {
            built.remove();
        }
        float height = stage.getHeight() - TopBar.HEIGHT;
        built = page.build(view, stage.getWidth(), height);
        stage.getRoot().addActorAt(0, built);
        stage.setKeyboardFocus(name == null ? null : built.findActor(name));
        stage.act(0);
        stage.draw();
    }

    /** Presses a key and lets everything follow. */
    public void key(int code) {
        stage.keyDown(code);
        stage.keyUp(code);
        settle();
    }

    /** Presses keys one after the other. */
    public void keys(int... codes) {
        for (int code : codes) {
            key(code);
        }
    }

    /** Clicks in the middle of the actor of that name. */
    public void click(String name) {
        Actor actor = find(name);
        Vector2 at = actor.localToStageCoordinates(new Vector2(actor.getWidth() / 2, actor.getHeight() / 2));
        stage.stageToScreenCoordinates(at);
        stage.touchDown((int) at.x, (int) at.y, 0, 0);
        stage.touchUp((int) at.x, (int) at.y, 0, 0);
        settle();
    }

    /** Types words. */
    public void type(String words) {
        words.chars().forEach(character -> stage.keyTyped((char) character));
        settle();
    }

    /** Gives the keyboard to the actor of that name. */
    public void focus(String name) {
        stage.setKeyboardFocus(find(name));
    }

    /** What was given last. */
    public Command last() {
        return given.get(given.size() - 1);
    }

    /** The page that is shown, for what it is. */
    public Page page() {
        return page;
    }

    /** What is seen. */
    public PlayerView view() {
        return view;
    }

    /** The actor of that name. */
    public <T extends Actor> T find(String name) {
        T found = stage.getRoot().findActor(name);
        if (found == null) {
            throw new AssertionError("nothing is called " + name);
        }
        return found;
    }

    /** The stage. */
    public Stage stage() {
        return stage;
    }

    @Override
    public void act(Ref<Household> household, Command command) {
        given.add(command);
        if (game != null) {
            game.act(command);
            view = game.view();
            stale = true;
        }
    }

    @Override
    public void team(Command command) {
        given.add(command);
    }

    @Override
    public void preview(Ref<Household> household, Command command, Consumer<PreviewView> shown) {
        later.add(() -> shown.accept(game != null ? game.preview(command) : anyPreview()));
    }

    private static PreviewView anyPreview() {
        return new PreviewView(
                Text.nl("Iets doen"),
                Optional.empty(),
                Hours.of(1),
                Hours.of(6),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    @Override
    public void refresh() {
        stale = true;
    }

    @Override
    public void open(Page next) {
        super.open(next);
        show(next);
    }
}
