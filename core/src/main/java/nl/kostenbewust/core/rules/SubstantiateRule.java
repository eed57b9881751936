package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.rules.CommandRule.no;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;

/** Reasons are put on file for a decision of the team's own. */
final class SubstantiateRule implements CommandRule<Command.Substantiate> {

    @Override
    public Hours effort(Deed<Command.Substantiate> deed) {
        return new Hours(1);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Substantiate> deed) {

        Ref<Decidable> ref = deed.command().substantiate();
        Optional<Decidable> decidable = deed.story().decidable(ref);
        if (decidable.isEmpty() || !Visibility.sees(decidable.get(), deed.situation())) {
            return no(new Refusal.Unknown());
        }
        if (deed.command().with().isEmpty()) {
            return no(new Refusal.ArgumentsNotPossible());
        }
        List<Ref<Argument>> onFile =
                Files.of(deed.situation(), ref).stream().map(Argument::id).toList();
        return Arguing.refuse(deed.command().with(), ref, onFile, deed.situation());
    }

    @Override
    public void carryOut(Deed<Command.Substantiate> deed, Here here) {

        here.happen(new HouseholdEvent.Substantiated(
                deed.command().substantiate(), deed.command().with()));
    }
}
