package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;

/** A proposed decision is put to peer review, once. A team of one or two asks the neighbouring team. Game design, section 9. */
final class AskReviewRule implements CommandRule<Command.AskReview> {

    private static boolean asksNeighbours(Situation situation) {
        return situation.game().team().size() <= 2;
    }

    @Override
    public Hours effort(Deed<Command.AskReview> deed) {
        Hours review = deed.situation().scenario().terms().review();
        return asksNeighbours(deed.situation()) ? review.plus(review) : review;
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.AskReview> deed) {

        Ref<Decidable> ref = deed.command().askReview();
        Optional<Decidable> decidable = deed.story().decidable(ref);
        if (decidable.isEmpty() || !Visibility.sees(decidable.get(), deed.situation())) {
            return no(new Refusal.Unknown());
        }
        if (deed.state().decisions().reviews().containsKey(ref)) {
            return no(new Refusal.AlreadyReviewed());
        }
        return Files.of(deed.situation(), ref).isEmpty() ? no(new Refusal.NoReasons()) : fine();
    }

    @Override
    public void carryOut(Deed<Command.AskReview> deed, Here here) {

        Ref<Decidable> ref = deed.command().askReview();
        here.happen(new HouseholdEvent.ReviewAsked(ref, deed.seat()));
        if (asksNeighbours(deed.situation())) {
            List<Corner> fails = Reviews.askNeighbours(ref, here);
            Reviews.conclude(ref, fails.isEmpty(), here);
        }
    }
}
