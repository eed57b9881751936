package nl.kostenbewust.scenarios.bot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.route.References;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;
import nl.kostenbewust.core.view.PlayerViews;
import nl.kostenbewust.core.view.Pool;
import nl.kostenbewust.core.view.ViewMemory;
import nl.kostenbewust.core.view.ViewSource;
import nl.kostenbewust.scenarios.library.Library;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Views made with what was worked out before are those that are made from nothing. */
class ViewMemoryTest {
    private final Pool pool = new Pool();
    private final ViewMemory everyTime = new ViewMemory(pool);
    private final ViewMemory nowAndThen = new ViewMemory(pool);
    private int orders;

    @Test
    void rememberingChangesNothing() {
        plays("eerste-les", 1);
        assertThat(orders).isGreaterThan(50);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void norInALongGame(long seed) {
        plays("inclusieve-wijk", seed);
    }

    /** A game that is not the one of before with more behind it, such as a rewound one, is seen afresh. */
    @Test
    void anotherGameIsSeenAsItIs() {
        plays("eerste-les", 1);
        plays("eerste-les", 2);
    }

    private void plays(String programme, long seed) {
        Library library = Library.shipped();
        Scenario scenario = library.scenario(Ref.to(programme), List.of()).orElseThrow();
        SortedMap<Ref<Household>, Reference> references = References.of(scenario);
        SortedMap<Integer, Bot> bots = new TreeMap<>();
        bots.put(1, Bot.random(seed));
        bots.put(2, Bot.everything());
        bots.put(3, Bot.talker());
        BotTable.play(Game.of(scenario, Chance.of(seed)), bots, references, (before, order, answer) -> {
            if (answer instanceof Game.Answer.Done done) {
                orders++;
                compares(done.game(), references);
            }
        });
    }

    private void compares(Game game, SortedMap<Ref<Household>, Reference> references) {
        SortedMap<Integer, String> names = new TreeMap<>();
        game.state().team().keySet().forEach(seat -> names.put(seat, "Bot " + seat));
        ViewSource source =
                new ViewSource(game, orders, names, new TreeSet<>(names.keySet()), references, new TreeMap<>());
        var fresh = PlayerViews.all(source);
        assertThat(PlayerViews.all(source, everyTime)).isEqualTo(fresh);
        if (orders % 7 == 0) {
            assertThat(PlayerViews.all(source, nowAndThen)).isEqualTo(fresh);
        }
    }
}
