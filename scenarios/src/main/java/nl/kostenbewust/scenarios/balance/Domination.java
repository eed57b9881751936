package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.rules.Effort;
import nl.kostenbewust.core.view.ActionView.Kind;

/**
 * Looks for interventions that are never better than another one: where a playthrough started the one, it is played again with the
 * other in its place, all else and all luck the same. A pair is out as soon as the one is better on any corner.
 */
final class Domination {
    /** In so many pairs the one must never be better. */
    static final int PAIRS = 2_000;

    private final Subject subject;
    private final Replay replay;
    private final List<Command.Start> starts;
    private final Map<Pair, Integer> alive = new LinkedHashMap<>();
    private final Set<Pair> out = ConcurrentHashMap.newKeySet();

    Domination(Subject subject, Limits limits) {
        this.subject = subject;
        this.replay = new Replay(subject, limits);
        this.starts = subject.options().stream()
                .filter(option -> option.kind() == Kind.START && option.move() instanceof Move.Fixed)
                .map(option ->
                        (Command.Start) ((Move.Fixed) option.move()).command().orElseThrow())
                .toList();
        for (Command.Start one : starts) {
            starts.stream()
                    .filter(other -> !other.start().equals(one.start()))
                    .forEach(other -> alive.put(new Pair(one, other), 0));
        }
    }

    /**
     * Two ways to spend hours and money.
     *
     * @param one what was started
     * @param other what might have been started instead
     */
    record Pair(Command.Start one, Command.Start other) {}

    /**
     * How a pair came out of one playthrough.
     *
     * @param better whether the one was better on any corner
     */
    record Trial(Pair pair, boolean better) {}

    /** Tries, in one playthrough, every pair that is not out. For any thread. */
    List<Trial> trials(Playthrough played, long seed) {
        List<Trial> trials = new ArrayList<>();
        List<Pair> possible = possible(played, seed);
        for (Pair pair : possible) {
            if (!out.contains(pair)) {
                Playthrough with = replay.of(replaced(played.acts(), pair), seed);
                boolean better = !with.isPlayed() || isBetter(played, with);
                if (better) {
                    out.add(pair);
                }
                trials.add(new Trial(pair, better));
            }
        }
        return trials;
    }

    /** Counts these trials; to be called in the order of the playthroughs. */
    void count(List<Trial> trials) {
        for (Trial trial : trials) {
            if (trial.better()) {
                if (alive.getOrDefault(trial.pair(), PAIRS) < PAIRS) {
                    alive.remove(trial.pair());
                }
            } else {
                alive.computeIfPresent(trial.pair(), (pair, count) -> count + 1);
            }
        }
    }

    /**
     * Whether a pair that is not out may still come to enough trials.
     *
     * @param played in how many playthroughs it was looked for
     * @param most in how many it will be looked for at most
     */
    boolean isOpen(long played, long most) {
        return alive.values().stream().anyMatch(count -> count < PAIRS && count * most >= PAIRS * played);
    }

    /** The pairs of which the one was never better. */
    List<Pair> dominated() {
        return alive.entrySet().stream()
                .filter(entry -> entry.getValue() >= PAIRS)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The pairs of which the one was started and the other, asking no more, was allowed there and then. */
    private List<Pair> possible(Playthrough played, long seed) {
        List<Pair> possible = new ArrayList<>();
        int[] next = {0};
        List<Planned> moves = played.acts().stream().map(Planned::of).toList();
        replay.walk(moves, seed, run -> {
            if (played.acts().get(next[0]++).command() instanceof Command.Start one) {
                for (Command.Start other : starts) {
                    Pair pair = new Pair(one, other);
                    if (!other.start().equals(one.start()) && !out.contains(pair) && asksNoMore(pair, run)) {
                        possible.add(pair);
                    }
                }
            }
        });
        return possible;
    }

    private boolean asksNoMore(Pair pair, Run run) {
        Hours one = Effort.of(run.situation(), Run.SEAT, pair.one());
        Hours other = Effort.of(run.situation(), Run.SEAT, pair.other());
        return one.covers(other)
                && price(pair.one()).covers(price(pair.other()))
                && run.refusal(pair.other()).isEmpty();
    }

    private Money price(Command.Start start) {
        return subject.story()
                .intervention(start.start())
                .flatMap(Intervention::cost)
                .map(Cost::once)
                .orElse(Money.NONE);
    }

    /** The same acts with the other in place of the one; what the other is later started for is done already. */
    private static List<Act> replaced(List<Act> acts, Pair pair) {
        List<Act> replaced = new ArrayList<>();
        boolean done = false;
        for (Act act : acts) {
            boolean here = !done && act.command().equals(pair.one());
            done |= here;
            replaced.add(here ? new Act(act.month(), pair.other()) : act);
        }
        return replaced;
    }

    private static boolean isBetter(Playthrough one, Playthrough other) {
        return one.triangle().legitimacy() > other.triangle().legitimacy()
                || one.triangle().financialReturn() > other.triangle().financialReturn()
                || one.triangle().involvement() > other.triangle().involvement();
    }
}
