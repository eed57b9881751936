package nl.kostenbewust.core.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.scenario.Scenario;

/** Choices with colleagues and for the neighbourhood: peer review, building, evaluating, handing over. */
final class TeamChoices {
    private TeamChoices() {}

    /** Those that are the same for every colleague. */
    static Stream<Choice> anybodys(Sight sight) {
        return Stream.of(asks(sight), builds(sight), evaluates(sight)).flatMap(choices -> choices);
    }

    /** Those that depend on who asks. */
    static Stream<Choice> own(Sight sight, int seat) {
        return Stream.concat(reviews(sight, seat), handOvers(sight, seat));
    }

    /** Decisions that settle a matter or cost money, that are still to be taken and were not reviewed. */
    private static Stream<Choice> asks(Sight sight) {
        Stream<Ref<Decidable>> interventions = Visibility.interventions(sight.situation()).stream()
                .filter(intervention -> DecisionChoices.isStartable(intervention, sight))
                .filter(intervention -> intervention.decides().isPresent()
                        || intervention.cost().isPresent())
                .map(intervention -> intervention.id().as());
        Stream<Ref<Decidable>> requests = Visibility.requests(sight.situation()).stream()
                .filter(request -> request.decides().isPresent() && !isGranted(request, sight))
                .map(request -> request.id().as());
        return Stream.concat(interventions, requests)
                .filter(of -> !sight.state().decisions().reviews().containsKey(of))
                .map(of -> Choice.of(ActionView.Kind.ASK_REVIEW, new Command.AskReview(of)));
    }

    private static Stream<Choice> reviews(Sight sight, int seat) {
        return sight.state().decisions().reviews().entrySet().stream()
                .filter(entry -> WorkViews.mayReview(entry.getValue(), seat))
                .map(entry -> entry.getKey())
                .map(of -> new Choice(
                        ActionView.Kind.REVIEW,
                        new Command.Review(of, List.of(), ""),
                        List.of(new Command.Review(of, List.of(), "?"))));
    }

    /** What can be built and is not there, once for each budget that may pay it. */
    private static Stream<Choice> builds(Sight sight) {
        GameState state = sight.situation().game();
        Scenario scenario = sight.situation().scenario();
        return scenario.facilities().values().stream()
                .filter(facility -> Visibility.sees(facility, scenario, state))
                .filter(facility -> !state.facilities().containsKey(facility.id()))
                .flatMap(facility -> builds(facility, state))
                .map(build -> Choice.of(ActionView.Kind.BUILD, build));
    }

    private static Stream<Command> builds(Facility facility, GameState state) {
        List<Ref<Budget>> budgets = facility.cost().map(Cost::from).orElse(List.of()).stream()
                .filter(state.budgets()::containsKey)
                .toList();
        return budgets.isEmpty()
                ? Stream.of(new Command.Build(facility.id(), Optional.empty()))
                : budgets.stream().map(budget -> new Command.Build(facility.id(), Optional.of(budget)));
    }

    /** Budgets that are closed until what was spent on this household is evaluated. */
    private static Stream<Choice> evaluates(Sight sight) {
        return sight.situation().game().unevaluated().entrySet().stream()
                .filter(entry -> entry.getValue().equals(sight.situation().household()))
                .map(entry -> Choice.of(ActionView.Kind.EVALUATE, new Command.Evaluate(entry.getKey())));
    }

    private static Stream<Choice> handOvers(Sight sight, int seat) {
        return sight.situation().game().team().keySet().stream()
                .filter(other -> other != seat)
                .map(other -> Choice.of(ActionView.Kind.HAND_OVER, new Command.HandOver(other)));
    }

    private static boolean isGranted(Request request, Sight sight) {
        return RequestViews.state(request, sight).map(RequestState::status).equals(Optional.of(RequestStatus.GRANTED));
    }
}
