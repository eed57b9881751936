package nl.kostenbewust.core.view;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Text;

/**
 * All that one player may see.
 *
 * @param version counts up with every change, so that a client can tell old from new
 * @param title of the lesson
 * @param month the month that is being played, from 1
 * @param rounds how many months the lesson has
 * @param ended whether the last month has closed
 * @param seat the player's own seat
 * @param team everybody in the team, the player included
 * @param hours the player's hours
 * @param budgets what the team may spend
 * @param credit political credit, from the moment that it matters
 * @param neighbourhood how this neighbourhood works, and what stands in it
 * @param households those that have come in
 * @param news what was heard at the last close and since
 * @param end the end screen, when the game is over
 */
@RecordBuilder
public record PlayerView(
        long version,
        Text title,
        int month,
        int rounds,
        boolean ended,
        int seat,
        List<ColleagueView> team,
        HoursView hours,
        List<BudgetView> budgets,
        Optional<Integer> credit,
        NeighbourhoodView neighbourhood,
        List<HouseholdView> households,
        List<NewsView> news,
        Optional<EndView> end) {}
