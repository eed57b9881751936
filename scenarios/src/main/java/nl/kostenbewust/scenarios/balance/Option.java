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
 * @param sensible false for what somebody who thinks does only now and then, such as laying an empty argument
 */
record Option(
        int index,
        Kind kind,
        Move move,
        Optional<Decidable> decidable,
        Optional<Corner> corner,
        Optional<Carrier> carrier,
        boolean sensible) {
    /** Whether it takes back what was done. */
    boolean undoes() {
        return kind == Kind.STOP || kind == Kind.WITHDRAW;
    }

    /** What the decision rests on, where it settles a matter. */
    Optional<Ground> ground() {
        return decidable.flatMap(Decidable::decides).map(decision -> decision.ground());
    }
}
