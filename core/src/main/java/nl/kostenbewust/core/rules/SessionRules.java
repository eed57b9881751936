package nl.kostenbewust.core.rules;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.scenario.Scenario;

/** Commands of the session and of the team as a whole: begin, join, ready, close the month, build. */
final class SessionRules {
    private static final int TEAM_AT_MOST = 6;

    private SessionRules() {}

    static List<Class<?>> covered() {
        return List.of(
                Command.Begin.class,
                Command.Join.class,
                Command.CloseMonth.class,
                Command.Ready.class,
                Command.NotReady.class,
                Command.Build.class);
    }

    static Optional<Refusal> refuse(Scenario scenario, GameState state, Order order) {
        Command command = order.command();
        if (command instanceof Command.Ready || command instanceof Command.NotReady) {
            return refuseReady(state, order);
        }
        if (command instanceof Command.Build build) {
            return refuseBuild(scenario, state, order.seat(), build);
        }
        if (order.seat() != Order.SESSION) {
            return CommandRule.no(new Refusal.NotAllowed());
        }
        if (command instanceof Command.Begin begin) {
            return state.month() == 0 && isTeam(begin.begin())
                    ? CommandRule.fine()
                    : CommandRule.no(new Refusal.NotAllowed());
        }
        if (!state.isPlaying()) {
            return CommandRule.no(new Refusal.NotPlaying());
        }
        if (command instanceof Command.Join join) {
            boolean free = join.join() >= 1
                    && join.join() <= TEAM_AT_MOST
                    && !state.team().containsKey(join.join());
            return free ? CommandRule.fine() : CommandRule.no(new Refusal.NotAllowed());
        }
        return CommandRule.fine();
    }

    private static Optional<Refusal> refuseReady(GameState state, Order order) {
        if (!state.isPlaying()) {
            return CommandRule.no(new Refusal.NotPlaying());
        }
        if (!state.team().containsKey(order.seat())) {
            return CommandRule.no(new Refusal.NotAllowed());
        }
        boolean wish = order.command() instanceof Command.Ready;
        return state.team().get(order.seat()).ready() == wish
                ? CommandRule.no(new Refusal.AlreadyDone())
                : CommandRule.fine();
    }

    private static Optional<Refusal> refuseBuild(Scenario scenario, GameState state, int seat, Command.Build build) {
        if (!state.isPlaying()) {
            return CommandRule.no(new Refusal.NotPlaying());
        }
        return state.team().containsKey(seat)
                ? BuildRule.refuse(scenario, state, seat, build)
                : CommandRule.no(new Refusal.NotAllowed());
    }

    private static boolean isTeam(List<Integer> seats) {
        return !seats.isEmpty()
                && seats.size() <= TEAM_AT_MOST
                && seats.stream().distinct().count() == seats.size()
                && seats.stream().allMatch(seat -> seat >= 1 && seat <= TEAM_AT_MOST);
    }

    static void carryOut(Order order, Unfolding unfolding) {
        Command command = order.command();
        if (command instanceof Command.Begin begin) {
            begin(begin.begin(), unfolding);
        } else if (command instanceof Command.Join join) {
            unfolding.happen(new TeamEvent.CaseworkerJoined(join.join()));
        } else if (command instanceof Command.Build build) {
            BuildRule.carryOut(order.seat(), build, unfolding);
        } else if (command instanceof Command.CloseMonth) {
            MonthClose.close(unfolding);
        } else {
            ready(order.seat(), command instanceof Command.Ready, unfolding);
        }
    }

    private static void begin(List<Integer> seats, Unfolding unfolding) {
        Scenario scenario = unfolding.scenario();
        unfolding.happen(new TeamEvent.GameBegun(
                seats, ceilings(scenario), scenario.terms().credit()));
        Arrivals.arrive(unfolding);
        Workload.renew(unfolding);
    }

    private static SortedMap<Ref<Budget>, Money> ceilings(Scenario scenario) {
        SortedMap<Ref<Budget>, Money> ceilings = new TreeMap<>();
        for (Programme.BudgetShare share : scenario.programme().budgets()) {
            Money each = scenario.budgets().get(share.budget()).perHousehold();
            int households = scenario.programme().arrivals().size();
            ceilings.put(share.budget(), share.ceiling().orElse(each.times(households)));
        }
        scenario.terms().poured().forEach(change -> pour(change, ceilings));
        return Collections.unmodifiableSortedMap(ceilings);
    }

    private static void pour(Change.Pours change, SortedMap<Ref<Budget>, Money> ceilings) {
        for (Ref<Budget> poured : change.pours()) {
            Money held = Optional.ofNullable(ceilings.remove(poured)).orElse(Money.NONE);
            ceilings.merge(change.into(), held, Money::plus);
        }
    }

    /** The month closes when everybody is ready. */
    private static void ready(int seat, boolean ready, Unfolding unfolding) {
        unfolding.happen(new TeamEvent.ReadyChanged(seat, ready));
        if (unfolding.state().team().values().stream().allMatch(Caseworker::ready)) {
            MonthClose.close(unfolding);
        }
    }
}
