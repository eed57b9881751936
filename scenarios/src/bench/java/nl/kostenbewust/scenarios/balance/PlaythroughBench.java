package nl.kostenbewust.scenarios.balance;

import java.util.concurrent.TimeUnit;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.scenarios.library.Library;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long one playthrough of each persona takes, on one thread, its score and the months to the horizon included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PlaythroughBench {
    /** Who plays. */
    @Param
    public Persona persona;

    private Player player;
    private long seed;

    /** Reads the case. */
    @Setup
    public void read() {
        Ref<Household> household = Ref.to("tsd-01");
        Subject subject = Subject.of(
                policies -> Library.shipped().lone(household, policies).orElseThrow(), household);
        player = new Player(subject, persona, Limits.USUAL);
    }

    /** Plays the case to its end, each time with another seed. */
    @Benchmark
    public Object play() {
        seed++;
        return player.play(seed);
    }
}
