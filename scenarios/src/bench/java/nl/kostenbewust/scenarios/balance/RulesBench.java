package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.rules.Outcome;
import nl.kostenbewust.core.rules.Rules;
import nl.kostenbewust.scenarios.library.Library;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How many orders the rules decide and fold into the next state each second, on one thread, as random players give them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class RulesBench {
    private static final int STEPS = 1_000;

    private final Ref<Household> household = Ref.to("tsd-01");
    private final Chance chance = Chance.of(1);
    private final List<GameState> states = new ArrayList<>();
    private final List<Order> orders = new ArrayList<>();
    private Subject subject;

    /** Plays until there are enough steps, closes of months included as they come. */
    @Setup
    public void play() {
        subject = Subject.of(
                policies -> Library.shipped().lone(household, policies).orElseThrow(), household);
        Player player = new Player(subject, Persona.RANDOM, Limits.USUAL);
        for (long seed = 1; orders.size() < STEPS; seed++) {
            record(player.play(seed).acts());
        }
    }

    private void record(List<Act> acts) {
        GameState state = step(Rules.START, Order.ofSession(new Command.Begin(List.of(Run.SEAT))));
        int next = 0;
        while (!state.ended()) {
            while (next < acts.size() && acts.get(next).month() == state.month()) {
                state = step(
                        state,
                        new Order(
                                Run.SEAT, Optional.of(household), acts.get(next).command()));
                next++;
            }
            state = step(state, Order.ofSession(new Command.CloseMonth()));
        }
    }

    private GameState step(GameState state, Order order) {
        Outcome outcome = Rules.decide(subject.scenario(), state, order, chance);
        if (outcome instanceof Outcome.Accepted accepted) {
            states.add(state);
            orders.add(order);
            return accepted.state();
        }
        return state;
    }

    /** Decides and folds a thousand accepted orders. */
    @Benchmark
    @OperationsPerInvocation(STEPS)
    public void decideAndEvolve(Blackhole hole) {
        for (int i = 0; i < STEPS; i++) {
            hole.consume(Rules.decide(subject.scenario(), states.get(i), orders.get(i), chance));
        }
    }
}
