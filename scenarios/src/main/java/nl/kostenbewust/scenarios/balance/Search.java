package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import nl.kostenbewust.core.check.AuthorNames;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.score.Reference;
import nl.kostenbewust.core.score.Triangle;
import nl.kostenbewust.core.text.CommandTexts;
import nl.kostenbewust.core.text.Names;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/**
 * Looks for a better way to play: changes one act at a time, and keeps what does not make it worse. Starts from each route and from
 * the best playthroughs, with so many decided orders for each start.
 */
final class Search {
    private static final int SEEDS = 3;
    private static final int KEEP_STARTS = 4;

    private final Subject subject;
    private final Replay replay;
    private final Workers workers;
    private final long seed;
    private final int steps;
    private final List<List<Planned>> starts = new ArrayList<>();
    private final List<Playthrough> bestPlayed = new ArrayList<>();
    private final int rounds;
    private final List<Playthrough> compared = new ArrayList<>();

    /**
     * A search that has not begun.
     *
     * @param steps how many orders may be decided from each start
     */
    Search(Subject subject, Workers workers, Limits limits, long seed, int steps) {
        this.subject = subject;
        this.replay = new Replay(subject, limits);
        this.workers = workers;
        this.seed = seed;
        this.steps = steps;
        this.rounds = subject.scenario().programme().rounds();
        subject.story().routes().values().forEach(route -> starts.add(Planned.of(route, subject.story())));
    }

    /** Moves and what they score, summed over a few seeds: overall first, all corners together where that is equal. */
    private record Plan(List<Planned> moves, long score, long decided) {}

    /** Remembers this playthrough if it is among the best so far. */
    void consider(Playthrough played) {
        bestPlayed.add(played);
        bestPlayed.sort(Comparator.comparingInt(one -> -one.triangle().overall()));
        if (bestPlayed.size() > KEEP_STARTS) {
            bestPlayed.remove(KEEP_STARTS);
        }
    }

    SearchReport report() {
        bestPlayed.forEach(
                played -> starts.add(played.acts().stream().map(Planned::of).toList()));
        List<Plan> found = new ArrayList<>();
        workers.each(
                starts.size(),
                number -> climb(starts.get((int) number), new SplittableRandom(seed * 31 + number)),
                new Plan(List.of(), Long.MIN_VALUE, 0),
                found::add);
        Plan best = found.stream().max(Comparator.comparingLong(Plan::score)).orElseThrow();
        long decided = found.stream().mapToLong(Plan::decided).sum();
        return compared(best.moves(), good(), decided);
    }

    /** The best found, over the seeds that it was compared on. */
    List<Playthrough> best() {
        return List.copyOf(compared);
    }

    private List<Planned> good() {
        Route good = subject.story().routes().get(Reference.GOOD);
        return good == null ? List.of() : Planned.of(good, subject.story());
    }

    private Plan climb(List<Planned> start, SplittableRandom dice) {
        Plan best = scored(start);
        long decided = best.decided();
        while (decided < steps) {
            Plan next = scored(changed(best.moves(), dice));
            decided += next.decided();
            if (next.score() >= best.score()) {
                best = next;
            }
        }
        return new Plan(best.moves(), best.score(), decided);
    }

    private Plan scored(List<Planned> moves) {
        long score = 0;
        long decided = 0;
        for (int i = 0; i < SEEDS; i++) {
            Playthrough played = replay.play(moves, seed + i);
            score += played.triangle().overall() * 1_000L
                    + played.triangle().legitimacy()
                    + played.triangle().financialReturn()
                    + played.triangle().involvement();
            decided += Math.max(1, played.decided());
        }
        return new Plan(moves, score, decided);
    }

    private List<Planned> changed(List<Planned> moves, SplittableRandom dice) {
        List<Planned> changed = new ArrayList<>(moves);
        int changes = 1 + dice.nextInt(3);
        for (int i = 0; i < changes; i++) {
            change(changed, dice);
        }
        changed.sort(Comparator.comparingInt(Planned::month));
        return changed;
    }

    private void change(List<Planned> moves, SplittableRandom dice) {
        int kind = moves.isEmpty() ? 0 : dice.nextInt(5);
        int place = moves.isEmpty() ? 0 : dice.nextInt(moves.size());
        if (kind <= 1) {
            moves.add(place, new Planned(1 + dice.nextInt(rounds), anything(dice)));
        } else if (kind == 2) {
            moves.remove(place);
        } else if (kind == 3) {
            moves.set(place, new Planned(moves.get(place).month(), anything(dice)));
        } else {
            moves.add(new Planned(1 + dice.nextInt(rounds), moves.remove(place).move()));
        }
    }

    private Move anything(SplittableRandom dice) {
        return subject.options().get(dice.nextInt(subject.options().size())).move();
    }

    private SearchReport compared(List<Planned> best, List<Planned> good, long decided) {
        DescriptiveStatistics ofGood = new DescriptiveStatistics();
        DescriptiveStatistics ofBest = new DescriptiveStatistics();
        DescriptiveStatistics gap = new DescriptiveStatistics();
        DescriptiveStatistics weakest = new DescriptiveStatistics();
        for (int i = 0; i < RouteSeeds.SEEDS; i++) {
            int one = replay.play(good, seed + i).triangle().overall();
            Playthrough found = replay.play(best, seed + i);
            compared.add(found);
            Triangle other = found.triangle();
            ofGood.addValue(one);
            ofBest.addValue(other.overall());
            gap.addValue(other.overall() - one);
            weakest.addValue(other.at(other.weakest()));
        }
        return new SearchReport(
                Estimate.of(ofGood),
                Estimate.of(ofBest),
                Estimate.of(gap),
                Estimate.of(weakest),
                words(replay.play(best, seed).acts()),
                decided);
    }

    private List<String> words(List<Act> acts) {
        Names names = new AuthorNames(subject.scenario(), subject.household());
        return acts.stream()
                .map(act -> "maand " + act.month() + ": "
                        + CommandTexts.of(act.command(), names).nl())
                .toList();
    }
}
