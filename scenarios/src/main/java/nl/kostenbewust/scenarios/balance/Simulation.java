package nl.kostenbewust.scenarios.balance;

import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.score.Reference;

/** Simulates one case; used once. */
public final class Simulation {
    private static final Duration AS_LONG_AS_IT_TAKES = Duration.ofDays(1);

    private final Subject subject;
    private final Settings settings;
    private final Progress progress;
    private final Limits limits;
    private final Workers workers;
    private final Map<Persona, Player> players = new EnumMap<>(Persona.class);
    private final Map<Persona, Sample> samples = new EnumMap<>(Persona.class);
    private final BitSet reached = new BitSet();

    private Simulation(Subject subject, Settings settings, Progress progress, Limits limits, Workers workers) {
        this.subject = subject;
        this.settings = settings;
        this.progress = progress;
        this.limits = limits;
        this.workers = workers;
        for (Persona persona : Persona.values()) {
            players.put(persona, new Player(subject, persona, limits));
        }
    }

    /** Hears how far a simulation is. */
    public interface Progress {
        /** So much of this part, named in Dutch, is done. */
        void at(String part, long done, long of);
    }

    /** The report of one case, which is that of this lesson. */
    public static CaseReport of(Lesson lesson, Ref<Household> household, Settings settings, Progress progress) {
        return play(Subject.of(lesson, household), settings, progress, Limits.USUAL)
                .report();
    }

    /** What a change did to a case: {@code before} and {@code after} are lessons of its two versions. Both have the same luck. */
    public static Comparison compare(
            Lesson before, Lesson after, Ref<Household> household, Settings settings, Progress progress) {
        Outcome old = play(Subject.of(before, household), settings, progress, Limits.USUAL);
        Outcome now = play(Subject.of(after, household), settings, progress, Limits.USUAL);
        return Comparison.of(old, now);
    }

    /** The report, and the samples that it rests on. */
    record Outcome(CaseReport report, Map<Persona, Sample> samples) {}

    static Outcome play(Subject subject, Settings settings, Progress progress, Limits limits) {
        try (Workers workers = new Workers(settings.threads(), limits.time().multipliedBy(2))) {
            Simulation simulation = new Simulation(subject, settings, progress, limits, workers);
            return new Outcome(simulation.report(), simulation.samples);
        }
    }

    private CaseReport report() {
        RouteSeeds routeSeeds = new RouteSeeds(subject, workers, settings.seed());
        RoutesReport routes = routeSeeds.report();
        Flags flags = new Flags(subject, good(routes).map(RouteReport::written));
        Effects effects = new Effects(subject, workers, limits);
        SearchReport search;
        try (Workers patient = new Workers(settings.threads(), AS_LONG_AS_IT_TAKES)) {
            Search searching = new Search(subject, patient, limits, settings.seed(), settings.steps());
            playAll(flags, effects, searching);
            progress.at("zoeken", 0, 1);
            search = searching.report();
            searching.best().forEach(played -> consider(played, "de zoektocht", flags));
        }
        look(flags);
        reached.or(routeSeeds.reached());
        wander(flags);
        flags.routes(routes);
        flags.reached(reached);
        return new CaseReport(
                subject.household().value(),
                subject.story().title().nl(),
                samples.entrySet().stream()
                        .map(entry -> PersonaReport.of(entry.getKey(), entry.getValue()))
                        .toList(),
                routes,
                search,
                uses(effects),
                hours(),
                flags.open(),
                flags.accepted(),
                samples.values().stream().mapToLong(Sample::playthroughs).sum(),
                samples.values().stream().mapToLong(Sample::decided).sum());
    }

    /** Goes where the routes lead and takes another way there, as long as there is something that nothing reached yet. */
    private void wander(Flags flags) {
        if (reached.cardinality() == subject.contents().all().size()) {
            return;
        }
        Detours detours = new Detours(subject, limits);
        each(
                "omwegen",
                detours.count(),
                number -> detours.play(number, settings.seed()),
                played -> consider(played, "een omweg van een route", flags));
    }

