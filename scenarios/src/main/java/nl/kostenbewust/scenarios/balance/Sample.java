package nl.kostenbewust.scenarios.balance;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/** What is kept of many playthroughs: their measures, in order, and how often each content was reached. Not for two threads. */
final class Sample {
    private final Map<Measure, DescriptiveStatistics> measures = new EnumMap<>(Measure.class);
    private final int[] reached;
    private final BitSet lost = new BitSet();
    private int runs;
    private long playthroughs;
    private long commands;
    private long decided;

    Sample(int contents) {
        this.reached = new int[contents];
        for (Measure measure : Measure.values()) {
            measures.put(measure, new DescriptiveStatistics());
        }
    }

    void add(Playthrough played) {
        lost.set(runs, !played.isPlayed());
        runs++;
        if (!played.isPlayed()) {
            return;
        }
        playthroughs++;
        commands += played.acts().size();
        decided += played.decided();
        measures.forEach((measure, values) -> values.addValue(measure.of(played)));
        played.reached().stream().forEach(place -> reached[place]++);
    }

    DescriptiveStatistics values(Measure measure) {
        return measures.get(measure);
    }

    /** This less the other, run by run; runs that either of them lost are left out. */
    Estimate difference(Sample other, Measure measure) {
        DescriptiveStatistics differences = new DescriptiveStatistics();
        int mine = 0;
        int theirs = 0;
        for (int run = 0; run < Math.min(runs, other.runs); run++) {
            if (!lost.get(run) && !other.lost.get(run)) {
                differences.addValue(
                        values(measure).getElement(mine) - other.values(measure).getElement(theirs));
            }
            mine += lost.get(run) ? 0 : 1;
            theirs += other.lost.get(run) ? 0 : 1;
        }
        return Estimate.of(differences);
    }

    Spread spread(Measure measure) {
        return Spread.of(values(measure));
    }

    long playthroughs() {
        return playthroughs;
    }

    /** How many playthroughs reached the content at this place. */
    int reached(int place) {
        return reached[place];
    }

    double commandsEach() {
        return Estimate.rounded(commands / (double) Math.max(1, playthroughs));
    }

    long decided() {
        return decided;
    }
}
