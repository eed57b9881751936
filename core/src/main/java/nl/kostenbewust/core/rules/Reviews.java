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
        ReviewState review = here.state().decisions().reviews().get(of);
        int given = review.given().size();
        boolean all = given >= here.unfolding().state().team().size() - 1;
        if (given >= REVIEWERS_AT_LEAST && isMostlyContent(review)) {
            conclude(of, true, here);
        } else if (all) {
            conclude(of, false, here);
        }
    }

    /**
     * Who does not answer holds nobody up: what was not concluded by the close of the month after it was asked, the neighbouring team
     * weighs too, and whatever was given then counts.
     */
    static void month(Here here) {
        int now = here.unfolding().state().month();
        here.state().decisions().reviews().forEach((of, review) -> {
            if (review.approved().isEmpty() && review.month() < now) {
                neighbourWeighs(of, here);
                ReviewState complete = here.state().decisions().reviews().get(of);
                conclude(of, isMostlyContent(complete), here);
            }
        });
    }

    /** The neighbouring team gives its mark. */
    static List<Corner> neighbourWeighs(Ref<Decidable> of, Here here) {
        List<Corner> fails = neighbourFails(here.situation(), of);
        here.happen(
                new HouseholdEvent.ReviewGiven(of, Order.SESSION, fails, neighbourSays(here.situation(), of, fails)));
        return fails;
    }

    private static boolean isMostlyContent(ReviewState review) {
        long content = review.given().stream().filter(g -> g.fails().isEmpty()).count();
        return content * 2 > review.given().size();
    }

    static void conclude(Ref<Decidable> of, boolean approved, Here here) {
        here.happen(new HouseholdEvent.ReviewConcluded(of, approved));
        if (approved) {
            Mandates.give(of, Mandate.PEER_REVIEW, here);
        }
    }
}
