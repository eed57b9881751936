package nl.kostenbewust.scenarios.balance;

import java.util.List;
import java.util.SplittableRandom;

/** Draws, in proportion to their weight, out of the options that the rules allow. Not for two threads. */
final class Chooser {
    private static final int TIRES = 8;

    private final List<Option> options;
    private final int[] weights;
    private final int[] left;
    private final boolean tires;
    private final SplittableRandom dice;

    /**
     * A chooser for one playthrough.
     *
     * @param weights of each option; left as they are
     * @param tires whether what was done once weighs an eighth from then on
     */
    Chooser(List<Option> options, int[] weights, boolean tires, long seed) {
        this.options = options;
        this.weights = weights.clone();
        this.left = new int[weights.length];
        this.tires = tires;
        this.dice = new SplittableRandom(seed);
    }

    /** Does one thing; false when nothing is allowed that weighs anything. Each allowed option has its exact share of the chance. */
    boolean act(Run run) {
        System.arraycopy(weights, 0, left, 0, left.length);
        int total = 0;
        for (int weight : left) {
            total += weight;
        }
        while (total > 0) {
            int drawn = draw(total);
            if (run.tries(options.get(drawn).move())) {
                tire(drawn);
                return true;
            }
            total -= left[drawn];
            left[drawn] = 0;
        }
        return false;
    }

    /** Whether the option at this place weighs nothing any more. */
    boolean isTired(int place) {
        return weights[place] == 0;
    }

    private int draw(int total) {
        int rest = dice.nextInt(total);
        int place = 0;
        while (rest >= left[place]) {
            rest -= left[place];
            place++;
        }
        return place;
    }

    private void tire(int place) {
        if (tires) {
            weights[place] /= TIRES;
        }
    }
}
