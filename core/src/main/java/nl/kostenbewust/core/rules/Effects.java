package nl.kostenbewust.core.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Flag;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.play.ClosedBecause;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.TeamEvent;

/** Carries out effects. */
final class Effects {
    private static final Map<Class<?>, java.util.function.BiConsumer<Here, Effect>> TABLE = table();

    private Effects() {}

    static void apply(List<Effect> effects, Here here) {
        for (Effect effect : effects) {
            java.util.function.BiConsumer<Here, Effect> action = TABLE.get(effect.getClass());
            if (action == null) {
                throw new IllegalStateException(
                        "no action for " + effect.getClass().getName());
            }
            action.accept(here, effect);
        }
    }

    /** The effects that can be carried out. */
    static java.util.Set<Class<?>> covered() {
        return TABLE.keySet();
    }

    private static Map<Class<?>, java.util.function.BiConsumer<Here, Effect>> table() {
        Map<Class<?>, java.util.function.BiConsumer<Here, Effect>> table = new LinkedHashMap<>();
        people(table);
        knowledge(table);
        money(table);
        course(table);
        return table;
    }

    private static void people(Map<Class<?>, java.util.function.BiConsumer<Here, Effect>> table) {
        on(table, Effect.LevelChange.class, Effects::level);
        on(
                table,
                Effect.Drift.class,
                (here, e) -> here.happen(
                        new HouseholdEvent.DriftChanged(e.drift(), e.perMonth().tenths())));
        on(table, Effect.Trust.class, (here, e) -> here.trust(e.trust()));
        on(
                table,
                Effect.Ownership.class,
                (here, e) -> here.happen(new HouseholdEvent.OwnershipChanged(e.ownership(), here.cause())));
        on(table, Effect.SetFlag.class, (here, e) -> flag(here, e.flag(), true));
        on(table, Effect.ClearFlag.class, (here, e) -> flag(here, e.clear(), false));
        on(table, Effect.Leave.class, (here, e) -> presence(here, e.leave(), false));
        on(table, Effect.Join.class, (here, e) -> presence(here, e.join(), true));
        on(
                table,
                Effect.TakeHours.class,
                (here, e) -> here.happen(
                        new HouseholdEvent.HoursClaimed(here.unfolding().state().month() + 1, e.takesHours())));
        on(table, Effect.Danger.class, (here, e) -> {
            if (here.state().wellbeing().danger() != e.danger()) {
                here.happen(new HouseholdEvent.DangerChanged(e.danger()));
            }
        });
    }

    private static void knowledge(Map<Class<?>, java.util.function.BiConsumer<Here, Effect>> table) {
        on(table, Effect.Reveal.class, (here, e) -> Disclosures.reveal(e.reveal(), here));
        on(table, Effect.Hear.class, (here, e) -> Disclosures.hear(e.hear(), here));
        on(table, Effect.Meet.class, (here, e) -> Disclosures.meet(e.meet(), here));
        on(table, Effect.News.class, (here, e) -> here.happen(new HouseholdEvent.NewsHeard(e.news())));
        on(
                table,
                Effect.Penalise.class,
                (here, e) -> here.happen(new HouseholdEvent.Penalised(e.penalty(), e.points(), e.reason())));
        on(
                table,
                Effect.Goodwill.class,
                (here, e) -> here.unfolding()
                        .happen(new TeamEvent.GoodwillChanged(e.goodwill(), e.by(), TeamEvent.GoodwillReason.CASE)));
        on(
                table,
                Effect.Credit.class,
                (here, e) ->
                        here.unfolding().happen(new TeamEvent.CreditChanged(e.credit(), TeamEvent.CreditReason.CASE)));
        on(table, Effect.GiveMandate.class, (here, e) -> Mandates.give(e.mandate(), e.up(), here));
    }

