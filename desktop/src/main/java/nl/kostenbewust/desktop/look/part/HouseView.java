package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.math.Rectangle;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.House;
import nl.kostenbewust.desktop.look.sign.Member;
import nl.kostenbewust.desktop.look.sign.Street;

/**
 * A house of the street with its name board beneath; both can be pressed, the focus ring lies around the board. Danger signs and
 * smoke rise above the actor.
 */
public final class HouseView extends Press {
    /** How high it is: the house, the pavement and the board. */
    public static final float HEIGHT = House.H + 28 + 77;

    private static final float BOARD = 192;
    private static final float BASE = House.H;
    private static final float TEXT_LEADING = 17;
    private final House house;
    private final String name;
    private final String line;
    private final Member director;
    private final Member bike;

    /** A house; the line is at most two short lines; director and bike are null when nobody directs or stands there. */
    public HouseView(Look look, House house, String name, String line, Member director, Member bike) {
        super(look);
        this.house = house;
        this.name = name;
        this.line = line;
        this.director = director;
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
        return HEIGHT;
    }

    @Override
    protected void paint(Pen pen) {
        house.draw(pen, (BOARD - House.W) / 2, BASE);
        if (bike != null) {
            Street.bike(pen.at((BOARD - House.W) / 2 + 16, BASE + 14).scaled(.95f), 0, 0, bike.paint(), bike.initial());
        }
        paintBoard(pen.at(0, BASE + 28));
    }

    private void paintBoard(Pen pen) {
        Paint edge = hovered() ? Tone.INK2 : Tone.LINE;
        pen.rect(0, 3, BOARD, 74, 8, Tone.LINE);
        pen.box(0, 0, BOARD, 74, 8, Tone.PAPER, edge, 1);
        float plate = Street.plate(pen, 10, 10, house.number(), 24);
        pen.text(name, 18 + plate, 28, Type.BOLD, Tone.INK);
        if (director == null) {
            pen.dashedRing(BOARD - 24, 50, 15, Tone.INK2, 1.6f, 4, 3);
            pen.textMid("?", BOARD - 24, 55.5f, Type.BOLD, Tone.INK2);
        } else {
            director.draw(pen, BOARD - 24, 50, 13, Member.Presence.UNSAID);
        }
        pen.paragraph(line, 10, 50, BOARD - 56, Type.LABEL, Tone.INK2, TEXT_LEADING);
    }
}
