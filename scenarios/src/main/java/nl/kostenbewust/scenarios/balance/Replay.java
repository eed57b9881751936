package nl.kostenbewust.scenarios.balance;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kostenbewust.core.chance.Chance;

/** Plays what is written down, month by month; what is refused is passed over. */
final class Replay {
    private final Subject subject;
    private final Limits limits;

    Replay(Subject subject, Limits limits) {
        this.subject = subject;
        this.limits = limits;
    }

    /** What comes of these acts, in order of month, with this seed. */
    Playthrough of(List<Act> acts, long seed) {
        return play(acts.stream().map(Planned::of).toList(), seed);
    }

    /** What comes of these moves, in order of month, with this seed. What breaks down or never ends is an outcome too. */
    Playthrough play(List<Planned> moves, long seed) {
        try {
            Run run = new Run(subject, Chance.of(seed), limits);
            Optional<Playthrough.Ending> endless = walk(run, moves, one -> {});
            return endless.map(Playthrough::lost).orElseGet(run::finish);
        } catch (RuntimeException | StackOverflowError broken) {
            return Playthrough.lost(Playthrough.Ending.BROKEN);
        }
    }

    /** Plays these moves only for {@code before}, which sees the game before each of them; they were played to the end before. */
    void walk(List<Planned> moves, long seed, Consumer<Run> before) {
        walk(new Run(subject, Chance.of(seed), limits), moves, before);
    }

    private static Optional<Playthrough.Ending> walk(Run run, List<Planned> moves, Consumer<Run> before) {
        int next = 0;
        while (!run.isOver()) {
            while (next < moves.size() && moves.get(next).month() <= run.month()) {
                before.accept(run);
                run.tries(moves.get(next).move());
                next++;
            }
            Optional<Playthrough.Ending> endless = run.endless();
            if (endless.isPresent()) {
                return endless;
            }
            run.closeMonth();
        }
        return Optional.empty();
    }
}