    private static void money(Map<Class<?>, java.util.function.BiConsumer<Here, Effect>> table) {
        on(table, Effect.StartLine.class, (here, e) -> Costs.start(e.startLine(), here));
        on(table, Effect.StopLine.class, (here, e) -> Costs.stop(e.stopLine(), here));
        on(table, Effect.ChangeLine.class, (here, e) -> Costs.change(e.changeLine(), e.perMonth(), here));
        on(
                table,
                Effect.CostOnce.class,
                (here, e) -> here.happen(new HouseholdEvent.CostPaidOnce(
                        e.payer(), e.label(), e.costOnce(), e.source(), e.certainty())));
        on(table, Effect.Income.class, (here, e) -> here.happen(new HouseholdEvent.IncomeChanged(e.income())));
        on(table, Effect.Expenses.class, (here, e) -> here.happen(new HouseholdEvent.ExpensesChanged(e.expenses())));
        on(
                table,
                Effect.GrowDebt.class,
                (here, e) -> here.happen(new HouseholdEvent.DebtChanged(e.growDebt(), e.by(), here.cause())));
        on(table, Effect.PayDebt.class, (here, e) -> Costs.payDebt(e.payDebt(), e.sum(), here));
        on(table, Effect.WriteOff.class, (here, e) -> Costs.payDebt(e.writeOff(), Optional.empty(), here));
        on(table, Effect.FreezeDebt.class, (here, e) -> Costs.growth(e.freezeDebt(), Money.NONE, here));
        on(table, Effect.Growth.class, (here, e) -> Costs.growth(e.growth(), e.perMonth(), here));
        on(table, Effect.Refill.class, (here, e) -> {
            if (here.unfolding().state().budgets().containsKey(e.refill())) {
                here.unfolding().happen(new TeamEvent.BudgetRefilled(e.refill(), here.household(), e.sum()));
            }
        });
    }

    private static void course(Map<Class<?>, java.util.function.BiConsumer<Here, Effect>> table) {
        on(table, Effect.EndIntervention.class, (here, e) -> Interventions.end(e.end(), true, here));
        on(table, Effect.CloseRequest.class, (here, e) -> {
            if (here.state().decisions().requests().containsKey(e.closeRequest())) {
                here.happen(new HouseholdEvent.RequestClosed(e.closeRequest(), ClosedBecause.CASE, List.of()));
            }
        });
        on(table, Effect.Found.class, (here, e) -> Facilities.found(e.founds(), here.unfolding()));
        on(
                table,
                Effect.Schedule.class,
                (here, e) -> here.happen(new HouseholdEvent.EventScheduled(
                        e.schedule(), here.unfolding().state().month() + e.months())));
        on(table, Effect.PutDilemma.class, (here, e) -> {
            if (!here.state().calendar().answered().containsKey(e.dilemma())) {
                here.happen(new HouseholdEvent.DilemmaPut(e.dilemma()));
            }
        });
        on(table, Effect.ByChance.class, (here, e) -> {
            int attempt = here.state().work().attempts().getOrDefault(e.of(), 0) + 1;
            boolean won = here.unfolding()
                    .asks(here.household(), e.of(), attempt, e.chance().perMille());
            apply(won ? e.then() : e.otherwise(), here);
        });
        on(
                table,
                Effect.Where.class,
                (here, e) -> apply(Conditions.hold(e.where(), here.situation()) ? e.then() : e.otherwise(), here));
    }

    private static void level(Here here, Effect.LevelChange e) {
        changeLevel(e.domain(), e.by().tenths(), e.habit() ? here.source() : Optional.empty(), here);
    }

    /** Moves a level as far as readiness and the ends of the scale allow; a domain that is not in play is left alone. */
    static void changeLevel(LifeDomain domain, int tenths, Optional<Ref<Intervention>> habitOf, Here here) {
        Level level = here.state().wellbeing().levels().get(domain);
        if (level == null) {
            return;
        }
        int gain = Readiness.gain(domain, tenths, here.situation());
        int moved = level.moved(gain).tenths() - level.tenths();
        if (moved != 0) {
            here.happen(new HouseholdEvent.LevelChanged(domain, moved, here.cause(), habitOf));
        }
    }

    private static void presence(Here here, Ref<Resident> resident, boolean present) {
        if (here.state().wellbeing().gone().contains(resident) == present) {
            here.happen(new HouseholdEvent.PresenceChanged(resident, present));
        }
    }

    private static void flag(Here here, Ref<Flag> flag, boolean stands) {
        if (here.state().wellbeing().flags().contains(flag) != stands) {
            here.happen(new HouseholdEvent.FlagChanged(flag, stands));
        }
    }

    private static <E extends Effect> void on(
            Map<Class<?>, java.util.function.BiConsumer<Here, Effect>> table,
            Class<E> type,
            java.util.function.BiConsumer<Here, E> action) {
        table.put(type, (here, effect) -> action.accept(here, type.cast(effect)));
    }
}
