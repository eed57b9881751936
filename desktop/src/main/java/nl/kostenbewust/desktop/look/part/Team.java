package nl.kostenbewust.desktop.look.part;

import java.util.List;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.sign.Member;

/** The faces of the team and where each of them is. */
public final class Team extends Figure implements Compact {
    private static final float STEP = 42;
    private static final float CLOSE = 27;
    private final List<Seat> seats;
    private float step = STEP;

    /**
     * A place in the team.
     *
     * @param member who sits there
     * @param presence where they are
     */
    public record Seat(Member member, Member.Presence presence) {}

    /** The team in the order of its seats. */
    public Team(Look look, List<Seat> seats) {
        super(look);
        this.seats = List.copyOf(seats);
    }

    @Override
    public void compact(boolean next) {
        step = next ? CLOSE : STEP;
        invalidateHierarchy();
    }

    @Override
    public float least() {
        return getPrefWidth();
    }

    @Override
    public float getPrefWidth() {
        return seats.isEmpty() ? 0 : (seats.size() - 1) * step + 36;
    }

    @Override
    public float getPrefHeight() {
        return 36;
    }

    @Override
    protected void paint(Pen pen) {
        for (int i = 0; i < seats.size(); i++) {
            seats.get(i).member().draw(pen, 17 + i * step, 17, 15, seats.get(i).presence());
        }
    }
}
