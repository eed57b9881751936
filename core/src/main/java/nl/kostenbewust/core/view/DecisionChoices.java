package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Work;
import nl.kostenbewust.core.rules.Files;
import nl.kostenbewust.core.rules.Visibility;

/** Choices about decisions of the team's own: reasons, interventions, a reasoned no. */
final class DecisionChoices {
    private DecisionChoices() {}

    static Stream<Choice> of(Sight sight) {
        return Stream.of(reasons(sight), starts(sight), stops(sight), refusals(sight))
                .flatMap(choices -> choices);
    }

    /** What may still be started: it does not run, and it was not done for good. */
    static boolean isStartable(Intervention intervention, Sight sight) {
        Work work = sight.state().work();
        boolean over = work.done().containsKey(intervention.id()) && !intervention.repeatable();
        return !over && !work.running().containsKey(intervention.id());
    }

    private static Stream<Choice> reasons(Sight sight) {
        return Visibility.interventions(sight.situation()).stream()
                .filter(intervention -> isStartable(intervention, sight))
                .flatMap(intervention -> reasons(intervention.id().as(), sight).stream());
    }

    private static Optional<Choice> reasons(Ref<Decidable> of, Sight sight) {
        List<Argument> onFile = Files.of(sight.situation(), of);
        List<Command> ways = Visibility.arguments(of, sight.situation()).stream()
                .filter(argument -> !onFile.contains(argument))
                .<Command>map(argument -> new Command.Substantiate(of, List.of(argument.id())))
                .toList();
        return ways.isEmpty()
                ? Optional.empty()
                : Optional.of(new Choice(ActionView.Kind.SUBSTANTIATE, new Command.Substantiate(of, List.of()), ways));
    }

    private static Stream<Choice> starts(Sight sight) {
        return Visibility.interventions(sight.situation()).stream()
                .filter(intervention -> isStartable(intervention, sight))
                .flatMap(intervention -> starts(intervention, sight))
                .map(start -> Choice.of(ActionView.Kind.START, start));
    }

    /** One for each budget that may pay it, so that nobody has to guess. */
    private static Stream<Command> starts(Intervention intervention, Sight sight) {
        List<Ref<Budget>> budgets = intervention.cost().map(Cost::from).orElse(List.of()).stream()
                .filter(sight.situation().game().budgets()::containsKey)
                .toList();
        return budgets.isEmpty()
                ? Stream.of(new Command.Start(intervention.id(), Optional.empty()))
                : budgets.stream().map(budget -> new Command.Start(intervention.id(), Optional.of(budget)));
    }

    private static Stream<Choice> stops(Sight sight) {
        return sight.state().work().running().keySet().stream()
                .map(running -> Choice.of(ActionView.Kind.STOP, new Command.Stop(running)));
    }

    private static Stream<Choice> refusals(Sight sight) {
        return sight.story().matters().stream()
                .filter(matter -> matter.no().isPresent())
                .filter(matter -> !sight.state().decisions().matters().containsKey(matter.id()))
                .map(matter -> Choice.of(ActionView.Kind.DECIDE_NO, new Command.DecideNo(matter.id())));
    }
}
