package nl.kostenbewust.core.view;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.score.HouseholdScore;
import nl.kostenbewust.core.text.RefusalTexts;

/** Makes what players may see. What all colleagues see alike is computed once. */
public final class PlayerViews {
    private final ViewSource source;
    private final Timeline timeline;
    private final List<Sight> sights;
    private final List<DrawnHousehold> households;
    private final List<NewsView> news;
    private final Optional<EndView> end;
    private final Common common;

    /** What the team as a whole is told alike. */
    private record Common(
            List<ColleagueView> team, List<BudgetView> budgets, Optional<Integer> credit, NeighbourhoodView around) {}

    private PlayerViews(ViewSource source, ViewMemory memory) {
        Game game = source.game();
        this.source = source;
        this.timeline = memory.timeline(game.journal());
        this.sights = game.state().households().keySet().stream()
                .map(household -> Sight.of(source, timeline, household))
                .toList();
        Prospect now = memory.now(game, timeline);
        Map<Ref<Household>, HouseholdScore> beforeClose = memory.beforeClose(source, timeline);
        this.households = sights.stream()
                .map(sight -> memory.household(
                        sight,
                        now,
                        Optional.ofNullable(beforeClose.get(sight.situation().household()))))
                .toList();
        this.news = TeamViews.news(timeline, new TeamNames(source, sights), households);
        this.common = new Common(
                TeamViews.team(source),
                TeamViews.budgets(source, timeline),
                TeamViews.credit(sights, game.state(), timeline),
                NeighbourhoodViews.of(game));
        this.end = game.state().ended()
                ? Optional.of(memory.end(game, () -> EndViews.end(source, sights, now)))
                : Optional.empty();
    }

    /** What the player on that seat may see. A seat that is not in the game sees what colleagues see and can do nothing. */
    public static PlayerView of(ViewSource source, int seat) {
        return new PlayerViews(source, new ViewMemory(new Pool())).view(seat);
    }

    /** What every player of the team may see, by seat. Cheaper than one by one. */
    public static SortedMap<Integer, PlayerView> all(ViewSource source) {
        return all(source, new ViewMemory(new Pool()));
    }

    /** The same, at the price of what has changed since the last time with this memory, which is the team's own. */
    public static SortedMap<Integer, PlayerView> all(ViewSource source, ViewMemory memory) {
        PlayerViews views = new PlayerViews(source, memory);
        SortedMap<Integer, PlayerView> all = new TreeMap<>();
        source.game().state().team().keySet().forEach(seat -> all.put(seat, views.view(seat)));
        return Collections.unmodifiableSortedMap(all);
    }

    /** Why an order was refused, in words that tell no more than the team knows. */
    public static Text whyNot(ViewSource source, Optional<Ref<Household>> household, Refusal refusal) {
        Optional<Ref<Household>> known = household.filter(source.game().state().households()::containsKey);
        return known.map(ref -> RefusalTexts.of(refusal, Sight.now(source, ref).names()))
                .orElseGet(() -> RefusalTexts.of(refusal, new TeamNames(source, List.of())));
    }

    private PlayerView view(int seat) {
        GameState state = source.game().state();
        Optional<Hours> left = Optional.ofNullable(state.team().get(seat)).map(Caseworker::left);
        int rounds = source.game().scenario().programme().rounds();
        return new PlayerView(
                source.version(),
                source.game().scenario().programme().title(),
                Math.min(state.month(), rounds),
                rounds,
                state.ended(),
                seat,
                common.team(),
                TeamViews.hours(source, seat),
                common.budgets(),
                common.credit(),
                common.around(),
                households.stream().map(household -> household.view(seat, left)).toList(),
                news,
                end);
    }
}
