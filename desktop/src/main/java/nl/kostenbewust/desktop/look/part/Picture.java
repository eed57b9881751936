package nl.kostenbewust.desktop.look.part;

import java.util.function.Consumer;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;

/** A drawing of a fixed size among other parts: a face, a plate, a sign. */
public final class Picture extends Figure {
    private final float width;
    private final float height;
    private final Consumer<Pen> drawing;

    /** A drawing of this size in units; the pen begins at its top left corner. */
    public Picture(Look look, float width, float height, Consumer<Pen> drawing) {
        super(look);
        this.width = width;
        this.height = height;
        this.drawing = drawing;
    }

    @Override
    public float getPrefWidth() {
        return width;
    }

    @Override
    public float getPrefHeight() {
        return height;
    }

    @Override
    protected void paint(Pen pen) {
        drawing.accept(pen);
    }
}
