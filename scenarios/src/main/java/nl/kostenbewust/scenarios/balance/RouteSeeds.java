package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.route.Played;
import nl.kostenbewust.core.route.RoutePlayer;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;
import nl.kostenbewust.core.score.Triangle;

/** Plays the routes of a case over many seeds, each under its own policies; a command that is refused is passed over. */
final class RouteSeeds {
    static final int SEEDS = 200;
    static final String TEMPTING = "tempting";

    private final Subject subject;
    private final Workers workers;
    private final long seed;
    private final Map<String, List<Seeded>> played = new LinkedHashMap<>();
    private final BitSet reached = new BitSet();

    RouteSeeds(Subject subject, Workers workers, long seed) {
        this.subject = subject;
        this.workers = workers;
        this.seed = seed;
    }

    private record Seeded(Playthrough playthrough, int refused) {}

    RoutesReport report() {
        subject.story().routes().forEach(this::play);
        return new RoutesReport(
                SEEDS, played.keySet().stream().map(this::report).toList(), share(Reference.GOOD, TEMPTING));
    }

    /** What these routes reached, whatever the seed. */
    BitSet reached() {
        return reached;
    }

    /** What the route scores with the seed and luck that are written in it. */
    Triangle written(String name) {
        Route route = subject.story().routes().get(name);
        Played written = RoutePlayer.play(subject.of(route).scenario(), subject.household(), route);
        reached.or(seen(written));
        return written.score(subject.reference()).triangle();
    }

    private void play(String name, Route route) {
        List<Seeded> all = new ArrayList<>();
        Scenario scenario = subject.of(route).scenario();
        workers.each(
                SEEDS,
                number -> play(route, scenario, Chance.of(seed + number)),
                new Seeded(Playthrough.lost(Playthrough.Ending.TOO_LONG), 0),
                all::add);
        all.forEach(one -> reached.or(one.playthrough().reached()));
        played.put(name, all);
    }

    private Seeded play(Route route, Scenario scenario, Chance chance) {
        Played one = RoutePlayer.play(scenario, subject.household(), route, chance);
        Playthrough playthrough = new Playthrough(
                Playthrough.Ending.PLAYED,
                one.score(subject.reference()).triangle(),
                one.outcome().cost(),
                List.of(),
                0,
                seen(one));
        return new Seeded(playthrough, one.refusals().size());
    }

    private BitSet seen(Played one) {
        BitSet seen = subject.contents().reached(one.course().events());
        seen.or(subject.contents().reached(one.course().projected()));
        return seen;
    }

    private RouteReport report(String name) {
        Sample sample = new Sample(subject.contents().all().size());
        played.get(name).forEach(one -> sample.add(one.playthrough()));
        Map<Measure, Spread> measures = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            measures.put(measure, sample.spread(measure));
        }
        double refused =
                played.get(name).stream().mapToInt(Seeded::refused).average().orElse(0);
        return new RouteReport(name, written(name), measures, Estimate.rounded(refused));
    }

    /** The percentage of seeds at which one route scores higher overall than the other; -1 where one of them is missing. */
    private double share(String better, String worse) {
        if (!played.containsKey(better) || !played.containsKey(worse)) {
            return -1;
        }
        int won = 0;
        for (int i = 0; i < SEEDS; i++) {
            int one = played.get(better).get(i).playthrough().triangle().overall();
            int other = played.get(worse).get(i).playthrough().triangle().overall();
            won += one > other ? 1 : 0;
        }
        return Estimate.rounded(100.0 * won / SEEDS);
    }
}
