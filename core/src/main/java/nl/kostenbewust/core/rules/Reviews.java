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
import nl.kostenbewust.core.play.ReviewState;

/** Peer review: the neighbouring team follows the grounds, from the file alone; colleagues give their own marks. */
final class Reviews {
    private static final int REVIEWERS_AT_LEAST = 2;

    private Reviews() {}

    /** The corners that fail: those the case rejects, and those for which nothing is on file. */
    static List<Corner> neighbourFails(Situation situation, Ref<Decidable> of) {
        List<Corner> kinds = Files.kinds(situation, of);
        List<Corner> rejected =
                situation.story().review(of).map(ReviewRule::rejects).orElse(List.of());
        return Stream.of(Corner.values())
                .filter(corner -> rejected.contains(corner) || !kinds.contains(corner))
                .toList();
    }

    /** What the neighbour names for the corners that fail. */
    static String neighbourSays(Situation situation, Ref<Decidable> of, List<Corner> fails) {
        return situation.story().review(of).stream()
                .flatMap(rule -> fails.stream().map(corner -> rule.misses().get(corner)))
                .filter(text -> text != null)
                .map(Text::nl)
                .collect(java.util.stream.Collectors.joining(" "));
    }

    /** Concludes when more than half of at least two reviewers gave no fail, or when nobody is left to say so. */
    static void count(Ref<Decidable> of, Here here) {
        ReviewState review = here.state().decisions().reviews().get(of);
        long content = review.given().stream().filter(g -> g.fails().isEmpty()).count();
        int given = review.given().size();
        boolean all = given >= here.unfolding().state().team().size() - 1;
        if (given >= REVIEWERS_AT_LEAST && content * 2 > given) {
            conclude(of, true, here);
        } else if (all) {
            conclude(of, false, here);
        }
    }

    static void conclude(Ref<Decidable> of, boolean approved, Here here) {
        here.happen(new HouseholdEvent.ReviewConcluded(of, approved));
        if (approved) {
            Mandates.give(of, Mandate.PEER_REVIEW, here);
        }
    }
}
