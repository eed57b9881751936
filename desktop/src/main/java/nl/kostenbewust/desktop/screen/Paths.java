package nl.kostenbewust.desktop.screen;

import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;

/**
 * Where a player can go. What belongs to a household goes to that of the household at hand: the one that {@link
 * #house(Ref)} went to last.
 */
public interface Paths {
    /** The household at hand. */
    void house();

    /** Another household, which is at hand from now on. */
    void house(Ref<Household> household);

    /** The conversation about a request. */
    void desk(Ref<Request> request);

    /** Writing down the reasons of a decision. */
    void reasons(Ref<Decidable> decidable);

    /** Weighing a colleague's decision. */
    void review(Ref<Decidable> decidable);

    /** Making a plan. */
    void plan();

    /** The till receipt. */
    void receipt();

    /** The triangle with its reasons. */
    void score();

    /** What happened at the close of the month. */
    void news();

    /** How it ended. */
    void end();

    /** Where the player came from. */
    void back();

    /** A page of one's own, from which {@link #back()} returns here. */
    void open(Page page);
}
