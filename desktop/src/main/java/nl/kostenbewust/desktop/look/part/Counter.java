package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import nl.kostenbewust.desktop.look.Dark;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Motion;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Face;
import nl.kostenbewust.desktop.look.sign.Mood;
import nl.kostenbewust.desktop.look.sign.Person;
import nl.kostenbewust.desktop.look.sign.Speech;

/**
 * The counter of an agency: an official behind it, a roller blind that goes up by notches, what they say and how they stand; the
 * cells of this panel lie on the table.
 */
public final class Counter extends Panel implements Dark {
    private static final Paint WALL = Paint.of("B9C4C2", "35434F", "1A1A1A");
    private static final Paint WALL_JOINT = Paint.of("A7B4B3", "2D3A46", "1A1A1A");
    private static final Paint OFFICE = Paint.of("E9EEE6", "46545C", "46545C");
    private static final Paint CABINET = Paint.of("C8BFA8", "3A444B", "3A444B");
    private static final Paint LABEL = Paint.of("FBF8F1");
    private static final Paint SLEEVE = Paint.of("2E4559");
    private static final Paint CLOCK = Paint.of("46525C");
    private static final Paint HAND = Paint.of("1D2933");
    private static final Paint[] BINDERS = {
        Paint.of("8E3A6B"),
        Paint.of("1B5E9B"),
        Paint.of("7B2D2B"),
        Paint.of("1F5446"),
        Paint.of("5D4E9B"),
        Paint.of("46525C")
    };
    private static final float LEFT = 60;
    private static final float TOP = 40;
    private static final float W = 440;
    private static final float H = 206;
    private static final float TABLE = TOP + H;
    private static final float WIDEST = 420;
    private static final float SLAT = 9;
    private final Official official;
    private final boolean armsFolded;
    private float blind;
    private boolean leansIn;

    /**
     * Who stands there.
     *
     * @param name their name
     * @param office where they work
     * @param person what they look like
     * @param mood how they look
     */
    public record Official(String name, String office, Person person, Mood mood) {}

    /** A counter; closed is the share of the window the blind covers, from 0 to 1; the quote may be empty. */
    public Counter(Look look, Official official, boolean armsFolded, float closed, String quote, List<String> posture) {
        super(look);
        this.official = official;
        this.armsFolded = armsFolded;
        this.blind = closed;
        pad(TABLE + 10, 24, 8, 10);
        addActor(new Talk(look, quote, posture));
    }

    /** Brings the official nearer. */
    public Counter leaningIn() {
        leansIn = true;
        return this;
    }

    /** Lets the blind go from an earlier height, a share from 0 to 1. */
    public void slideFrom(float closed) {
        look().motion().move(this, 0, Motion.SLIDE, closed, blind, next -> blind = next);
    }

    @Override
    public float getPrefWidth() {
        return 824;
    }

    @Override
    public void layout() {
        super.layout();
        for (var child : getChildren()) {
            if (child instanceof Talk) {
                child.setBounds(LEFT + W + 16, getHeight() - TABLE, getWidth() - LEFT - W - 32, TABLE);
            }
        }
    }

    @Override
    protected void paint(Pen pen) {
        pen.rect(0, 0, getWidth(), getHeight(), WALL);
        for (float x = 60; x < getWidth(); x += 176) {
            pen.rect(x, 0, 2, getHeight(), WALL_JOINT);
        }
        Pen in = pen.at(LEFT, TOP);
        in.rect(-12, -12, W + 24, H + 12, Tone.FRAME);
        in.rect(0, 0, W, H, OFFICE);
        paintCabinet(in);
        paintClock(in.at(156, 100));
        paintOfficial(in.within(0, 0, W, H));
        paintBlind(in);
        paintTable(pen.at(0, TABLE));
    }

    private void paintOfficial(Pen pen) {
        if (leansIn) {
            Face.draw(pen, official.person(), official.mood(), 286, 146, 54);
            return;
        }
        Face.draw(pen, official.person(), official.mood(), 286, 136, 44);
        if (armsFolded) {
            pen.polygon(SLEEVE, 226, 212, 238, 196, 334, 192, 346, 212);
        }
    }

    private static void paintCabinet(Pen pen) {
        pen.rect(18, 74, 96, 132, CABINET);
        for (int row = 0; row < 2; row++) {
            for (int k = 0; k < 6; k++) {
                pen.rect(24 + k * 15, 82 + row * 58, 11, 42, BINDERS[(k + row * 2) % 6]);
                pen.rect(26 + k * 15, 94 + row * 58, 7, 10, LABEL);
            }
        }
    }

    private static void paintClock(Pen pen) {
        pen.disc(0, 0, 25, CLOCK);
        pen.disc(0, 0, 23, LABEL);
        pen.line(HAND, 2.4f, 0, 0, 0, -15);
        pen.line(HAND, 2.4f, 0, 0, 9, 5);
    }

    private void paintBlind(Pen pen) {
        float down = Math.max(6 * SLAT, blind * (H - 5));
        pen.rect(0, 0, W, down, Tone.FOLD);
        for (float y = 0; y < down; y += SLAT) {
            pen.rect(0, y, W, Math.min(8, down - y), Tone.LINEN);
        }
        pen.rect(0, down, W, 5, Tone.FOLD2);
        float name = pen.width(official.name(), Type.BOLD);
        pen.rect(16, 15, name + pen.width(official.office(), Type.LABEL) + 34, 28, 4, Tone.PAPER);
        pen.text(official.name(), 28, 34, Type.BOLD, Tone.INK);
        pen.text(official.office(), 38 + name, 34, Type.LABEL, Tone.INK2);
    }

    private void paintTable(Pen pen) {
        float h = getHeight() - TABLE;
        pen.rect(0, 0, getWidth(), 14, Tone.TABLE_EDGE);
        pen.rect(0, 14, getWidth(), h - 14, Tone.TABLE);
        if (!pen.is(Palette.CONTRAST)) {
            pen.rect(0, 99, getWidth(), 2, Tone.TABLE_JOINT);
        }
    }

    private static final class Talk extends Table {
        Talk(Look look, String quote, List<String> posture) {
            top().left().padTop(TOP);
            defaults().left();
            if (!quote.isEmpty()) {
                Bubble bubble = new Bubble(look, quote);
                float toFace = LEFT + 340 - (LEFT + W + 16);
                bubble.tail(Speech.Side.LEFT, 66, toFace, 122);
                add(bubble).growX().maxWidth(WIDEST).padBottom(22).row();
            }
            for (String line : posture) {
                add(Tag.plain(look, line)).padLeft(4).padBottom(10).row();
            }
        }
    }
}
