package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.fine;
import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;

/** Reads a rule, asks for reasons, finds out who may decide. Reasons are about the resident and need consent or a legal ground. */
final class InquireRule implements CommandRule<Command.Inquire> {

    @Override
    public Hours effort(Deed<Command.Inquire> deed) {
        return Hours.of(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Inquire> deed) {

        Ref<Agency> agency = deed.command().inquire();
        if (!Visibility.sees(agency, deed.situation())) {
            return no(new Refusal.Unknown());
        }
        if (Visibility.asked(agency, deed.command().about(), deed.situation())) {
            return no(new Refusal.AlreadyAnswered());
        }
        boolean personal = deed.command().about() == Topic.REASON;
        return personal && !Consents.allow(agency, deed.situation()) ? no(new Refusal.ConsentNeeded(agency)) : fine();
    }

    @Override
    public void carryOut(Deed<Command.Inquire> deed, Here here) {

        here.happen(new HouseholdEvent.Inquired(
                deed.command().inquire(), deed.command().about()));
        Disclosures.afterInquiry(deed.command().inquire(), deed.command().about(), here);
    }
}
