package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.ReviewState;

/** A colleague weighs a proposed decision. */
final class GiveReviewRule implements CommandRule<Command.Review> {

    @Override
    public Hours effort(Deed<Command.Review> deed) {
        return deed.situation().scenario().terms().review();
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Review> deed) {

        ReviewState review =
                deed.state().decisions().reviews().get(deed.command().review());
        boolean mine = review != null
                && review.approved().isEmpty()
                && review.asker() != deed.seat()
                && review.given().stream().noneMatch(given -> given.seat() == deed.seat());
        if (!mine) {
            return no(new Refusal.NothingToReview());
        }
        String sentence = deed.command().sentence();
        boolean readable = !sentence.isBlank()
                && sentence.length() <= 300
                && sentence.chars().noneMatch(Character::isISOControl);
        return readable ? fine() : no(new Refusal.TextNotAllowed());
    }

    @Override
    public void carryOut(Deed<Command.Review> deed, Here here) {

        Command.Review review = deed.command();
        List<Corner> fails =
                Stream.of(Corner.values()).filter(review.fails()::contains).toList();
        here.happen(new HouseholdEvent.ReviewGiven(review.review(), deed.seat(), fails, review.sentence()));
        Reviews.count(review.review(), here);
    }
}
