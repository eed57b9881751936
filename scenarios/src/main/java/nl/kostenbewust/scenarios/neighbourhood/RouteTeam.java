package nl.kostenbewust.scenarios.neighbourhood;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.ReviewRule;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.rules.Files;
import nl.kostenbewust.core.rules.Outcome;
import nl.kostenbewust.core.rules.Rules;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Scenario;

/**
 * A team that does in every household of a lesson what the route of its case does, as far as hours, purses and agencies let it. What
 * cannot be done in its month is tried again until it can; another purse is tried where one does not do.
 */
final class RouteTeam {
    private final Scenario scenario;
    private final Chance chance;
    private final List<Event> events = new ArrayList<>();
    private final Map<Ref<Household>, List<Intent>> waiting = new LinkedHashMap<>();
    private final Map<Wait, Integer> waited = new EnumMap<>(Wait.class);
    private GameState state = Rules.START;

    private RouteTeam(Scenario scenario, Chance chance) {
        this.scenario = scenario;
        this.chance = chance;
    }

    /**
     * How it went.
     *
     * @param events all that happened
     * @param end how the game stands after its last month
     * @param waited how often a thing waited over a month's close, by what it waited for
     */
    record Evening(List<Event> events, GameState end, Map<Wait, Integer> waited) {}

    static Evening play(Scenario scenario, Experiment.Plan plan, Chance chance) {
        RouteTeam team = new RouteTeam(scenario, chance);
        team.give(Order.ofSession(
                new Command.Begin(IntStream.rangeClosed(1, plan.seats()).boxed().toList())));
        scenario.cases()
                .forEach((house, story) -> team.waiting.put(house, Intent.of(story, plan.route(), plan.craft())));
        while (!team.state.ended()) {
            team.month();
            team.give(Order.ofSession(new Command.CloseMonth()));
        }
        return new Evening(List.copyOf(team.events), team.state, team.waited);
    }

    /** One thing in each household in turn, as long as anything can be done; then what is left waits. */
    private void month() {
        boolean busy = true;
        while (busy) {
            busy = false;
            for (Ref<Household> house : state.households().keySet()) {
                busy |= looksBack(house) || reviews(house) || next(house);
            }
        }
        state.households().keySet().forEach(this::leave);
    }

    /** Does the first thing that can be done here now; whether there was one. What lacks only hours keeps its place in the row. */
    private boolean next(Ref<Household> house) {
        for (Intent intent : due(house)) {
            if (does(house, intent.command())) {
                done(house, intent);
                return true;
            }
            boolean tired = ways(house, intent.command())
                    .anyMatch(way -> refusal(house, way)
                            .filter(Refusal.NotEnoughHours.class::isInstance)
                            .isPresent());
            if (tired) {
                return false;
            }
        }
        return false;
    }

    /** A purse that asks for an evaluation gets it, so that it is open for the next. */
    private boolean looksBack(Ref<Household> house) {
        return state.unevaluated().entrySet().stream()
                .filter(due -> due.getValue().equals(house))
                .anyMatch(due -> does(house, new Command.Evaluate(due.getKey())));
    }

    /** A colleague weighs what was put to peer review, by the file alone. */
    private boolean reviews(Ref<Household> house) {
        Situation situation = new Situation(scenario, state, house);
        return situation.state().decisions().reviews().entrySet().stream()
                .filter(open -> open.getValue().approved().isEmpty())
                .anyMatch(open -> does(house, review(open.getKey(), situation)));
    }

    private Command review(Ref<Decidable> of, Situation situation) {
        List<Corner> onFile = Files.kinds(situation, of);
        List<Corner> rejected =
                situation.story().review(of).map(ReviewRule::rejects).orElse(List.of());
        List<Corner> fails = Stream.of(Corner.values())
                .filter(corner -> rejected.contains(corner) || !onFile.contains(corner))
                .toList();
        return new Command.Review(of, fails, "Dit haal ik uit het dossier.");
    }

    private List<Intent> due(Ref<Household> house) {
        int month = state.month() - state.households().get(house).arrived() + 1;
        return waiting.get(house).stream()
                .filter(intent -> intent.month() <= month)
                .toList();
    }

