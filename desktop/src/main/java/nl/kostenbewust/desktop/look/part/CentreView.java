package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.math.Rectangle;
import java.util.List;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Face;
import nl.kostenbewust.desktop.look.sign.House;
import nl.kostenbewust.desktop.look.sign.Light;
import nl.kostenbewust.desktop.look.sign.Member;
import nl.kostenbewust.desktop.look.sign.Street;
import nl.kostenbewust.desktop.look.sign.Window;

/** The neighbourhood's own building at the end of the row, with its board beneath; as high as a house. */
public final class CentreView extends Press {
    private static final float BOARD = 202;
    private static final float BASE = House.H;
    private static final float W = 186;
    private final String name;
    private final String title;
    private final String lines;
    private final List<House.Resident> visitors;
    private final Member bike;

    /** A centre; its name stands on the roof, title and lines on its board; the bike may be null. */
    public CentreView(Look look, String name, String title, String lines, List<House.Resident> visitors, Member bike) {
        super(look);
        this.name = name;
        this.title = title;
        this.lines = lines;
        this.visitors = List.copyOf(visitors);
        this.bike = bike;
    }

    @Override
    public float corner() {
        return 8;
    }

    @Override
    public void ring(Rectangle place) {
        place.height -= BASE + 28;
    }

    @Override
    public float getPrefWidth() {
        return BOARD;
    }

    @Override
    public float getPrefHeight() {
        return HouseView.HEIGHT;
    }

    @Override
    protected void paint(Pen pen) {
        paintBuilding(pen.at(8, BASE));
        if (bike != null) {
            Street.bike(pen.at(28, BASE + 14).scaled(.95f), 0, 0, bike.paint(), bike.initial());
        }
        Pen board = pen.at(0, BASE + 28);
        board.rect(0, 3, BOARD, 74, 8, Tone.LINE);
        board.box(0, 0, BOARD, 74, 8, Tone.PAPER, hovered() ? Tone.INK2 : Tone.LINE, 1);
        board.text(title, 12, 28, Type.BOLD, Tone.INK);
        board.paragraph(lines, 12, 50, BOARD - 20, Type.LABEL, Tone.INK2, 17);
    }

    private void paintBuilding(Pen pen) {
        boolean contrast = pen.is(Palette.CONTRAST);
        pen.box(0, -112, W, 112, 0, Tone.BRICK2, contrast ? Tone.WHITE : Tone.BRICK2, 1);
        float[] roof = {-8, -112, 22, -168, W - 22, -168, W + 8, -112};
        pen.polygon(Tone.ROOF1, roof);
        if (contrast) {
            pen.outline(Tone.WHITE, 1, roof);
        }
        float w = width(name, Type.LABEL_STRONG) + 20;
        pen.rect((W - w) / 2, -152, w, 26, 4, Tone.PAPER);
        pen.textMid(name, W / 2, -134, Type.LABEL_STRONG, Tone.INK);
        paintWindow(pen);
        pen.rect(W - 84, -88, 62, 88, Tone.FRAME);
        for (float x = W - 80; x < W - 50; x += 29) {
            pen.rect(x, -84, 26, 84, Tone.DOOR3);
            pen.rect(x + 4, -76, 18, 34, Tone.GLOW2);
        }
    }

    private void paintWindow(Pen pen) {
        Window window = new Window(Light.LIT, 1, 4, true);
        window.drawGlass(pen, 14, -84, 66, 50);
        for (int i = 0; i < visitors.size(); i++) {
            House.Resident visitor = visitors.get(i);
            float x = 14 + 66f * (i + 1) / (visitors.size() + 1);
            Face.draw(pen.within(14, -84, 66, 50), visitor.person(), visitor.mood(), x, -55, 11);
        }
        window.drawFrame(pen, 14, -84, 66, 50);
    }
}