    private static Optional<RouteReport> good(RoutesReport routes) {
        return routes.routes().stream()
                .filter(route -> route.name().equals(Reference.GOOD))
                .findFirst();
    }

    private void playAll(Flags flags, Effects effects, Search search) {
        for (Persona persona : Persona.values()) {
            Sample sample = new Sample(subject.contents().all().size());
            samples.put(persona, sample);
            long[] number = {0};
            each(persona.title(), settings.runs(), at -> players.get(persona).play(settings.seed() + at), played -> {
                long seed = settings.seed() + number[0]++;
                sample.add(played);
                consider(played, "de " + persona.title() + " met zaad " + seed, flags);
                if (played.isPlayed()) {
                    effects.consider(persona, seed, played);
                    search.consider(played);
                }
            });
        }
    }

    private void consider(Playthrough played, String where, Flags flags) {
        flags.consider(played, where);
        reached.or(played.reached());
    }

    private void each(
            String part,
            long count,
            java.util.function.LongFunction<Playthrough> work,
            java.util.function.Consumer<Playthrough> done) {
        long[] so = {0};
        workers.each(count, work, Playthrough.lost(Playthrough.Ending.TOO_LONG), played -> {
            done.accept(played);
            progress.at(part, ++so[0], count);
        });
    }

    /** Looks at months, at spare hours and at what dominates what. */
    private void look(Flags flags) {
        List<Months> months = new ArrayList<>();
        int watched = settings.watched() * Persona.values().length;
        workers.each(watched, this::months, new Months(subject), months::add);
        flags.months(months);
        Thorough thorough = new Thorough(subject, limits);
        List<BitSet> idle = new ArrayList<>();
        workers.each(settings.watched(), at -> thorough.idle(settings.seed() + at), new BitSet(), idle::add);
        flags.leisure(idle, subject.scenario().programme().rounds());
        flags.dominated(dominated(), limits.pairs());
    }

    private Months months(long number) {
        Months months = new Months(subject);
        player(number).play(seed(number), months::look);
        return months;
    }

    private List<Domination.Pair> dominated() {
        Domination domination = new Domination(subject, limits);
        long block = Persona.values().length * 10L;
        long first = settings.watched() * (long) Persona.values().length;
        long most = limits.pairs() * 2L * Persona.values().length;
        for (long from = 0; from < first || (domination.isOpen(from, most) && from < most); from += block) {
            long start = from;
            Set<Domination.Pair> undecided = domination.undecided();
            workers.each(
                    block,
                    at -> domination.trials(player(start + at).play(seed(start + at)), seed(start + at), undecided),
                    List.of(),
                    domination::count);
            progress.at("vergelijken", from, most);
        }
        return domination.dominated();
    }

    private Player player(long number) {
        return players.get(Persona.values()[(int) (number % Persona.values().length)]);
    }

    private long seed(long number) {
        return settings.seed() + number / Persona.values().length;
    }

    private List<UseReport> uses(Effects effects) {
        List<UseReport> uses = new ArrayList<>();
        List<Contents.Content> contents = subject.contents().all();
        for (int place = 0; place < contents.size(); place++) {
            Contents.Content content = contents.get(place);
            if (Effects.isMeasured(content)) {
                uses.add(new UseReport(
                        content.kind(), content.id(), content.title(), percent(place), effects.of(place)));
            }
        }
        return uses;
    }

    private List<UsefulHours> hours() {
        int rounds = subject.scenario().programme().rounds();
        return List.of(UsefulHours.of(subject, rounds), UsefulHours.of(subject, rounds / 2));
    }

    private Map<Persona, Double> percent(int place) {
        Map<Persona, Double> percent = new EnumMap<>(Persona.class);
        samples.forEach((persona, sample) -> percent.put(
                persona, Estimate.rounded(100.0 * sample.reached(place) / Math.max(1, sample.playthroughs()))));
        return percent;
    }
}
