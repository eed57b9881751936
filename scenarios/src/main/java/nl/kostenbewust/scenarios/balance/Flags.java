package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.kostenbewust.core.model.Accepted;
import nl.kostenbewust.core.score.Triangle;

/** Collects what an author should look at. Not for two threads. */
final class Flags {
    private static final int FAILING = 40;
    private static final int NEAR = 10;
    private static final double OFTEN = 90;
    private static final double HALF = 0.5;

    private final Subject subject;
    private final Optional<Triangle> good;
    private final List<Flag> flags = new ArrayList<>();
    private final Map<Playthrough.Ending, List<String>> lost = new EnumMap<>(Playthrough.Ending.class);
    private final List<String> boughtOff = new ArrayList<>();

    /**
     * Nothing to look at yet.
     *
     * @param good what the route good scores as it is written; absent: the case has none
     */
    Flags(Subject subject, Optional<Triangle> good) {
        this.subject = subject;
        this.good = good;
    }

    /** Looks at this playthrough; {@code where} says which it was. */
    void consider(Playthrough played, String where) {
        if (!played.isPlayed()) {
            lost.computeIfAbsent(played.ending(), none -> new ArrayList<>()).add(where);
            return;
        }
        Triangle triangle = played.triangle();
        boolean failing = triangle.at(triangle.weakest()) < FAILING;
        if (failing && good.isPresent() && triangle.overall() >= good.get().overall() - NEAR) {
            boughtOff.add(where + ": " + triangle.legitimacy() + ", " + triangle.financialReturn() + " en "
                    + triangle.involvement() + ", samen " + triangle.overall());
        }
    }

    /** Looks at the routes over many seeds. */
    void routes(RoutesReport routes) {
        double share = routes.goodBeatsTempting();
        if (share >= 0 && share < OFTEN) {
            add(
                    FlagCode.GOOD_NOT_BETTER,
                    "good komt maar bij " + Math.round(share) + " % van " + routes.seeds()
                            + " zaden hoger uit dan tempting");
        }
    }

    /** Looks at the months of all these playthroughs together. */
    void months(List<Months> all) {
        BitSet dead = new BitSet();
        BitSet open = new BitSet();
        BitSet useful = new BitSet();
        all.forEach(months -> {
            dead.or(months.deadEnds());
            open.or(months.open());
            useful.or(months.useful());
        });
        dead.stream()
                .forEach(month -> add(
                        FlagCode.DEAD_END,
                        "in maand " + month + " mocht in "
                                + all.stream()
                                        .filter(one -> one.deadEnds().get(month))
                                        .count()
                                + " van " + all.size() + " spellen alleen passen, terwijl er nog kwesties open waren"));
        open.andNot(useful);
        open.stream()
                .forEach(month -> add(
                        FlagCode.IMPOSSIBLE_MONTH,
                        "in maand " + month + " kon geen enkele speelstijl iets nuttigs betalen"));
    }

    /** Looks at when hours were left over in playthroughs that do everything once. */
    void leisure(List<BitSet> idle, int rounds) {
        int half = rounds / 2;
        long all = (long) half * idle.size();
        long over = idle.stream()
                .mapToLong(months -> months.get(1, half + 1).cardinality())
                .sum();
        if (all > 0 && over > all * HALF) {
            add(
                    FlagCode.HOURS_DO_NOT_BIND,
                    "wie alles één keer doet, houdt in " + Math.round(100.0 * over / all) + " % van de eerste " + half
                            + " maanden uren over");
        }
    }

    /** Looks at pairs of interventions of which the one was never better. */
    void dominated(List<Domination.Pair> dominated, int pairs) {
        for (Domination.Pair pair : dominated) {
            String from = pair.one().from().map(budget -> " uit " + budget).orElse("");
            add(
                    FlagCode.DOMINATED,
                    pair.one().start() + from + " was in " + pairs + " gepaarde spellen nooit beter dan "
                            + pair.other().start());
        }
    }

    /** Looks at what nothing reached. */
    void reached(BitSet reached) {
        List<Contents.Content> contents = subject.contents().all();
        for (int place = reached.nextClearBit(0); place < contents.size(); place = reached.nextClearBit(place + 1)) {
            Contents.Content content = contents.get(place);
            boolean event = content.kind() == ContentKind.EVENT;
            add(
                    event ? FlagCode.NEVER_FIRED : FlagCode.NEVER_REACHED,
                    content.kind().title() + " " + content.id());
        }
    }

    /** All flags that the case does not accept. */
    List<Flag> open() {
        return all().stream().filter(flag -> reason(flag).isEmpty()).toList();
    }

    /** All flags that the case accepts, with its reason. */
    List<AcceptedFlag> accepted() {
        return all().stream()
                .flatMap(flag -> reason(flag).stream().map(reason -> new AcceptedFlag(flag, reason)))
                .toList();
    }

    private List<Flag> all() {
        List<Flag> all = new ArrayList<>();
        lost.forEach((ending, where) -> {
            FlagCode code = ending == Playthrough.Ending.BROKEN ? FlagCode.BROKEN : FlagCode.ENDLESS;
            all.add(new Flag(code, some(where)));
        });
        if (!boughtOff.isEmpty()) {
            all.add(new Flag(FlagCode.CORNER_BOUGHT_OFF, some(boughtOff)));
        }
        all.addAll(flags);
        return all;
    }

    private static String some(List<String> where) {
        String first = where.stream().limit(3).collect(Collectors.joining("; "));
        return where.size() == 1 ? first : where.size() + " spellen, zoals " + first;
    }

    private Optional<String> reason(Flag flag) {
        return subject.story().accepted().stream()
                .filter(accepted -> accepted.code().equals(flag.code().name()))
                .map(Accepted::reason)
                .findFirst();
    }

    private void add(FlagCode code, String message) {
        flags.add(new Flag(code, message));
    }
}
