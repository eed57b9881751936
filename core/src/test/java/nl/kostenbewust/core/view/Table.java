package nl.kostenbewust.core.view;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;

/** A game on a table, for tests: Anna has seat 1, Bram seat 2. */
final class Table {
    static final Ref<Household> HOME = Ref.to("huishouden");

    private Game game;

    private Table(Game game) {
        this.game = game;
    }

    static Table begin(Scenario scenario, long seed) {
        Table table = new Table(Game.of(scenario, Chance.of(seed)));
        table.must(Order.ofSession(new Command.Begin(List.of(1, 2))));
        return table;
    }

    Game game() {
        return game;
    }

    /** Applies the command of that seat; false: it was refused. */
    boolean act(int seat, Command command) {
        return apply(new Order(seat, java.util.Optional.of(HOME), command));
    }

    /** Anna does this, and may. */
    Table does(Command... commands) {
        Stream.of(commands).forEach(command -> must(new Order(1, java.util.Optional.of(HOME), command)));
        return this;
    }

    Table closes(int months) {
        for (int i = 0; i < months; i++) {
            must(Order.ofSession(new Command.CloseMonth()));
        }
        return this;
    }

    ViewSource source() {
        SortedMap<Integer, String> names = new TreeMap<>();
        names.put(1, "Anna");
        names.put(2, "Bram");
        SortedMap<String, Reference.Outcome> routes = new TreeMap<>();
        routes.put("nothing", new Reference.Outcome(Money.euros(13_000), 60));
        routes.put("good", new Reference.Outcome(Money.euros(9_876), 80));
        SortedMap<Ref<Household>, Reference> references = new TreeMap<>();
        game.scenario().cases().keySet().forEach(household -> references.put(household, new Reference(routes)));
        return new ViewSource(game, 7, names, new TreeSet<>(List.of(1)), references, new TreeMap<>());
    }

    PlayerView view(int seat) {
        return PlayerViews.of(source(), seat);
    }

    HouseholdView home() {
        return view(1).households().get(0);
    }

    private void must(Order order) {
        Game.Answer answer = game.apply(order);
        if (answer instanceof Game.Answer.Refused refused) {
            throw new AssertionError(order + " was refused: " + refused.why());
        }
        game = ((Game.Answer.Done) answer).game();
    }

    private boolean apply(Order order) {
        Game.Answer answer = game.apply(order);
        if (answer instanceof Game.Answer.Done done) {
            game = done.game();
            return true;
        }
        return false;
    }
}
