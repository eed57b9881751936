package nl.kostenbewust.scenarios.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.core.fixture.Laws;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.rules.Evolution;
import nl.kostenbewust.core.rules.Outcome;
import nl.kostenbewust.core.rules.Rules;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Scenario;

/** Anything may be asked at any moment: the rules answer, and the laws hold. */
class AnyOrderPropertyTest {
    private static final Pattern ID = Pattern.compile("\"([a-z0-9][a-z0-9-]{0,59})\"");
    private static final int LARGEST = 10_000_000;
    private static final Codec<Order> ORDERS = Codec.json(Order.class, LARGEST);
    private static final Codec<Event> EVENTS = Codec.json(Event.class, LARGEST);
    private static final List<Moment> MOMENTS = moments();

    /** How a game stood, and the nonsense that can be asked in it. */
    private record Moment(Game game, NonsenseOrders nonsense) {}

    /** How a few games stood at each of their orders, of every lesson that is shipped. */
    private static List<Moment> moments() {
        List<Moment> moments = new ArrayList<>();
        for (Lessons.Lesson lesson : Lessons.SMALL) {
            NonsenseOrders nonsense = nonsense(lesson.scenario());
            BotTable.Onlooker keeps = (before, order, answer) -> moments.add(new Moment(before, nonsense));
            moments.add(new Moment(lesson.play(1, keeps, Bot.everything()), nonsense));
            moments.add(new Moment(lesson.play(2, keeps, Bot.random(2), Bot.random(3), Bot.everything()), nonsense));
        }
        return List.copyOf(moments);
    }

    /** Every word of the lesson's files that could be an id. */
    private static NonsenseOrders nonsense(Scenario scenario) {
        TreeSet<String> ids = new TreeSet<>();
        scenario.cases()
                .values()
                .forEach(story -> collect(Codec.json(Case.class, LARGEST).write(story), ids));
        scenario.agencies()
                .values()
                .forEach(agency -> collect(Codec.json(Agency.class, LARGEST).write(agency), ids));
        scenario.budgets().keySet().forEach(budget -> ids.add(budget.value()));
        return new NonsenseOrders(List.copyOf(scenario.cases().keySet()), ids);
    }

    private static void collect(byte[] json, TreeSet<String> ids) {
        Matcher words = ID.matcher(new String(json, StandardCharsets.UTF_8));
        while (words.find()) {
            ids.add(words.group(1));
        }
    }

    @Property(tries = 200)
    @Fault(35)
    void anythingMayBeAsked(@ForAll @IntRange(max = 999_999) int moment, @ForAll long seed) {
        Game game = MOMENTS.get(moment % MOMENTS.size()).game();
        NonsenseOrders nonsense = MOMENTS.get(moment % MOMENTS.size()).nonsense();
        Random dice = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Order order = nonsense.next(dice);
            Outcome outcome = Laws.order(game, order);
            throughJson(game, order, outcome);
            if (outcome instanceof Outcome.Accepted && game.apply(order) instanceof Game.Answer.Done done) {
                game = done.game();
            }
        }
        Laws.game(game);
    }

    private static void throughJson(Game game, Order order, Outcome outcome) {
        Order back = ORDERS.read(ORDERS.write(order));
        assertThat(Rules.decide(game.scenario(), game.state(), back, game.chance()))
                .isEqualTo(outcome);
        if (outcome instanceof Outcome.Accepted accepted) {
            GameState folded = game.state();
            for (Event event : accepted.events()) {
                folded = Evolution.evolve(folded, EVENTS.read(EVENTS.write(event)));
            }
            assertThat(folded).isEqualTo(accepted.state());
        }
    }
}
