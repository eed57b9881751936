package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import java.util.List;
import nl.kostenbewust.desktop.look.Focus;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;

/** A card over the screen that must be answered first; the keyboard stays in it until it closes. */
public final class Dialog extends Panel {
    private static final Paint SHADE = Paint.of("1D2933", "000000", "000000");
    private Actor before;

    /** A dialog around a card; give it a way to close. */
    public Dialog(Look look, Card content, float width) {
        super(look);
        center();
        setFillParent(true);
        setTouchable(Touchable.enabled);
        add(content).width(width);
    }

    /** Shows it and gives the keyboard to the first thing in it. */
    public void show(Stage stage) {
        before = stage.getKeyboardFocus();
        stage.addActor(this);
        validate();
        Focus focus = Focus.of(stage);
        focus.within(this);
        List<Actor> order = focus.order();
        stage.setKeyboardFocus(order.isEmpty() ? null : order.get(0));
    }

    /** Takes it away and gives the keyboard back to what had it. */
    public void close() {
        Stage stage = getStage();
        if (stage != null) {
            remove();
            Focus.of(stage).within(null);
            stage.setKeyboardFocus(before);
        }
    }

    @Override
    protected void paint(Pen pen) {
        pen.faded(.6f).rect(0, 0, getWidth(), getHeight(), SHADE);
    }
}
