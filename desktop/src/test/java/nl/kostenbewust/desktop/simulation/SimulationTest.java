package nl.kostenbewust.desktop.simulation;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.fixture.ProgrammeBuilder;
import nl.kostenbewust.core.fixture.Secretive;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Thousands of classes in which everything goes wrong, each wholly decided by its seed. A seed that fails is named; {@code
 * -Dsimulation.seed=...} runs that one alone, {@code -Dsimulation.seeds=...} so many.
 */
class SimulationTest {
    private static final Duration CHAOS = Duration.ofSeconds(25);
    private static final int RICH = 25;
    static final Lesson SMALL = lesson(small());
    private static final Lesson LARGE = lesson(Secretive.scenario());

    private static Lesson lesson(Scenario scenario) {
        return Lessons.of(
                new Scenario(
                        ProgrammeBuilder.builder(scenario.programme()).rounds(4).build(),
                        scenario.cases(),
                        scenario.agencies(),
                        scenario.budgets()),
                "gesimuleerd");
    }

    /** Little to see, so that many seeds fit in little time; every few seeds play the large lesson. */
    private static Scenario small() {
        return aScenario(aCase().interventions(List.of(
                        anIntervention("brief")
                                .hours(Hours.of(1))
                                .repeatable(true)
                                .build(),
                        anIntervention("bezoek")
                                .repeatable(true)
                                .chance(Optional.of(new Share(500)))
                                .build(),
                        anIntervention("cursus").months(1).build()))
                .build());
    }

    @Test
    @Fault({2, 6, 7, 13, 18, 21, 22, 24})
    void nothingIsLostForgedOrToldWhateverGoesWrong() {
        plays(1, 250);
    }

    @Test
    @Tag("slow")
    @Fault({2, 6, 7, 13, 18, 21, 22, 24})
    void norInThousandsOfClasses() {
        plays(251, 3_250);
    }

    /** Each seed has one thread; several seeds may go at the same time, for they share nothing. */
    private static void plays(long first, long last) {
        LongStream seeds = Long.getLong("simulation.seed") == null
                ? LongStream.rangeClosed(first, first - 1 + Long.getLong("simulation.seeds", last - first + 1))
                : LongStream.of(Long.getLong("simulation.seed"));
        long acknowledged = seeds.parallel().map(SimulationTest::play).sum();
        assertThat(acknowledged).as("commands that were acknowledged in all").isPositive();
    }

    private static long play(long seed) {
        try {
            SimulatedClass played = new SimulatedClass(seed, seed % RICH == 0 ? LARGE : SMALL);
            played.play(CHAOS);
            return played.acknowledged().size();
        } catch (AssertionError | RuntimeException broken) {
            throw new AssertionError("seed " + seed + " (run it alone with -Dsimulation.seed=" + seed + ")", broken);
        }
    }
}
