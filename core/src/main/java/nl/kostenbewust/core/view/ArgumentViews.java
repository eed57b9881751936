package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.rules.Conditions;
import nl.kostenbewust.core.rules.Needs;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.text.ConditionTexts;

/** Arguments and what they rest on. */
final class ArgumentViews {
    private ArgumentViews() {}

    static List<ArgumentView> of(List<Argument> arguments, Sight sight) {
        return arguments.stream()
                .map(argument -> new ArgumentView(
                        argument.id(),
                        argument.kind(),
                        argument.text(),
                        basis(argument.restsOn(), sight),
                        Visibility.layable(argument, sight.situation())))
                .toList();
    }

    /**
     * What must hold, one by one. What may not be named is left out where it holds, and said once as something unknown where it does
     * not.
     */
    static List<ArgumentView.Basis> basis(List<Condition> conditions, Sight sight) {
        List<ArgumentView.Basis> basis = new ArrayList<>();
        boolean unknown = false;
        for (Condition condition : conditions) {
            boolean holds = Conditions.holds(condition, sight.situation());
            Optional<Text> words = words(condition, sight);
            words.ifPresent(text -> basis.add(new ArgumentView.Basis(text, holds)));
            unknown |= words.isEmpty() && !holds;
        }
        if (unknown) {
            basis.add(new ArgumentView.Basis(ConditionTexts.unknown(), false));
        }
        return basis;
    }

    private static Optional<Text> words(Condition condition, Sight sight) {
        return Needs.isTellable(condition, sight.situation())
                ? ConditionTexts.of(condition, sight.names())
                : Optional.empty();
    }
}
