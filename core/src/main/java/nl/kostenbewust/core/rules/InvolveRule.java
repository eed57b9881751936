package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;

/** Somebody of the network is asked to help. */
final class InvolveRule implements CommandRule<Command.Involve> {

    @Override
    public Hours effort(Deed<Command.Involve> deed) {

        return deed.story()
                .contact(deed.command().involve())
                .map(Contact::hours)
                .orElse(Hours.NONE);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Involve> deed) {

        Optional<Contact> contact = deed.story().contact(deed.command().involve());
        if (contact.isEmpty() || !Visibility.contacts(deed.situation()).contains(contact.get())) {
            return no(new Refusal.Unknown());
        }
        if (deed.knowledge().involved().contains(contact.get().id())) {
            return no(new Refusal.AlreadyDone());
        }
        return Needs.missing(contact.get().needs(), Optional.empty(), deed.situation());
    }

    @Override
    public void carryOut(Deed<Command.Involve> deed, Here here) {

        here.happen(new HouseholdEvent.ContactInvolved(deed.command().involve()));
        deed.story()
                .contact(deed.command().involve())
                .ifPresent(contact -> Effects.apply(contact.then(), here.because(Cause.NETWORK)));
    }
}
