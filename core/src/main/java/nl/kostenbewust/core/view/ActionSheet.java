package nl.kostenbewust.core.view;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.rules.Effort;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.text.CommandTexts;
import nl.kostenbewust.core.text.RefusalTexts;

/**
 * The actions of a household: every visible option, possible or not. For most it matters only whether who asks is the director, and
 * how many hours they have; those are judged once for the director and once for all others.
 */
final class ActionSheet {
    private static final Hours ENDLESS = new Hours(10_000);

    private final Sight sight;
    private final Pool pool;
    private final Map<Boolean, List<Judged>> byDirection = new TreeMap<>();

    private final Map<Boolean, List<Judged>> before;
    private final Map<Refusal, Optional<Text>> words = new HashMap<>();

    ActionSheet(Sight sight, Pool pool) {
        this(sight, pool, Map.of());
    }

    private ActionSheet(Sight sight, Pool pool, Map<Boolean, List<Judged>> before) {
        this.sight = sight;
        this.pool = pool;
        this.before = before;
    }

    /** The sheet of the same household as it stands now. */
    ActionSheet again(Sight now) {
        return new ActionSheet(now, pool, byDirection);
    }

    /**
     * An option that is the same for colleagues with the same hours.
     *
     * @param seen what is seen of it by somebody with hours enough
     * @param first why it cannot be done in the first way, whatever the hours
     * @param ways the hours of the ways in which it can be done; none: it cannot be done, whatever the hours
     */
    private record Judged(ActionView seen, Optional<Refusal> first, List<Hours> ways) {
        ActionView by(Hours left, Function<Refusal, Optional<Text>> words) {
            if (ways.isEmpty() || ways.stream().anyMatch(left::covers)) {
                return seen;
            }
            Refusal refusal = first.orElseGet(() -> new Refusal.NotEnoughHours(ways.get(0), left));
            return new ActionView(seen.kind(), seen.command(), seen.title(), seen.hours(), false, words.apply(refusal));
        }
    }

    /** What the player on that seat can do with these hours, in the order of the kinds; absent: they are not in the game. */
    List<ActionView> of(int seat, Optional<Hours> left) {
        if (!isPlaying()) {
            return List.of();
        }
        Sight theirs = left.map(hours -> having(seat, hours)).orElse(sight);
        Stream<ActionView> shared = left.isPresent()
                ? judged(seat).stream().map(judged -> pool.one(judged.by(left.get(), this::words)))
                : choices(sight).map(choice -> choice.seen(sight, seat));
        Stream<ActionView> own = TeamChoices.own(sight, seat).map(choice -> choice.seen(theirs, seat));
        return Stream.concat(shared, own)
                .sorted(Comparator.comparing(ActionView::kind))
                .toList();
    }

    /** For many options it is the same, such as too few hours. */
    private Optional<Text> words(Refusal refusal) {
        return words.computeIfAbsent(refusal, why -> Optional.of(RefusalTexts.of(why, sight.names())));
    }

    private boolean isPlaying() {
        return sight.situation().game().isPlaying();
    }

    private static Stream<Choice> choices(Sight sight) {
        return Stream.of(
                        PeopleChoices.of(sight),
                        AgencyChoices.of(sight),
                        DecisionChoices.of(sight),
                        RequestChoices.of(sight),
                        TeamChoices.anybodys(sight))
                .flatMap(choices -> choices);
    }

    private List<Judged> judged(int seat) {
        return byDirection.computeIfAbsent(seat == sight.state().director(), same -> {
            // To somebody who has all the time of the world, hours are no reason.
            Sight unhurried = having(seat, ENDLESS);
            return choices(sight).map(choice -> judge(choice, unhurried, seat)).toList();
        });
    }

    /** The same while that caseworker has these hours. */
    private Sight having(int seat, Hours left) {
        GameState game = sight.situation().game();
        Caseworker caseworker = game.team().get(seat).withLeft(left);
        GameState later = game.withTeam(Frozen.put(game.team(), seat, caseworker));
        Situation situation = sight.situation().at(later);
        return new Sight(sight.source(), sight.timeline(), situation, sight.names(), sight.events());
    }

    private Judged judge(Choice choice, Sight sight, int seat) {
        List<Hours> ways = choice.ways().stream()
                .filter(way -> Choice.refusal(way, sight, seat).isEmpty())
                .map(way -> Effort.of(sight.situation(), seat, way))
                .toList();
        Optional<Refusal> first = Choice.refusal(choice.ways().get(0), sight, seat);
        Optional<Refusal> refusal = ways.isEmpty() ? first : Optional.empty();
        ActionView seen = new ActionView(
                choice.kind(),
                choice.command(),
                CommandTexts.of(choice.command(), sight.names()),
                Effort.of(sight.situation(), seat, choice.command()),
                refusal.isEmpty(),
                refusal.flatMap(this::words));
        return pool.one(new Judged(pool.one(seen), first, ways));
    }
}
