package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Service;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.rules.Effort;
import nl.kostenbewust.core.score.Triangle;
import nl.kostenbewust.core.view.ActionView.Kind;

/**
 * Looks for interventions that are never better than another one: where a playthrough started the one, it is played again with the
 * other in its place, all else and all luck the same; where it did both, the other is left out of both. A pair is out as soon as the one
 * is better on any corner.
 */
final class Domination {
    /** The most pairs that are tried in one playthrough; the others have their turn in another. */
    private static final int AT_ONCE = 6;

    private final Subject subject;
    private final Replay replay;
    private final int pairs;
    private final List<Command.Start> starts;
    private final Map<Pair, Integer> alive = new LinkedHashMap<>();

    Domination(Subject subject, Limits limits) {
        this.subject = subject;
        this.replay = new Replay(subject, limits);
        this.pairs = limits.pairs();
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

    /** The pairs of which nothing is sure yet. */
    Set<Pair> undecided() {
        Set<Pair> undecided = new LinkedHashSet<>();
        alive.forEach((pair, count) -> {
            if (count < pairs) {
                undecided.add(pair);
            }
        });
        return undecided;
    }

    /** Tries, in one playthrough, some of these pairs. For any thread. */
    List<Trial> trials(Playthrough played, long seed, Set<Pair> undecided) {
        List<Pair> possible = possible(played, seed, undecided);
        List<Trial> trials = new ArrayList<>();
        for (int i = 0; i < Math.min(AT_ONCE, possible.size()); i++) {
            Pair pair = possible.get((int) Math.floorMod(seed + i, (long) possible.size()));
            trials.add(new Trial(pair, isBetter(pair, played, seed)));
        }
        return trials;
    }

    /** Whether the one was better on any corner than the other in its place. */
    private boolean isBetter(Pair pair, Playthrough played, long seed) {
        List<Act> without = without(played.acts(), pair.other());
        Playthrough one = without.size() < played.acts().size() ? replay.of(without, seed) : played;
        Playthrough other = replay.of(replaced(without, pair), seed);
        return !one.isPlayed() || !other.isPlayed() || isBetter(one.triangle(), other.triangle());
    }

    /** Counts these trials; to be called in the order of the playthroughs. */
    void count(List<Trial> trials) {
        for (Trial trial : trials) {
            if (trial.better()) {
                alive.remove(trial.pair());
            } else {
                alive.computeIfPresent(trial.pair(), (pair, count) -> count + 1);
            }
        }
    }

    /**
     * Whether a pair that is not out may still come to enough trials.
     *
     * @param done in how many playthroughs it was looked for
     * @param most in how many it will be looked for at most
     */
    boolean isOpen(long done, long most) {
        return alive.values().stream().anyMatch(count -> count < pairs && count * most >= pairs * done);
    }

    /** The pairs of which the one was never better. */
    List<Pair> dominated() {
        return alive.entrySet().stream()
                .filter(entry -> entry.getValue() >= pairs)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The pairs of which the one was started and the other, asking no more, was allowed there and then. */
    private List<Pair> possible(Playthrough played, long seed, Set<Pair> undecided) {
        List<Pair> possible = new ArrayList<>();
        int[] next = {0};
        List<Planned> moves = played.acts().stream().map(Planned::of).toList();
        replay.walk(moves, seed, run -> {
            if (played.acts().get(next[0]++).command() instanceof Command.Start one) {
                for (Command.Start other : starts) {
                    Pair pair = new Pair(one, other);
                    if (undecided.contains(pair) && asksNoMore(pair, run)) {
                        possible.add(pair);
                    }
                }
            }
        });
        return possible;
    }

    private boolean asksNoMore(Pair pair, Run run) {
        return hours(pair.one(), run).covers(hours(pair.other(), run))
                && price(pair.one()).covers(price(pair.other()))
                && run.refusal(pair.other()).isEmpty();
    }

    /** At once, and in all the months that it keeps running. */
    private Hours hours(Command.Start start, Run run) {
        int running = service(start)
                .map(service -> service.hoursPerMonth().halves() * months(service))
                .orElse(0);
        return Effort.of(run.situation(), Run.SEAT, start).plus(new Hours(running));
    }

    /** At once, and in all the months that it keeps running. */
    private Money price(Command.Start start) {
        Money once =
                intervention(start).flatMap(Intervention::cost).map(Cost::once).orElse(Money.NONE);
        return service(start).map(this::running).orElse(Money.NONE).plus(once);
    }

    private Money running(Service service) {
        return subject.story().household().costs().stream()
                .filter(line -> service.line().equals(Optional.of(line.id())))
                .map(line -> line.perMonth().times(months(service)))
                .reduce(Money.NONE, Money::plus);
    }

    private int months(Service service) {
        return service.months().orElse(subject.story().horizon());
    }

    private Optional<Service> service(Command.Start start) {
        return intervention(start).flatMap(Intervention::service);
    }

    private Optional<Intervention> intervention(Command.Start start) {
        return subject.story().intervention(start.start());
    }

    /** The same acts, but this is never started: what takes the place of something is not done once more. */
    private static List<Act> without(List<Act> acts, Command.Start start) {
        return acts.stream()
                .filter(act -> !(act.command() instanceof Command.Start other
                        && other.start().equals(start.start())))
                .toList();
    }

    /** The same acts with the other in place of the one. */
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

    private static boolean isBetter(Triangle one, Triangle other) {
        return Stream.of(Corner.values()).anyMatch(corner -> one.at(corner) > other.at(corner));
    }
}
