package nl.kostenbewust.scenarios.balance;

import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Caseworker;

/**
 * What all that is useful in a case would take together: the hours of somebody who is never short of them and does once, as soon as
 * the rules allow it, everything that makes sense. Messages, what undoes something and what nobody gains by are not counted.
 */
final class Demand {
    private static final Hours ENDLESS = Hours.of(2_000);
    /** Commands in a month: every option of a case once, and more. */
    private static final int MOST = 5_000;

    private static final double HALVES = 2;

    private final Subject subject;
    private final Subject unhurried;
    private final Limits limits;
    private final List<Option> sensible;
    private final int[] weights;

    Demand(Subject subject, Limits limits) {
        this.subject = subject;
        this.unhurried = subject.with(ENDLESS);
        this.limits = new Limits(MOST, limits.time(), limits.pairs());
        this.sensible = Thorough.sensible(subject);
        this.weights = new int[sensible.size()];
        Arrays.fill(weights, 1);
    }

    /** Both over so many seeds. */
    HoursReport report(long first, int seeds) {
        return new HoursReport(mean(first, seeds, this::asked), mean(first, seeds, this::available));
    }

    private static double mean(long first, int seeds, LongFunction<Hours> hours) {
        return LongStream.range(first, first + seeds)
                .mapToDouble(seed -> whole(seed, hours).halves() / HALVES)
                .average()
                .orElse(0);
    }

    private static Hours whole(long seed, LongFunction<Hours> hours) {
        try {
            return hours.apply(seed);
        } catch (RuntimeException | StackOverflowError broken) {
            return Hours.NONE; // the personas report it
        }
    }

    private Hours asked(long seed) {
        Run run = new Run(unhurried, Chance.of(seed), limits);
        Chooser chooser = new Chooser(sensible, weights, Chooser.Temper.THOROUGH, seed);
        int halves = 0;
        while (!run.isOver()) {
            while (run.endless().isEmpty() && chooser.act(run)) {}
            halves += spent(run.caseworker());
            run.closeMonth();
        }
        return new Hours(halves);
    }

    private static int spent(Caseworker caseworker) {
        return caseworker.total().halves()
                - caseworker.lost().halves()
                - caseworker.left().halves();
    }

    /** The hours that there are in the same case, after what complexity takes. */
    private Hours available(long seed) {
        Run run = new Run(subject, Chance.of(seed), limits);
        int halves = 0;
        while (!run.isOver()) {
            halves += run.caseworker().left().halves();
            run.closeMonth();
        }
        return new Hours(halves);
    }
}
