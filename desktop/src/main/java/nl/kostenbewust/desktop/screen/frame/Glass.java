package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.Gdx;
import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.InputEvent;
import com.badlogic.gdx.scenes.scene2d.InputListener;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.ScrollPane;
import com.badlogic.gdx.scenes.scene2d.ui.TextField;
import com.badlogic.gdx.scenes.scene2d.utils.Layout;
import com.badlogic.gdx.utils.ScreenUtils;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.desktop.look.Focus;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pressable;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.part.Dialog;
import nl.kostenbewust.desktop.look.part.Toast;
import nl.kostenbewust.desktop.look.part.TopBar;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Settings;

/** What is seen through the window: one look, one stage on it, and what was put there last. */
final class Glass {
    private static final float WIDTH = 1280;
    private static final float HEIGHT = 800;
    private static final float STEPS = 4;
    private static final float MOST = 2.5f;
    private static final float TOAST = 10;
    // After a sleep the first frame would otherwise swallow a whole movement.
    private static final float LONGEST_STEP = 1 / 30f;

    private final float scale;
    private final Look look;
    private final Stage stage;
    private Group content;
    private boolean fresh;

    Glass(Settings settings) {
        scale = scale(settings);
        look = new Look(settings.palette(), scale, settings.calm());
        stage = look.stage();
        stage.addCaptureListener(new InputListener() {
            @Override
            public boolean keyTyped(InputEvent event, char character) {
                // The key that opened something must not be typed into its first field.
                if (fresh) {
                    event.stop();
                }
                return fresh;
            }
        });
        resize();
    }

    /** Device pixels per unit: what makes the design's picture fit, in quarters, times what the player asked for. */
    private static float scale(Settings settings) {
        float fits = Math.min(Gdx.graphics.getBackBufferWidth() / WIDTH, Gdx.graphics.getBackBufferHeight() / HEIGHT);
        float quarters = Math.max(1, (float) Math.floor(fits * STEPS) / STEPS);
        return Math.min(MOST, quarters * settings.scale() / 100);
    }

    /** Whether these settings, in the window as it is now, would be drawn at the same scale. */
    boolean fits(Settings settings) {
        return scale == scale(settings);
    }

    /** Takes the size of the window. */
    void resize() {
        stage.getViewport().update(Gdx.graphics.getWidth(), Gdx.graphics.getHeight(), true);
    }

    Look look() {
        return look;
    }

    Stage stage() {
        return stage;
    }

    /** Where the player is in what is shown: what has the keyboard, as how many-th, and how far every list is scrolled. */
    record Place(Actor focus, int index, List<Float> scrolls) {}

    /** Where the player is; to be asked before anything is built anew, as a part that is built in again leaves the stage. */
    Place place() {
        // What has the keyboard in a dialog is not in what is shown.
        Actor focus = asks() ? null : stage.getKeyboardFocus();
        return new Place(focus, Focus.of(stage).order().indexOf(focus), scrolls());
    }

    /** Puts something in the place of what was there; the same thing built anew is given the place at which one was in it. */
    void put(Group next, Optional<Place> place) {
        boolean same = place.isPresent();
        if (content != null) {
            content.remove();
        }
        content = next;
        fresh = fresh || !same;
        next.setBounds(0, 0, stage.getWidth(), stage.getHeight());
        stage.getRoot().addActorAt(0, next);
        layOut(next);
        place.ifPresent(kept -> scroll(next, kept.scrolls));
        if (!asks()) {
            focus(place.map(Place::focus).orElse(null), place.map(Place::index).orElse(-1));
        }
        Gdx.graphics.requestRendering();
    }

    private void focus(Actor before, int index) {
        List<Actor> order = Focus.of(stage).order();
        Actor next = order.contains(before) ? before : named(order, before);
        boolean nameless = before != null && before.getName() == null;
        if (next == null && nameless && index >= 0 && index < order.size()) {
            next = order.get(index);
        }
        if (next != null) {
            stage.setKeyboardFocus(next);
        } else {
            begin(first(order));
        }
    }

    // On a page that is just shown, where one begins must be in sight.
    private void begin(Actor first) {
        if (first == null) {
            stage.setKeyboardFocus(null);
        } else {
            Focus.of(stage).give(first);
            panes(content).forEach(ScrollPane::updateVisualScroll);
        }
    }

    private static Actor named(List<Actor> order, Actor before) {
        return order.stream()
                .filter(actor -> before != null
                        && actor.getName() != null
                        && actor.getName().equals(before.getName()))
                .findFirst()
                .orElse(null);
    }

    // A field would swallow the keys that open things, so it is not where one begins, unless there is nothing else to
    // do.
    private static Actor first(List<Actor> order) {
        return order.stream()
                .filter(actor -> "first".equals(actor.getName()))
                .findFirst()
                .or(() -> order.stream().filter(Glass::goesOn).findFirst())
                .or(() -> order.stream()
                        .filter(actor -> !(actor instanceof TextField))
                        .findFirst())
                .orElse(null);
    }

    private static boolean goesOn(Actor actor) {
        return actor instanceof Pressable pressable
                && pressable.enabled()
                && pressable.key().equals(Optional.of(Key.ENTER));
    }

    private List<Float> scrolls() {
        List<Float> places = new ArrayList<>();
        if (content != null) {
            panes(content).forEach(pane -> places.add(pane.getScrollY()));
        }
        return places;
    }

    private static void scroll(Group next, List<Float> places) {
        List<ScrollPane> panes = panes(next);
        for (int i = 0; i < Math.min(panes.size(), places.size()); i++) {
            panes.get(i).setScrollY(places.get(i));
            panes.get(i).updateVisualScroll();
        }
    }

    // From the outside in, so that every pane knows how high it is before anything is scrolled into sight; twice, as
    // text
    // that wraps is as high as its width then asks for.
    private static void layOut(Group group) {
        for (int time = 0; time < 2; time++) {
            validate(group);
        }
    }

    private static void validate(Group group) {
        if (group instanceof Layout layout) {
            layout.validate();
        }
        for (Actor child : group.getChildren()) {
            if (child instanceof Group inner) {
                validate(inner);
            }
        }
    }

    private static List<ScrollPane> panes(Group group) {
        List<ScrollPane> panes = new ArrayList<>();
        for (Actor child : group.getChildren()) {
            if (child instanceof ScrollPane pane) {
                panes.add(pane);
            }
            if (child instanceof Group inner) {
                panes.addAll(panes(inner));
            }
        }
        return panes;
    }

    /** Whether a dialog waits for an answer. */
    boolean asks() {
        for (Actor actor : stage.getActors()) {
            if (actor instanceof Dialog) {
                return true;
            }
        }
        return false;
    }

    /** Says something short under the bar. */
    void say(String text, boolean warning) {
        Toast toast = Toast.show(look, stage, warning ? Mark.STUCK : Mark.CHECK, text);
        // At the foot it would lie on the buttons that go on.
        toast.setY(stage.getHeight() - TopBar.HEIGHT - TOAST - toast.getHeight());
        Gdx.graphics.requestRendering();
    }

    void draw() {
        ScreenUtils.clear(Tone.DESK.in(look.palette()));
        stage.act(Math.min(Gdx.graphics.getDeltaTime(), LONGEST_STEP));
        stage.draw();
        fresh = false;
    }

    void dispose() {
        stage.dispose();
        look.dispose();
    }
}
