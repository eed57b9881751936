package nl.kostenbewust.core.scenario;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.ChanceSubject;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;

/**
 * A scripted playthrough: a test of the case, and what the debrief lays beside the player's own route.
 *
 * @param about what it shows
 * @param as the name of the route that this one equals; absent: it has months of its own
 * @param policies what is on while a checker plays it; empty: the old system
 * @param seed of chance
 * @param luck outcomes that are fixed because the source documents them
 * @param months what is done, month by month
 * @param expect what must come out
 */
public record Route(
        Optional<Text> about,
        Optional<String> as,
        List<Ref<Policy>> policies,
        int seed,
        List<Luck> luck,
        List<RouteMonth> months,
        List<Expectation> expect) {
    /**
     * An outcome that is fixed.
     *
     * @param of the subject of the question to chance
     * @param works the outcome
     */
    public record Luck(Ref<ChanceSubject> of, boolean works) {}

    /**
     * What is done in one month.
     *
     * @param month which
     * @param acts the commands, in order
     */
    public record RouteMonth(int month, List<Command> acts) {}
}
