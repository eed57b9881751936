package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Building;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.look.sign.Street;

/** An agency in the distance: its building, its name board, and above that an answer or how long it still takes. */
public final class AgencyView extends Press {
    private static final float BOARD = 26;
    private static final float POLE = 8;
    private static final float NEWS = 30;
    private final Building building;
    private final String name;
    private final String news;
    private final boolean answered;

    private AgencyView(Look look, Building building, String name, String news, boolean answered) {
        super(look);
        this.building = building;
        this.name = name;
        this.news = news;
        this.answered = answered;
    }

    /** An agency with nothing under way. */
    public static AgencyView quiet(Look look, Building building, String name) {
        return new AgencyView(look, building, name, "", false);
    }

    /** An agency that has answered. */
    public static AgencyView answered(Look look, Building building, String name, String news) {
        return new AgencyView(look, building, name, news, true);
    }

    /** An agency that is still to answer. */
    public static AgencyView waiting(Look look, Building building, String name, String news) {
        return new AgencyView(look, building, name, news, false);
    }

    @Override
    public float corner() {
        return 4;
    }

    @Override
    public float getPrefWidth() {
        float signs = Math.max(width(name, Type.LABEL_STRONG) + 20, newsWidth());
        return Math.max(building.width() + 16, signs);
    }

    @Override
    public float getPrefHeight() {
        return building.top() + POLE + BOARD + (news.isEmpty() ? 0 : NEWS);
    }

    @Override
    protected void paint(Pen pen) {
        float left = (getWidth() - building.width()) / 2;
        Pen ground = pen.at(left, getHeight());
        building.draw(ground);
        paintBoard(ground.at(building.board(), -building.top() - POLE - BOARD));
    }

    private void paintBoard(Pen pen) {
        float w = width(name, Type.LABEL_STRONG) + 20;
        pen.rect(-1, BOARD, 2, building.pole(), Tone.INK2);
        pen.box(-w / 2, 0, w, BOARD, 4, Tone.PAPER, hovered() ? Tone.INK : Tone.LINE, 1);
        pen.textMid(name, 0, 18, Type.LABEL_STRONG, Tone.INK);
        if (news.isEmpty()) {
            return;
        }
        Pen pill = pen.at(-newsWidth() / 2, -NEWS);
        Paint edge = answered && !pen.is(Palette.CONTRAST) ? Tone.GLOW : Tone.LINE;
        pill.box(0, 0, newsWidth(), BOARD, 13, answered ? Tone.GLOW : Tone.PAPER, edge, 1);
        if (answered) {
            Street.envelope(pill, 10, 8, 15, 10, 0, false);
        } else {
            Mark.WAITS.draw(pill, 16, 13);
        }
        pill.text(news, 30, 18, Type.LABEL_STRONG, answered ? Tone.ONGLOW : Tone.INK);
    }

    private float newsWidth() {
        return news.isEmpty() ? 0 : width(news, Type.LABEL_STRONG) + 40;
    }
}
