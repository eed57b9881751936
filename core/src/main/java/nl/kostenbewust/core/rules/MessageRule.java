package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;

/** A sign of life keeps trust from wearing off. */
final class MessageRule implements CommandRule<Command.Message> {

    @Override
    public Hours effort(Deed<Command.Message> deed) {
        return new Hours(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Message> deed) {

        boolean known = deed.story().resident(deed.command().message()).isPresent();
        return known ? Needs.present(deed.command().message(), deed.situation()) : no(new Refusal.Unknown());
    }

    @Override
    public void carryOut(Deed<Command.Message> deed, Here here) {

        here.happen(new HouseholdEvent.MessageSent(deed.seat(), deed.command().message()));
    }
}
