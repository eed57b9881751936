package nl.kostenbewust.core.rules;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Refusal;

/** What may be laid on the table or put on file. */
final class Arguing {
    static final int AT_MOST = 3;

    private Arguing() {}

    /** Why these arguments cannot be used for this decision; empty: they can. */
    static Optional<Refusal> refuse(
            List<Ref<Argument>> arguments, Ref<Decidable> on, List<Ref<Argument>> laid, Situation situation) {
        long different = arguments.stream().distinct().count();
        if (arguments.size() > AT_MOST || different < arguments.size()) {
            return CommandRule.no(new Refusal.ArgumentsNotPossible());
        }
        return arguments.stream()
                .flatMap(argument -> refuse(argument, on, laid, situation).stream())
                .findFirst();
    }

    private static Optional<Refusal> refuse(
            Ref<Argument> ref, Ref<Decidable> on, List<Ref<Argument>> laid, Situation situation) {
        Optional<Argument> argument = situation.story().argument(ref);
        if (argument.isEmpty() || !argument.get().on().contains(on) || !Visibility.sees(argument.get(), situation)) {
            return CommandRule.no(new Refusal.Unknown());
        }
        if (laid.contains(ref)) {
            return CommandRule.no(new Refusal.ArgumentLaid(ref));
        }
        return Visibility.layable(argument.get(), situation)
                ? CommandRule.fine()
                : CommandRule.no(new Refusal.ArgumentNotReady(ref));
    }
}
