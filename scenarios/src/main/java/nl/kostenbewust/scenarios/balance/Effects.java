package nl.kostenbewust.scenarios.balance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import org.apache.commons.math3.stat.descriptive.DescriptiveStatistics;

/**
 * What an intervention or argument does: playthroughs that used it are played again without it, all else and all luck the same. What
 * cannot be done without it is passed over, so its effect is that of all it opened.
 */
final class Effects {
    private static final int EACH = 15;

    private final Replay replay;
    private final Workers workers;
    private final List<Contents.Content> contents;
    private final Map<Integer, List<Used>> used = new java.util.LinkedHashMap<>();

    Effects(Subject subject, Workers workers, Limits limits) {
        this.replay = new Replay(subject, limits);
        this.workers = workers;
        this.contents = subject.contents().all();
    }

    private record Used(Persona persona, long seed, Playthrough playthrough) {}

    /** Keeps this playthrough for what it used, unless enough of this persona are kept. */
    void consider(Persona persona, long seed, Playthrough playthrough) {
        for (int place = playthrough.reached().nextSetBit(0);
                place >= 0;
                place = playthrough.reached().nextSetBit(place + 1)) {
            if (isMeasured(contents.get(place))) {
                List<Used> kept = used.computeIfAbsent(place, none -> new ArrayList<>());
                if (kept.stream().filter(one -> one.persona() == persona).count() < EACH) {
                    kept.add(new Used(persona, seed, playthrough));
                }
            }
        }
    }

    static boolean isMeasured(Contents.Content content) {
        return content.kind() == ContentKind.INTERVENTION || content.kind() == ContentKind.ARGUMENT;
    }

    /** What the content at this place adds to each measure. */
    Map<Measure, Estimate> of(int place) {
        List<Used> kept = used.getOrDefault(place, List.of());
        Map<Measure, DescriptiveStatistics> differences = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            differences.put(measure, new DescriptiveStatistics());
        }
        List<Playthrough> without = new ArrayList<>();
        workers.each(
                kept.size(),
                number -> without(kept.get((int) number), contents.get(place)),
                Playthrough.lost(Playthrough.Ending.TOO_LONG),
                without::add);
        for (int i = 0; i < kept.size(); i++) {
            Playthrough with = kept.get(i).playthrough();
            Playthrough other = without.get(i);
            if (other.isPlayed()) {
                differences.forEach((measure, values) -> values.addValue(measure.of(with) - measure.of(other)));
            }
        }
        Map<Measure, Estimate> effect = new EnumMap<>(Measure.class);
        differences.forEach((measure, values) -> effect.put(measure, Estimate.of(values)));
        return effect;
    }

    private Playthrough without(Used one, Contents.Content content) {
        List<Act> acts = new ArrayList<>();
        for (Act act : one.playthrough().acts()) {
            without(act.command(), content).ifPresent(command -> acts.add(new Act(act.month(), command)));
        }
        return replay.of(acts, one.seed());
    }

    private static Optional<Command> without(Command command, Contents.Content content) {
        if (content.kind() == ContentKind.INTERVENTION) {
            boolean starts = command instanceof Command.Start start
                    && start.start().value().equals(content.id());
            return starts ? Optional.empty() : Optional.of(command);
        }
        if (command instanceof Command.Argue argue) {
            List<Ref<Argument>> left = without(argue.with(), content.id());
            boolean empty = left.isEmpty() && !argue.citing();
            return empty ? Optional.empty() : Optional.of(new Command.Argue(argue.argue(), left, argue.citing()));
        }
        if (command instanceof Command.Substantiate reasons) {
            List<Ref<Argument>> left = without(reasons.with(), content.id());
            return left.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Command.Substantiate(reasons.substantiate(), left));
        }
        return Optional.of(command);
    }

    private static List<Ref<Argument>> without(List<Ref<Argument>> arguments, String id) {
        return arguments.stream()
                .filter(argument -> !argument.value().equals(id))
                .toList();
    }
}
