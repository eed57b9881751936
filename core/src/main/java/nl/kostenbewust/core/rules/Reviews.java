package nl.kostenbewust.core.rules;

import java.util.List;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.ReviewRule;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.ReviewState;

/** Peer review: the neighbouring team follows the grounds, from the file alone; colleagues give their own marks. */
final class Reviews {
    private static final int REVIEWERS_AT_LEAST = 2;

    private Reviews() {}

    /** The corners that fail: those the case rejects, and those for which nothing is on file. */
    private static List<Corner> neighbourFails(Situation situation, Ref<Decidable> of) {
        List<Corner> kinds = Files.kinds(situation, of);
        List<Corner> rejected =
                situation.story().review(of).map(ReviewRule::rejects).orElse(List.of());
        return Stream.of(Corner.values())
                .filter(corner -> rejected.contains(corner) || !kinds.contains(corner))
                .toList();
    }

    /** What the neighbour names for the corners that fail. */
    private static String neighbourSays(Situation situation, Ref<Decidable> of, List<Corner> fails) {
        return situation.story().review(of).stream()
                .flatMap(rule -> fails.stream().map(corner -> rule.misses().get(corner)))
                .filter(text -> text != null)
                .map(Text::nl)
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /** Concludes when more than half of at least two reviewers gave no fail, or when nobody is left to say so. */
    static void count(Ref<Decidable> of, Here here) {
        List<ReviewState.Given> marks = given(of, here);
        int given = marks.size();
        boolean all = given >= here.unfolding().state().team().size() - 1;
        if (given >= REVIEWERS_AT_LEAST && content(marks) * 2 > given) {
            conclude(of, true, here);
        } else if (all) {
            conclude(of, false, here);
        }
    }

    /**
     * A review that is still open when the month closes counts what was given: whoever is not there cannot keep it open for ever. Where
     * fewer than two gave marks, the neighbouring team gives its own, as it does for a team of one or two.
     */
    static void month(Here here) {
        here.state().decisions().reviews().forEach((of, review) -> {
            if (review.approved().isEmpty()) {
                close(of, here);
            }
        });
    }

    private static void close(Ref<Decidable> of, Here here) {
        if (given(of, here).size() < REVIEWERS_AT_LEAST) {
            askNeighbours(of, here);
        }
        List<ReviewState.Given> given = given(of, here);
        conclude(of, content(given) * 2 > given.size(), here);
    }

    private static List<ReviewState.Given> given(Ref<Decidable> of, Here here) {
        return here.state().decisions().reviews().get(of).given();
    }

    private static long content(List<ReviewState.Given> given) {
        return given.stream().filter(marks -> marks.fails().isEmpty()).count();
    }

    /** The neighbouring team gives its marks. */
    static List<Corner> askNeighbours(Ref<Decidable> of, Here here) {
        List<Corner> fails = neighbourFails(here.situation(), of);
        String sentence = neighbourSays(here.situation(), of, fails);
        here.happen(new HouseholdEvent.ReviewGiven(of, Order.SESSION, fails, sentence));
        return fails;
    }

    static void conclude(Ref<Decidable> of, boolean approved, Here here) {
        here.happen(new HouseholdEvent.ReviewConcluded(of, approved));
        if (approved) {
            Mandates.give(of, Mandate.PEER_REVIEW, here);
        }
    }
}
