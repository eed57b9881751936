package nl.kostenbewust.core.view;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.score.Reference;

/**
 * All that views are made from. It holds every secret of the game and never leaves the server.
 *
 * @param game the game of the team
 * @param version counts up with every change
 * @param names of the caseworkers by seat
 * @param present the seats that are connected
 * @param references the yardsticks of Return by household; one for each household of the scenario
 * @param routes for the end screen: how the routes of each case go, {@code documented} and {@code good}; may lack households
 */
public record ViewSource(
        Game game,
        long version,
        SortedMap<Integer, String> names,
        SortedSet<Integer> present,
        SortedMap<Ref<Household>, Reference> references,
        SortedMap<Ref<Household>, List<PlayedRoute>> routes) {}
