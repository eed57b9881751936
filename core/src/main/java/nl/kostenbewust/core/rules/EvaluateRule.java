package nl.kostenbewust.core.rules;

import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;

/** The last use of a budget is evaluated, so that it opens again: those who pool money want to learn from it. */
final class EvaluateRule implements CommandRule<Command.Evaluate> {

    @Override
    public Hours effort(Deed<Command.Evaluate> deed) {
        return Optional.ofNullable(
                        deed.situation().scenario().budgets().get(deed.command().evaluate()))
                .flatMap(Budget::evaluation)
                .orElse(Hours.NONE);
    }

    @Override
    public Optional<Refusal> refuse(Deed<Command.Evaluate> deed) {

        boolean due = deed.situation()
                .household()
                .equals(deed.situation().game().unevaluated().get(deed.command().evaluate()));
        return due ? CommandRule.fine() : CommandRule.no(new Refusal.NothingToEvaluate());
    }

    @Override
    public void carryOut(Deed<Command.Evaluate> deed, Here here) {

        here.unfolding().happen(new TeamEvent.UseEvaluated(deed.command().evaluate(), here.household(), deed.seat()));
    }
}
