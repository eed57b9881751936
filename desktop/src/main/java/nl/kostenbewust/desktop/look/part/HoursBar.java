package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A player's hours of this month as bricks: spent is an outline, left is light, lost is hatched at the right end. */
public final class HoursBar extends Figure implements Compact {
    private static final float H = 18;
    private static final float BRICK = 13;
    private static final float SLIM = 7;
    private static final float LEAST = 2;
    private static final float GAP = 2;
    private final String label;
    private final String lostLabel;
    private final int total;
    private final int spent;
    private final int lost;
    private boolean compact;

    /** Hours counted in halves; lost ones count in the total. The second label stands behind the bricks and may be empty. */
    public HoursBar(Look look, String label, String lostLabel, int total, int spent, int lost) {
        super(look);
        this.label = label;
        this.lostLabel = lostLabel;
        this.total = total;
        this.spent = spent;
        this.lost = lost;
    }

    @Override
    public void compact(boolean next) {
        compact = next;
        invalidateHierarchy();
    }

    @Override
    public float least() {
        return width(LEAST);
    }

    @Override
    public float getPrefWidth() {
        return width(compact ? SLIM : BRICK);
    }

    private float width(float brick) {
        return Math.max(width(label, Type.LABEL_STRONG), bricks(total) * (brick + GAP) + tail());
    }

    private float tail() {
        return lostLabel.isEmpty() ? 0 : 8 + width(lostLabel, Type.LABEL_STRONG);
    }

    private float brick() {
        float fits = (getWidth() - tail()) / Math.max(1, bricks(total)) - GAP;
        return Math.max(LEAST, Math.min(compact ? SLIM : BRICK, fits));
    }

    @Override
    public float getPrefHeight() {
        return 40;
    }

    @Override
    protected void paint(Pen pen) {
        float brick = brick();
        pen.text(label, 0, 13, Type.LABEL_STRONG, Tone.ONBRAND);
        for (int half = 0; half < total; half += 2) {
            paintBrick(pen.at(bricks(half) * (brick + GAP), 20), half, brick);
        }
        pen.text(lostLabel, bricks(total) * (brick + GAP) + 8, 34, Type.LABEL_STRONG, Tone.LOST);
    }

    private void paintBrick(Pen pen, int half, float brick) {
        boolean single = half + 1 >= total;
        if (!single && state(half) == state(half + 1)) {
            paintPart(pen, 0, brick, state(half));
        } else {
            paintPart(pen, 0, brick / 2, state(half));
            if (!single) {
                paintPart(pen, brick / 2, brick / 2, state(half + 1));
            }
        }
    }

    private static int bricks(int halves) {
        return (halves + 1) / 2;
    }

    private int state(int half) {
        return half < spent ? 0 : half < total - lost ? 1 : 2;
    }

    private static void paintPart(Pen pen, float x, float w, int state) {
        if (state == 0) {
            pen.frame(x + .5f, .5f, w - 1, H - 1, 2, Tone.ONBRAND2, 1.3f);
        } else if (state == 1) {
            pen.rect(x, 0, w, H, 2, Tone.GLOW);
        } else {
            pen.hatch(x, 0, w, H, 5, H, Tone.LOST_HATCH, 1.6f);
            pen.frame(x + .5f, .5f, w - 1, H - 1, 1, Tone.LOST_HATCH, 1.2f);
        }
    }
}