    /** A plan takes the place of the plans before it. */
    private void done(Ref<Household> house, Intent intent) {
        List<Intent> left = waiting.get(house);
        if (intent.command() instanceof Command.MakePlan) {
            left.subList(0, left.indexOf(intent)).removeIf(before -> before.command() instanceof Command.MakePlan);
        }
        int place = left.indexOf(intent);
        left.remove(place);
        if (intent.command() instanceof Command.AskConsent asked
                && !state.households().get(house).knowledge().consents().get(asked.askConsent())) {
            int now = state.month() - state.households().get(house).arrived() + 1;
            left.add(place, new Intent(now + 1, asked)); // a no is news: ask again when they know each other better
        }
    }

    private boolean does(Ref<Household> house, Command command) {
        return ways(house, command)
                .anyMatch(way -> seats(house).anyMatch(seat -> give(new Order(seat, Optional.of(house), way))));
    }

    /** The director first, and then whoever has most hours left. */
    private Stream<Integer> seats(Ref<Household> house) {
        int director = state.households().get(house).director();
        Stream<Integer> others = state.team().values().stream()
                .sorted(Comparator.comparing(Caseworker::left).reversed())
                .map(Caseworker::seat)
                .filter(seat -> seat != director);
        return Stream.concat(Stream.of(director), others);
    }

    /** The command as the route has it; for a payment also from every other purse that may do it. */
    private Stream<Command> ways(Ref<Household> house, Command command) {
        if (!(command instanceof Command.Start start)) {
            return Stream.of(command);
        }
        Stream<Command> purses =
                story(house)
                        .intervention(start.start())
                        .flatMap(i -> i.cost())
                        .map(Cost::from)
                        .orElse(List.of())
                        .stream()
                        .filter(state.budgets()::containsKey)
                        .map(budget -> new Command.Start(start.start(), Optional.of(budget)));
        return Stream.concat(Stream.of(command), purses);
    }

    /** What is left waits over the close, unless nobody needs it any more. */
    private void leave(Ref<Household> house) {
        for (Intent intent : due(house)) {
            List<Refusal> whys = ways(house, intent.command())
                    .flatMap(way -> refusal(house, way).stream())
                    .toList();
            if (isDone(house, intent.command(), whys)) {
                waiting.get(house).remove(intent);
            } else if (!(intent.command() instanceof Command.AnswerDilemma)) {
                waited.merge(Wait.of(whys), 1, Integer::sum);
            }
        }
    }

    private Optional<Refusal> refusal(Ref<Household> house, Command command) {
        int director = state.households().get(house).director();
        return Rules.refuse(scenario, state, new Order(director, Optional.of(house), command));
    }

    private boolean isDone(Ref<Household> house, Command command, List<Refusal> whys) {
        return isGranted(state.households().get(house), command)
                || whys.stream()
                        .anyMatch(why -> why instanceof Refusal.AlreadyDone
                                || why instanceof Refusal.AlreadyRunning
                                || why instanceof Refusal.AlreadyAnswered
                                || why instanceof Refusal.AlreadyReviewed
                                || why instanceof Refusal.ArgumentLaid
                                || why instanceof Refusal.RungNotAbove
                                || why instanceof Refusal.RequestStillOpen);
    }

    private static boolean isGranted(HouseholdState household, Command command) {
        Optional<RequestState> request = Optional.empty();
        if (command instanceof Command.Argue argue) {
            request = Optional.ofNullable(household.decisions().requests().get(argue.argue()));
        } else if (command instanceof Command.Escalate up) {
            request = Optional.ofNullable(household.decisions().requests().get(up.escalate()));
        } else if (command instanceof Command.AnswerOffer answer) {
            request = Optional.ofNullable(household.decisions().requests().get(answer.answerOffer()));
        }
        return request.filter(found -> found.status() == RequestStatus.GRANTED).isPresent();
    }

    private Case story(Ref<Household> house) {
        return scenario.caseOf(house);
    }

    private boolean give(Order order) {
        Outcome outcome = Rules.decide(scenario, state, order, chance);
        if (outcome instanceof Outcome.Accepted accepted) {
            events.addAll(accepted.events());
            state = accepted.state();
            return true;
        }
        return false;
    }
}
