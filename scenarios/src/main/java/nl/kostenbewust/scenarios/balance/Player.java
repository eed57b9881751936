package nl.kostenbewust.scenarios.balance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kostenbewust.core.chance.Chance;

/** Plays a case from beginning to end as a persona would. The same seed gives every persona the same luck. */
final class Player {
    private static final long DICE = 0x5bd1e995L;

    private final Subject subject;
    private final Persona persona;
    private final int[] weights;
    private final Chooser.Temper temper;
    private final Limits limits;

    Player(Subject subject, Persona persona, Limits limits) {
        this.subject = subject;
        this.persona = persona;
        this.weights = persona.weights(subject.options());
        this.temper = persona.isEven() ? Chooser.Temper.EVEN : Chooser.Temper.HUMAN;
        this.limits = limits;
    }

    /** The playthrough with this seed. What breaks down or never ends is an outcome too. */
    Playthrough play(long seed) {
        return play(seed, run -> {});
    }

    /** The same; {@code watcher} sees the game at the beginning of each month. */
    Playthrough play(long seed, Consumer<Run> watcher) {
        return play(List.of(), seed, watcher);
    }

    /** Does what is written down, passes over what is refused, and plays on from there as this persona would. */
    Playthrough play(List<Planned> first, long seed) {
        return play(first, seed, run -> {});
    }

    private Playthrough play(List<Planned> first, long seed, Consumer<Run> watcher) {
        try {
            Run run = new Run(subject, Chance.of(seed), limits);
            follow(run, first);
            Chooser chooser = new Chooser(subject.options(), weights, temper, seed * DICE);
            while (!run.isOver()) {
                watcher.accept(run);
                Optional<Playthrough.Ending> endless = month(run, chooser);
                if (endless.isPresent()) {
                    return Playthrough.lost(endless.get());
                }
                run.closeMonth();
            }
            return run.finish();
        } catch (RuntimeException | StackOverflowError broken) {
            return Playthrough.lost(Playthrough.Ending.BROKEN);
        }
    }

    private static void follow(Run run, List<Planned> moves) {
        for (Planned planned : moves) {
            while (!run.isOver() && run.month() < planned.month()) {
                run.closeMonth();
            }
            run.tries(planned.move());
        }
    }

    private Optional<Playthrough.Ending> month(Run run, Chooser chooser) {
        while (!isDone(run) && chooser.act(run)) {
            Optional<Playthrough.Ending> endless = run.endless();
            if (endless.isPresent()) {
                return endless;
            }
        }
        return Optional.empty();
    }

    private boolean isDone(Run run) {
        return persona.isEven() ? run.isHalfway() : !run.hasHours();
    }
}
