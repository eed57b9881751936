package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Likeness;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;

/** The vraagbaak is searched for cases that are like this one. */
final class LookUpRule implements CommandRule<Command.LookUp> {

    @Override
    public Hours effort(Deed<Command.LookUp> deed) {
        return Hours.of(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.LookUp> deed) {

        Optional<Request> request =
                deed.story().request(deed.command().lookUp()).filter(found -> Visibility.sees(found, deed.situation()));
        if (request.isEmpty()) {
            return no(new Refusal.Unknown());
        }
        if (request.get().likeness().isEmpty()) {
            return no(new Refusal.NothingToLookUp());
        }
        boolean known =
                deed.knowledge().lookedUp().contains(request.get().likeness().get());
        return known ? no(new Refusal.AlreadyAnswered()) : fine();
    }

    @Override
    public void carryOut(Deed<Command.LookUp> deed, Here here) {

        Ref<Likeness> likeness = deed.story()
                .request(deed.command().lookUp())
                .orElseThrow()
                .likeness()
                .orElseThrow();
        boolean shipped = deed.situation().scenario().programme().vraagbaak().stream()
                .anyMatch(card -> card.likeness().equals(likeness));
        boolean recorded = deed.situation().game().precedents().contains(likeness);
        here.happen(new HouseholdEvent.LookedUp(likeness, shipped || recorded));
    }
}
