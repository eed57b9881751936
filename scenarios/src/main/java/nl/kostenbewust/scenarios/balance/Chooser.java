package nl.kostenbewust.scenarios.balance;

import java.util.List;
import java.util.SplittableRandom;

/** Draws, in proportion to their weight, out of the options that the rules allow. Not for two threads. */
final class Chooser {
    private static final int TIRES = 8;
    private static final int BLOCK = 20;

    private final List<Option> options;
    private final int[] weights;
    private final int[] left;
    private final int[] blocks;
    private final int[] sums;
    private final Temper temper;
    private final SplittableRandom dice;
    private int all;

    /** How somebody takes to doing things again and to being refused. */
    enum Temper {
        /** Takes everything as it comes. */
        EVEN(false, Integer.MAX_VALUE),
        /** What was done once weighs an eighth from then on; gives up for the month after so many refusals in a row. */
        HUMAN(true, 40),
        /** What was done once weighs an eighth from then on; tries everything. */
        THOROUGH(true, Integer.MAX_VALUE);

        private final boolean tires;
        private final int patience;

        Temper(boolean tires, int patience) {
            this.tires = tires;
            this.patience = patience;
        }
    }

    /**
     * A chooser for one playthrough.
     *
     * @param weights of each option; left as they are
     */
    Chooser(List<Option> options, int[] weights, Temper temper, long seed) {
        this.options = options;
        this.weights = weights.clone();
        this.left = new int[weights.length];
        this.blocks = new int[weights.length / BLOCK + 1];
        this.sums = new int[blocks.length];
        for (int place = 0; place < weights.length; place++) {
            sums[place / BLOCK] += weights[place];
            all += weights[place];
        }
        this.temper = temper;
        this.dice = new SplittableRandom(seed);
    }

    /**
     * Does one thing, each allowed option with its exact share of the chance. False when nothing that weighs anything is allowed, or
     * patience is out.
     */
    boolean act(Run run) {
        int total = weigh();
        int before = run.decided();
        while (total > 0 && run.decided() - before < temper.patience) {
            int drawn = draw(total);
            if (run.tries(options.get(drawn).move())) {
                tire(drawn);
                return true;
            }
            total -= left[drawn];
            blocks[drawn / BLOCK] -= left[drawn];
            left[drawn] = 0;
        }
        return false;
    }

    /** Whether the option at this place weighs nothing any more. */
    boolean isTired(int place) {
        return weights[place] == 0;
    }

    /** Everything is open again; what it weighs together. */
    private int weigh() {
        System.arraycopy(weights, 0, left, 0, left.length);
        System.arraycopy(sums, 0, blocks, 0, blocks.length);
        return all;
    }

    private int draw(int total) {
        int rest = dice.nextInt(total);
        int block = 0;
        while (rest >= blocks[block]) {
            rest -= blocks[block];
            block++;
        }
        int place = block * BLOCK;
        while (rest >= left[place]) {
            rest -= left[place];
            place++;
        }
        return place;
    }

    private void tire(int place) {
        if (temper.tires) {
            int less = weights[place] - weights[place] / TIRES;
            weights[place] -= less;
            sums[place / BLOCK] -= less;
            all -= less;
        }
    }
}
