package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.Touchable;
import com.badlogic.gdx.scenes.scene2d.ui.Widget;

/** An actor that draws itself with a pen, from its top left corner. */
public abstract class Figure extends Widget {
    private final Look look;
    private float laidOutAt = -1;

    /** A figure in this look; it is not touched by the mouse unless a subclass says so. */
    protected Figure(Look look) {
        this.look = look;
        setTouchable(Touchable.disabled);
    }

    /** Draws it; the page is as wide and high as the actor. */
    protected abstract void paint(Pen pen);

    /** Whether it wraps to the width it gets, so that its height follows; then it may become narrow too. */
    protected boolean flows() {
        return false;
    }

    @Override
    public final float getMinWidth() {
        return flows() ? 0 : getPrefWidth();
    }

    @Override
    public final void layout() {
        if (flows() && laidOutAt != getWidth()) {
            laidOutAt = getWidth();
            invalidateHierarchy();
        }
    }

    /** The look it is drawn with. */
    protected final Look look() {
        return look;
    }

    /** The width of one line of text. */
    protected final float width(String text, Type type) {
        return look.fonts().width(text, type);
    }

    /** How many lines a text takes in a width. */
    protected final int lines(String text, float width, Type type) {
        return look.fonts().wrap(text, width, type).size();
    }

    @Override
    public final void draw(Batch batch, float parentAlpha) {
        validate();
        paint(look.pen(getX(), getY() + getHeight(), parentAlpha * getColor().a));
    }
}
