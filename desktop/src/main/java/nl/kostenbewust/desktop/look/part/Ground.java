package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.graphics.g2d.Batch;
import com.badlogic.gdx.scenes.scene2d.utils.BaseDrawable;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;

/** A drawable that is drawn with a pen, for the styles of libGDX's own widgets. */
final class Ground extends BaseDrawable {
    private final Look look;
    private final Painter painter;

    Ground(Look look, Painter painter) {
        this.look = look;
        this.painter = painter;
    }

    /** Draws something as wide and high as it is told. */
    @FunctionalInterface
    interface Painter {
        void paint(Pen pen, float w, float h);
    }

    static Ground box(Look look, float r, Paint fill, Paint edge, float width) {
        return new Ground(look, (pen, w, h) -> pen.box(0, 0, w, h, r, fill, edge, width));
    }

    /** The same with room at its left and right. */
    Ground padded(float sides) {
        setLeftWidth(sides);
        setRightWidth(sides);
        return this;
    }

    /** The same with a least width and height. */
    Ground sized(float least) {
        setMinWidth(least);
        setMinHeight(least);
        return this;
    }

    @Override
    public void draw(Batch batch, float x, float y, float width, float height) {
        painter.paint(look.pen(x, y + height, batch.getColor().a), width, height);
    }
}
