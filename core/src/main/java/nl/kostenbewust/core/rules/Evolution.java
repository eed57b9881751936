package nl.kostenbewust.core.rules;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.FacilityState;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.TeamEvent;

/** Folds what happened into the next state. Only this builds a state. */
public final class Evolution {
    private static final Dispatch<GameState, TeamEvent> TEAM = teamTable();

    private Evolution() {}

    /** The state after {@code event}; {@code state} itself is left as it was. */
    public static GameState evolve(GameState state, Event event) {
        if (event instanceof InHousehold in) {
            HouseholdState before = state.households().get(in.household());
            HouseholdState after = HouseholdEvolution.evolve(before, in.what(), state.month());
            return state.withHouseholds(Frozen.put(state.households(), in.household(), after));
        }
        return TEAM.apply(state, (TeamEvent) event);
    }

    /** The event types that can be folded into the state of a team. */
    static java.util.Set<Class<?>> covered() {
        return TEAM.covered();
    }

    private static Dispatch<GameState, TeamEvent> teamTable() {
        Dispatch.Builder<GameState, TeamEvent> table = new Dispatch.Builder<>();
        table.on(TeamEvent.GameBegun.class, Evolution::begun)
                .on(TeamEvent.CaseworkerJoined.class, (state, e) -> withSeat(state, idle(e.seat())))
                .on(
                        TeamEvent.HouseholdArrived.class,
                        (state, e) -> state.withHouseholds(Frozen.put(state.households(), e.household(), e.start())))
                .on(TeamEvent.HoursSpent.class, Evolution::spent)
                .on(
                        TeamEvent.HoursRenewed.class,
                        (state, e) -> withSeat(
                                state, new Caseworker(e.seat(), e.total().minus(e.lost()), e.total(), e.lost(), false)))
                .on(
                        TeamEvent.ReadyChanged.class,
                        (state, e) -> withSeat(state, state.team().get(e.seat()).withReady(e.ready())))
                .on(
                        TeamEvent.BudgetDrawn.class,
                        (state, e) -> state.withBudgets(Frozen.put(
                                state.budgets(),
                                e.budget(),
                                state.budgets().get(e.budget()).minus(e.sum()))))
                .on(
                        TeamEvent.BudgetRefilled.class,
                        (state, e) -> state.withBudgets(Frozen.put(
                                state.budgets(),
                                e.budget(),
                                state.budgets().get(e.budget()).plus(e.sum()))))
                .on(
                        TeamEvent.EvaluationDue.class,
                        (state, e) -> state.withUnevaluated(Frozen.put(state.unevaluated(), e.budget(), e.household())))
                .on(
                        TeamEvent.UseEvaluated.class,
                        (state, e) -> state.withUnevaluated(Frozen.drop(state.unevaluated(), e.budget())))
                .on(
                        TeamEvent.GoodwillChanged.class,
                        (state, e) -> state.withGoodwill(Frozen.put(
                                state.goodwill(), e.agency(), state.goodwill().getOrDefault(e.agency(), 0) + e.by())))
                .on(
                        TeamEvent.FacilityStarted.class,
                        (state, e) -> state.withFacilities(Frozen.put(
                                state.facilities(),
                                e.facility(),
                                new FacilityState(e.due(), Optional.empty(), e.from()))))
                .on(
                        TeamEvent.FacilityFounded.class,
                        (state, e) -> state.withFacilities(Frozen.put(
                                state.facilities(),
                                e.facility(),
                                new FacilityState(e.due(), Optional.empty(), Optional.empty()))))
                .on(
                        TeamEvent.FacilityPaid.class,
                        (state, e) -> state.withBudgets(Frozen.put(
                                state.budgets(),
                                e.budget(),
                                state.budgets().get(e.budget()).minus(e.sum()))))
                .on(
                        TeamEvent.FacilityBuilt.class,
                        (state, e) -> state.withFacilities(Frozen.put(
                                state.facilities(),
                                e.facility(),
                                new FacilityState(
                                        0,
                                        e.until(),
                                        state.facilities().get(e.facility()).from()))))
                .on(
                        TeamEvent.FacilityLapsed.class,
                        (state, e) -> state.withFacilities(Frozen.drop(state.facilities(), e.facility())))
                .on(TeamEvent.FreeShareGiven.class, Evolution::freeShare)
                .on(TeamEvent.CreditChanged.class, (state, e) -> state.withCredit(state.credit() + e.by()))
                .on(
                        TeamEvent.PrecedentRecorded.class,
                        (state, e) -> state.withPrecedents(Frozen.addOnce(state.precedents(), e.likeness())))
                .on(TeamEvent.MonthClosed.class, (state, e) -> state.withMonth(e.month() + 1))
                .on(TeamEvent.GameEnded.class, (state, e) -> state.withEnded(true));
        return table.build();
    }

    private static GameState begun(GameState state, TeamEvent.GameBegun e) {
        GameState begun = state.withMonth(1).withBudgets(e.budgets()).withCredit(e.credit());
        for (int seat : e.seats()) {
            begun = withSeat(begun, idle(seat));
        }
        return begun;
    }

    private static GameState freeShare(GameState state, TeamEvent.FreeShareGiven e) {
        Money before = state.freeShares().getOrDefault(e.household(), Money.NONE);
        Money left = state.budgets().getOrDefault(e.budget(), Money.NONE);
        return state.withFreeShares(Frozen.put(state.freeShares(), e.household(), before.plus(e.sum())))
                .withBudgets(Frozen.put(state.budgets(), e.budget(), left.plus(e.sum())));
    }

    private static GameState spent(GameState state, TeamEvent.HoursSpent e) {
        Caseworker caseworker = state.team().get(e.seat());
        return withSeat(state, caseworker.withLeft(caseworker.left().minus(e.hours())));
    }

    private static GameState withSeat(GameState state, Caseworker caseworker) {
        return state.withTeam(Frozen.put(state.team(), caseworker.seat(), caseworker));
    }

    private static Caseworker idle(int seat) {
        return new Caseworker(seat, Hours.NONE, Hours.NONE, Hours.NONE, false);
    }
}
