package nl.kostenbewust.scenarios.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.route.References;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;
import nl.kostenbewust.scenarios.library.Library;

/** Every lesson that is shipped, and every case alone, with its yardsticks. */
final class Lessons {
    private static final Library LIBRARY = Library.shipped();

    /** Every case alone, and every lesson of one household, in one fixed order. */
    static final List<Lesson> SMALL = small();

    /** The names of the lessons of several households. */
    static final List<Ref<Programme>> LARGE = LIBRARY.programmes().values().stream()
            .filter(programme -> programme.arrivals().size() > 1)
            .map(Programme::id)
            .toList();

    private Lessons() {}

    /** A lesson and its yardsticks. */
    record Lesson(Scenario scenario, SortedMap<Ref<Household>, Reference> references) {
        Lesson(Scenario scenario) {
            this(scenario, References.of(scenario));
        }

        /** The game of these bots, at the seats from 1, with chance of this seed. */
        Game play(long seed, BotTable.Onlooker onlooker, Bot... bots) {
            SortedMap<Integer, Bot> seats = new TreeMap<>();
            for (int i = 0; i < bots.length; i++) {
                seats.put(i + 1, bots[i]);
            }
            return BotTable.play(Game.of(scenario, Chance.of(seed)), seats, references, onlooker);
        }
    }

    static Lesson lone(String household) {
        return new Lesson(LIBRARY.lone(Ref.to(household)).orElseThrow());
    }

    static Lesson lesson(Ref<Programme> name) {
        return new Lesson(LIBRARY.scenario(name).orElseThrow());
    }

    private static List<Lesson> small() {
        List<Lesson> small = new ArrayList<>();
        LIBRARY.programmes().values().stream()
                .filter(programme -> programme.arrivals().size() == 1)
                .forEach(programme -> small.add(lesson(programme.id())));
        LIBRARY.cases()
                .keySet()
                .forEach(household ->
                        small.add(new Lesson(LIBRARY.lone(household).orElseThrow())));
        return List.copyOf(small);
    }
}
