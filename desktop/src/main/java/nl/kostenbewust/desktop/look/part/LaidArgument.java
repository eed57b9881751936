package nl.kostenbewust.desktop.look.part;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Motion;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** An argument on the table of the counter: its corner and what it says. Pressing it takes it back, if that may be. */
public final class LaidArgument extends Press {
    private static final float LEADING = 18;
    private static final int MOST = 4;
    private final Corner corner;
    private final String cornerName;
    private final String title;
    private float share = 1;

    /** An argument that lies there. */
    public LaidArgument(Look look, Corner corner, String cornerName, String title) {
        super(look);
        this.corner = corner;
        this.cornerName = cornerName;
        this.title = title;
    }

    /** Lets it come down on the table. */
    public void comeDown() {
        look().motion().move(this, 0, Motion.LAY, 0, 1, next -> share = next);
    }

    @Override
    public float getPrefWidth() {
        return Math.max(130, 34 + width(cornerName, Type.LABEL_BOLD));
    }

    @Override
    public float getPrefHeight() {
        return Math.max(94, 38 + rows(getPrefWidth()).size() * LEADING);
    }

    @Override
    protected void paint(Pen page) {
        Pen pen = page.at(0, 20 * (1 - share)).faded(share);
        pen.box(0, 0, getWidth(), getHeight(), 6, Tone.PAPER, corner.fill(), 1.4f);
        ArgumentCard.head(pen, getWidth(), 24, corner);
        corner.draw(pen, 14, 13, 5.5f);
        pen.text(cornerName, 26, 17, Type.LABEL_BOLD, corner.text());
        float y = 43;
        for (String row : rows(getWidth())) {
            pen.text(row, 10, y, Type.LABEL_STRONG, Tone.INK);
            y += LEADING;
        }
    }

    /** The first lines; the whole text stands on the card in the hand. */
    private List<String> rows(float width) {
        List<String> all = look().fonts().wrap(title, width - 16, Type.LABEL_STRONG);
        if (all.size() <= MOST) {
            return all;
        }
        List<String> first = new ArrayList<>(all.subList(0, MOST));
        String rest = String.join(" ", all.subList(MOST - 1, all.size()));
        first.set(MOST - 1, look().fonts().cut(rest, width - 16, Type.LABEL_STRONG));
        return first;
    }
}
