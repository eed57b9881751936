package nl.kostenbewust.desktop.look.part;

import java.util.List;
import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.sign.Member;

/** The faces of the team and where each of them is. */
public final class Team extends Figure {
    private static final float STEP = 42;
    private final List<Seat> seats;

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
    public float getPrefWidth() {
        return seats.size() * STEP - 6;
    }

    @Override
    public float getPrefHeight() {
        return 36;
    }

    @Override
    protected void paint(Pen pen) {
        for (int i = 0; i < seats.size(); i++) {
            seats.get(i).member().draw(pen, 17 + i * STEP, 17, 15, seats.get(i).presence());
        }
    }
}
