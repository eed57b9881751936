package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;

/** A table that draws something behind what stands in it; its cells begin left, at the top. */
public abstract class Panel extends Table {
    private final Look look;

    /** A panel without anything in it. */
    protected Panel(Look look) {
        this.look = look;
        top().left();
        defaults().left();
    }

    /** Draws what lies behind; the page is as wide and high as the panel. */
    protected abstract void paint(Pen pen);

    /** The look it is drawn with. */
    protected final Look look() {
        return look;
    }

    @Override
    protected void drawBackground(Batch batch, float parentAlpha, float x, float y) {
        paint(look.pen(x, y + getHeight(), parentAlpha * getColor().a));
    }
}
