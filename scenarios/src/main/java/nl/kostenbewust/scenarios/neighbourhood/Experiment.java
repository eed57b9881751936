package nl.kostenbewust.scenarios.neighbourhood;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.LongStream;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.route.References;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;

/**
 * Plays a neighbourhood with policies off and on: the same team, the same routes, the same luck. Return is measured in both against
 * what the routes come to in the old system, so that the two can be compared.
 */
public final class Experiment {
    private final Scenario off;
    private final Plan plan;
    private final SortedMap<Ref<Household>, Reference> references;

    private Experiment(Scenario off, Plan plan) {
        this.off = off;
        this.plan = plan;
        this.references = References.of(off);
    }

    /**
     * How it is played.
     *
     * @param route the route that is followed in every household
     * @param craft how well the team can do it
     * @param seats how many caseworkers
     * @param seed of the first game; each next game has the next one
     * @param runs how many games
     */
    public record Plan(String route, Craft craft, int seats, long seed, int runs) {}

    /**
     * What came of it.
     *
     * @param off with every policy off
     * @param on with these policies on together
     * @param alone with each of them on by itself, in their order
     */
    public record Result(Means off, Means on, List<Alone> alone) {}

    /**
     * What one policy does by itself.
     *
     * @param policy which
     * @param means with that one on
     */
    public record Alone(Policy policy, Means means) {}

    /** Plays {@code off}, a lesson with every policy off, and the same lesson under these policies. */
    public static Result of(Scenario off, List<Policy> policies, Plan plan) {
        Experiment experiment = new Experiment(off, plan);
        List<Alone> alone = new ArrayList<>();
        policies.forEach(policy -> alone.add(new Alone(policy, experiment.means(List.of(policy)))));
        return new Result(experiment.means(List.of()), experiment.means(policies), List.copyOf(alone));
    }

    private Means means(List<Policy> policies) {
        Scenario scenario = off.under(policies);
        return Means.of(LongStream.range(plan.seed(), plan.seed() + plan.runs())
                .parallel()
                .mapToObj(seed -> play(scenario, Chance.of(seed)))
                .toList());
    }

    private Outcome play(Scenario scenario, Chance chance) {
        return Outcome.of(scenario, RouteTeam.play(scenario, plan, chance), chance, references);
    }
}
