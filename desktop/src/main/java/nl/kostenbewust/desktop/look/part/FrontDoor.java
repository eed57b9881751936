package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.math.Rectangle;
import nl.kostenbewust.desktop.look.Dark;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.sign.Facade;
import nl.kostenbewust.desktop.look.sign.Street;

/** One of the doors of the title screen, with a board that says where it leads; the chosen one stands ajar. */
public final class FrontDoor extends Press implements Dark {
    private static final float BOARD = 62;
    private static final Paint PAPER = Paint.of("FBF8F1", "FBF8F1", "000000");
    private static final Paint EDGE = Paint.of("CDC3B0", "CDC3B0", "FFFFFF");
    private static final Paint INK = Paint.of("1D2933", "1D2933", "FFFFFF");
    private static final Paint INK2 = Paint.of("46525C", "46525C", "FFFFFF");
    private final Facade facade;
    private final String number;
    private final String title;
    private final String about;

    /** A door; number, title and a short line stand on its board. */
    public FrontDoor(Look look, Facade facade, String number, String title, String about, Runnable action) {
        super(look);
        this.facade = facade;
        this.number = number;
        this.title = title;
        this.about = about;
        onPress(action);
    }

    @Override
    public float corner() {
        return 6;
    }

    @Override
    public void ring(Rectangle place) {
        place.set(6, facade.board() - BOARD, Facade.W - 12, BOARD);
    }

    @Override
    public float getPrefWidth() {
        return Facade.W;
    }

    @Override
    public float getPrefHeight() {
        return Facade.H;
    }

    @Override
    protected void paint(Pen pen) {
        boolean chosen = hovered() || (getStage() != null && getStage().getKeyboardFocus() == this);
        facade.draw(pen.at(0, getHeight()), enabled() && chosen);
        Pen board = pen.at(6, getHeight() - facade.board());
        board.box(0, 0, Facade.W - 12, BOARD, 6, PAPER, EDGE, 1);
        float plate = Street.plate(board, 10, 15, number, 32);
        board.text(title, 16 + plate, 28, Type.HEADING, INK);
        board.text(about, 16 + plate, 49, Type.LABEL, INK2);
    }
}
