package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Scenario;

/** Simulates one case; used once. */
public final class Simulation {
    private final Subject subject;
    private final Settings settings;
    private final Workers workers;
    private final LongConsumer progress;
    private final Map<Persona, Sample> samples = new EnumMap<>(Persona.class);
    private final List<Flag> flags = new ArrayList<>();
    private long done;

    private Simulation(Subject subject, Settings settings, Workers workers, LongConsumer progress) {
        this.subject = subject;
        this.settings = settings;
        this.workers = workers;
        this.progress = progress;
    }

    /**
     * How much is played.
     *
     * @param runs playthroughs per persona
     * @param seed of the first playthrough; the others follow
     * @param threads on how many threads; it never shows in the report
     */
    public record Settings(int runs, long seed, int threads) {}

    /**
     * The report of one case.
     *
     * @param alone a lesson of this household alone
     * @param progress hears how many playthroughs are done
     */
    public static CaseReport of(Scenario alone, Ref<Household> household, Settings settings, LongConsumer progress) {
        try (Workers workers = new Workers(settings.threads(), Limits.USUAL.time())) {
            return new Simulation(Subject.of(alone, household), settings, workers, progress).report();
        }
    }

    private CaseReport report() {
        for (Persona persona : Persona.values()) {
            samples.put(persona, play(persona));
        }
        return new CaseReport(
                subject.household().value(),
                subject.story().title().nl(),
                samples.entrySet().stream()
                        .map(entry -> PersonaReport.of(entry.getKey(), entry.getValue()))
                        .toList(),
                uses(),
                List.copyOf(flags),
                samples.values().stream().mapToLong(Sample::playthroughs).sum(),
                samples.values().stream().mapToLong(Sample::decided).sum());
    }

    private Sample play(Persona persona) {
        Player player = new Player(subject, persona, Limits.USUAL);
        Sample sample = new Sample(subject.contents().all().size());
        workers.each(
                settings.runs(),
                number -> player.play(settings.seed() + number),
                Playthrough.lost(Playthrough.Ending.TOO_LONG),
                played -> {
                    sample.add(played);
                    done++;
                    progress.accept(done);
                });
        return sample;
    }

    private List<UseReport> uses() {
        List<UseReport> uses = new ArrayList<>();
        List<Contents.Content> contents = subject.contents().all();
        for (int place = 0; place < contents.size(); place++) {
            Contents.Content content = contents.get(place);
            if (content.kind() == ContentKind.INTERVENTION || content.kind() == ContentKind.ARGUMENT) {
                uses.add(new UseReport(content.kind(), content.id(), content.title(), percent(place)));
            }
        }
        return uses;
    }

    private Map<Persona, Double> percent(int place) {
        Map<Persona, Double> percent = new EnumMap<>(Persona.class);
        samples.forEach((persona, sample) -> percent.put(
                persona, Estimate.rounded(100.0 * sample.reached(place) / Math.max(1, sample.playthroughs()))));
        return percent;
    }
}
