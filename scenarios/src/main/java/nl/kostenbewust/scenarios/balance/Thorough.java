package nl.kostenbewust.scenarios.balance;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.view.ActionView.Kind;

/** Does everything sensible once, as long as there are hours: whoever plays like this should run short of them. */
final class Thorough {
    private final Subject subject;
    private final Limits limits;
    private final List<Option> sensible;
    private final int[] weights;

    Thorough(Subject subject, Limits limits) {
        this.subject = subject;
        this.limits = limits;
        this.sensible = subject.options().stream().filter(Thorough::isSensible).toList();
        this.weights = new int[sensible.size()];
        java.util.Arrays.fill(weights, 1);
    }

    private static boolean isSensible(Option option) {
        return option.sense() > Option.UNWISE && !option.undoes() && option.kind() != Kind.MESSAGE;
    }

    /** The months at whose end hours were left over with nothing more to do; none where the rules break down. */
    BitSet idle(long seed) {
        try {
            return played(seed);
        } catch (RuntimeException | StackOverflowError broken) {
            return new BitSet(); // the personas report it
        }
    }

    private BitSet played(long seed) {
        Run run = new Run(subject, Chance.of(seed), limits);
        Chooser chooser = new Chooser(sensible, weights, Chooser.Temper.THOROUGH, seed);
        BitSet idle = new BitSet();
        while (!run.isOver()) {
            while (run.endless().isEmpty() && chooser.act(run)) {}
            idle.set(run.month(), run.hasHours() && !isShort(run, chooser));
            run.closeMonth();
        }
        return idle;
    }

    /** Whether something that was not done yet is refused for want of hours alone. */
    private boolean isShort(Run run, Chooser chooser) {
        for (int i = 0; i < sensible.size(); i++) {
            Optional<Refusal> why = chooser.isTired(i)
                    ? Optional.empty()
                    : sensible.get(i).move().in(run.situation()).flatMap(run::refusal);
            if (why.isPresent() && why.get() instanceof Refusal.NotEnoughHours) {
                return true;
            }
        }
        return false;
    }
}
