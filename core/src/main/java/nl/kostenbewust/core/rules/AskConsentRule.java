package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;

/** Consent comes with trust; a no is news, not failure. */
final class AskConsentRule implements CommandRule<Command.AskConsent> {

    @Override
    public Hours effort(Deed<Command.AskConsent> deed) {
        return new Hours(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.AskConsent> deed) {

        if (deed.story().consent(deed.command().askConsent()).isEmpty()
                || !Visibility.sees(deed.command().askConsent(), deed.situation())) {
            return no(new Refusal.Unknown());
        }
        boolean given = deed.knowledge().consents().getOrDefault(deed.command().askConsent(), false);
        return given ? no(new Refusal.AlreadyAnswered()) : fine();
    }

    @Override
    public void carryOut(Deed<Command.AskConsent> deed, Here here) {

        Ref<Agency> agency = deed.command().askConsent();
        int trust = deed.story().consent(agency).orElseThrow().trust();
        here.happen(new HouseholdEvent.ConsentAnswered(
                agency, deed.state().wellbeing().trust() >= trust));
    }
}
