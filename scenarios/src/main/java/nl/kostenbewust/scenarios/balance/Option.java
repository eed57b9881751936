package nl.kostenbewust.scenarios.balance;

import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.view.ActionView.Kind;

/**
 * A move of a case, with what a taste looks at.
 *
 * @param index its place among the moves of the case
 * @param kind the kind of action
 * @param move what is tried
 * @param decidable the intervention or request that it is about
 * @param corner the kind of argument that it leads with
 * @param carrier who carries the step that it plans
 * @param sense how much sense it makes to anybody: {@link #UNWISE} for what one does only now and then, such as laying an empty
 *     argument, more where a matter or even danger hangs on it
 */
record Option(
        int index,
        Kind kind,
        Move move,
        Optional<Decidable> decidable,
        Optional<Corner> corner,
        Optional<Carrier> carrier,
        int sense) {
    static final int UNWISE = 1;
    static final int PLAIN = 8;
    static final int SETTLES = 16;
    static final int URGENT = 48;

    /** The same, but it makes that much sense. */
    Option withSense(int other) {
        return new Option(index, kind, move, decidable, corner, carrier, other);
    }

    /** Whether it takes back what was done. */
    boolean undoes() {
        return kind == Kind.STOP || kind == Kind.WITHDRAW;
    }

    /** What the decision rests on, where it settles a matter. */
    Optional<Ground> ground() {
        return decidable.flatMap(Decidable::decides).map(decision -> decision.ground());
    }
}
