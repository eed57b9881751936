package nl.kostenbewust.core.rules;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;

/**
 * The rule of one command. Refusing sees no chance, so a refusal can never depend on it.
 *
 * @param <C> the command
 */
interface CommandRule<C extends Command> {
    /** What it costs; asked only for what the player may know of. */
    Hours effort(Deed<C> deed);

    /** Why not; empty: it can be done. Hours are checked elsewhere. */
    Optional<Refusal> refuse(Deed<C> deed);

    /** Does it. Hours have been written already. */
    void carryOut(Deed<C> deed, Here here);

    /** A refusal, for the ends of conditional expressions. */
    static Optional<Refusal> no(Refusal why) {
        return Optional.of(why);
    }

    /** No refusal. */
    static Optional<Refusal> fine() {
        return Optional.empty();
    }
}
