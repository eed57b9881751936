package nl.kostenbewust.scenarios.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.HouseholdState;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.play.Wellbeing;
import nl.kostenbewust.core.rules.Outcome;
import nl.kostenbewust.core.rules.Rules;

/** What must hold at every order of every game, whatever is played. */
final class Laws {
    private static final int LARGEST = 50_000_000;
    private static final Codec<GameState> STATES = Codec.json(GameState.class, LARGEST);
    private static final Codec<Journal> JOURNALS = Codec.json(Journal.class, LARGEST);

    private Laws() {}

    /** Giving this order leaves the game as it was, is refused or not whatever chance would say, and leads to a sound state. */
    static Outcome order(Game before, Order order) {
        byte[] written = STATES.write(before.state());
        Outcome outcome = Rules.decide(before.scenario(), before.state(), order, before.chance());
        assertThat(STATES.write(before.state())).as("the state that was left").isEqualTo(written);
        Chance unlucky = (household, subject, attempt) -> 999 - before.chance().draw(household, subject, attempt);
        Outcome otherwise = Rules.decide(before.scenario(), before.state(), order, unlucky);
        if (outcome instanceof Outcome.Accepted accepted) {
            assertThat(otherwise).isInstanceOf(Outcome.Accepted.class);
            state(accepted.state());
        } else {
            assertThat(otherwise).as("no refusal rests on chance").isEqualTo(outcome);
        }
        return outcome;
    }

    /** Every number lies on its scale. */
    static void state(GameState state) {
        state.households().values().forEach(Laws::household);
        state.budgets().values().forEach(left -> assertThat(left.cents()).isNotNegative());
        assertThat(state.credit()).isNotNegative();
        state.team().values().forEach(Laws::caseworker);
    }

    private static void household(HouseholdState household) {
        Wellbeing wellbeing = household.wellbeing();
        assertThat(wellbeing.trust()).isBetween(0, 100);
        assertThat(wellbeing.ownership()).isBetween(0, 100);
        assertThat(wellbeing.levels().values())
                .extracting(Level::tenths)
                .allMatch(tenths -> tenths >= 10 && tenths <= 50);
        assertThat(household.finances().debts().values())
                .allMatch(debt -> debt.sum().cents() >= 0);
        assertThat(household.finances().lines().values()).allMatch(line -> line.cents() >= 0);
    }

    private static void caseworker(Caseworker worker) {
        assertThat(worker.left().plus(worker.lost()).halves())
                .isBetween(0, worker.total().halves());
    }

    /** The journal, through JSON, replays to the game as it stands, and accounts for every half hour and every cent. */
    static void game(Game game) {
        Journal back = JOURNALS.read(JOURNALS.write(game.journal()));
        assertThat(back).isEqualTo(game.journal());
        GameState replayed = Game.replay(game.scenario(), game.chance(), back).state();
        assertThat(replayed).isEqualTo(game.state());
        assertThat(STATES.write(replayed)).isEqualTo(STATES.write(game.state()));
        List<Event> events = game.journal().entries().stream()
                .flatMap(entry -> entry.events().stream())
                .toList();
        hoursAddUp(events, game.state());
        moneyAddsUp(events, game.state());
    }

    private static void hoursAddUp(List<Event> events, GameState state) {
        SortedMap<Integer, Integer> left = new TreeMap<>();
        for (Event event : events) {
            if (event instanceof TeamEvent.HoursRenewed renewed) {
                left.put(
                        renewed.seat(),
                        renewed.total().halves() - renewed.lost().halves());
            } else if (event instanceof TeamEvent.HoursSpent spent) {
                left.merge(spent.seat(), -spent.hours().halves(), Integer::sum);
            }
        }
        left.forEach((seat, halves) ->
                assertThat(state.team().get(seat).left().halves()).isEqualTo(halves));
    }

    private static void moneyAddsUp(List<Event> events, GameState state) {
        SortedMap<Ref<Budget>, Money> left = new TreeMap<>();
        for (Event event : events) {
            if (event instanceof TeamEvent.GameBegun begun) {
                left.putAll(begun.budgets());
            } else if (event instanceof TeamEvent.BudgetDrawn drawn) {
                left.merge(drawn.budget(), Money.NONE.minus(drawn.sum()), Money::plus);
            } else if (event instanceof TeamEvent.BudgetRefilled refilled) {
                left.merge(refilled.budget(), refilled.sum(), Money::plus);
            } else if (event instanceof TeamEvent.FacilityPaid paid) {
                left.merge(paid.budget(), Money.NONE.minus(paid.sum()), Money::plus);
            } else if (event instanceof TeamEvent.FreeShareGiven given) {
                left.merge(given.budget(), given.sum(), Money::plus);
            }
        }
        assertThat(left).isEqualTo(state.budgets());
    }
}
