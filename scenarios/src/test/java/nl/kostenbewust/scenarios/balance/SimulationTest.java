package nl.kostenbewust.scenarios.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.fixture.Fault;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;
import org.apache.commons.math3.stat.inference.ChiSquareTest;
import org.junit.jupiter.api.Test;

class SimulationTest {
    private final Subject subject = new Planted().subject();

    private CaseReport report(long seed, int threads) {
        return new Planted().report(new Settings(12, seed, 300, threads), Planted.LIMITS);
    }

    @Test
    void theNumberOfThreadsNeverShows() {
        assertThat(report(5, 1)).isEqualTo(report(5, 2)).isEqualTo(report(5, 3));
    }

    @Test
    void anotherSeedIsAnotherSimulation() {
        assertThat(report(5, 1)).isNotEqualTo(report(500, 1));
    }

    @Test
    void everyPersonaPlaysToTheEnd() {
        for (PersonaReport persona : report(1, 2).personas()) {
            assertThat(persona.playthroughs()).isEqualTo(12);
            assertThat(persona.commandsEach()).isPositive();
        }
    }

    /** Over many seeds each option that is allowed first is chosen as often as any other. */
    @Test
    void theRandomPlayerChoosesEvenlyAmongWhatIsAllowed() {
        Run fresh = new Run(subject, Chance.of(1), Limits.USUAL);
        long[] counts = new long[subject.options().size()];
        int[] weights = Persona.RANDOM.weights(subject.options());
        Map<Object, Integer> places = new TreeMap<>();
        for (int place = 0; place < counts.length; place++) {
            Option option = subject.options().get(place);
            if (fresh.allows(option)) {
                places.merge(option.move().in(fresh.situation()).orElseThrow().toString(), 1, Integer::sum);
            }
        }
        Map<Object, Long> chosen = new TreeMap<>();
        int trials = 5_000;
        for (long seed = 1; seed <= trials; seed++) {
            Run run = new Run(subject, Chance.of(1), Limits.USUAL);
            new Chooser(subject.options(), weights, Chooser.Temper.EVEN, seed).act(run);
            chosen.merge(run.finish().acts().get(0).command().toString(), 1L, Long::sum);
        }
        int all = places.values().stream().mapToInt(Integer::intValue).sum();
        double[] expected = places.values().stream()
                .mapToDouble(share -> (double) trials * share / all)
                .toArray();
        long[] observed = places.keySet().stream()
                .mapToLong(command -> chosen.getOrDefault(command, 0L))
                .toArray();

        assertThat(chosen.keySet()).isEqualTo(places.keySet());
        assertThat(new ChiSquareTest().chiSquareTest(expected, observed)).isGreaterThan(0.001);
    }

    @Test
    void theRandomPlayerStopsHalfwayTheMonth() {
        Run run = new Run(subject, Chance.of(1), Limits.USUAL);
        Chooser chooser =
                new Chooser(subject.options(), Persona.RANDOM.weights(subject.options()), Chooser.Temper.EVEN, 1);
        while (!run.isHalfway() && chooser.act(run)) {}
        int net = run.caseworker().total().halves() - run.caseworker().lost().halves();

        assertThat(run.caseworker().left().halves()).isBetween(0, net / 2 + 1);
    }

    @Test
    void aPlaythroughCanBePlayedAgain() {
        Playthrough played = new Player(subject, Persona.PLEASER, Limits.USUAL).play(3);
        Playthrough again = new Replay(subject, Limits.USUAL).of(played.acts(), 3);

        assertThat(again.triangle()).isEqualTo(played.triangle());
        assertThat(again.cost()).isEqualTo(played.cost());
        assertThat(again.acts()).isEqualTo(played.acts());
    }

    @Test
    void theSearchFindsNothingWorseThanWhereItStarts() {
        SearchReport search = report(1, 2).search();

        assertThat(search.best().mean()).isGreaterThanOrEqualTo(search.good().mean() - 1);
        assertThat(search.acts()).isNotEmpty().allSatisfy(act -> assertThat(act).startsWith("maand "));
    }

    @Test
    void theSearchFindsABetterWayThanAPoorGood() {
        CaseReport report = new Planted()
                .change("          - {start: werkplek}\n      - month: 2\n", "      - month: 2\n")
                .report(new Settings(10, 1, 20_000, 2), Planted.LIMITS);

        assertThat(report.search().gap().low()).isPositive();
    }

    @Test
    void leavingOutWhatHelpsMakesItWorse() {
        UseReport job = report(1, 2).uses().stream()
                .filter(use -> use.id().equals("werkplek"))
                .findFirst()
                .orElseThrow();

        assertThat(job.effect().get(Measure.RETURN).mean()).isPositive();
        assertThat(job.effect().get(Measure.COST).mean()).isNegative();
        assertThat(job.percent().values())
                .allSatisfy(percent -> assertThat(percent).isBetween(0.0, 100.0));
    }

    @Test
    void anEstimateIsStudentsInterval() {
        DescriptiveStatistics measured = new DescriptiveStatistics(new double[] {1, 2, 3, 4, 5});
        Estimate estimate = Estimate.of(measured);

        assertThat(estimate.mean()).isEqualTo(3);
        assertThat(estimate.low()).isCloseTo(1.04, within(0.005));
        assertThat(estimate.high()).isCloseTo(4.96, within(0.005));
    }

    @Test
    void aChangeShowsInWhatItChangedAndNowhereElse() {
        Settings settings = new Settings(10, 1, 0, 2);
        Simulation.Outcome before = play(new Planted(), settings);
        Simulation.Outcome dearer = play(new Planted().change("per_month: 1000,", "per_month: 1100,"), settings);

        Comparison nothing = Comparison.of(before, play(new Planted(), settings));
        Comparison change = Comparison.of(before, dearer);

        assertThat(nothing.differences().values())
                .allSatisfy(measures -> assertThat(measures.values())
                        .extracting(Estimate::low, Estimate::high)
                        .containsOnly(org.assertj.core.groups.Tuple.tuple(0.0, 0.0)));
        assertThat(nothing.come()).isEmpty();
        assertThat(nothing.gone()).isEmpty();
        assertThat(change.differences().get(Persona.RANDOM).get(Measure.COST).low())
                .isPositive();
        assertThat(change.differences()
                        .get(Persona.RANDOM)
                        .get(Measure.INVOLVEMENT)
                        .mean())
                .isZero();
    }

    private static Simulation.Outcome play(Planted planted, Settings settings) {
        return Simulation.play(planted.subject(), settings, (part, done, of) -> {}, Planted.LIMITS);
    }

    @Test
    @Fault(43)
    void workThatNeverEndsIsGivenUpAndTheOthersGoOn() {
        java.util.concurrent.CountDownLatch never = new java.util.concurrent.CountDownLatch(1);
        List<Long> done = new java.util.ArrayList<>();
        try (Workers workers = new Workers(1, java.time.Duration.ofMillis(200))) {
            workers.each(4, number -> number == 1 ? waited(never) : number, -1L, done::add);
        }

        assertThat(done).containsExactly(0L, -1L, 2L, 3L);
    }

    private static long waited(java.util.concurrent.CountDownLatch never) {
        try {
            never.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }
}
