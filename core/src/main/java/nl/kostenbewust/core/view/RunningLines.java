package nl.kostenbewust.core.view;

import java.util.Optional;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Service;
import nl.kostenbewust.core.play.Work;

/** What running lines of the receipt come to, as far as one can tell from how they run now and how they ran at the start. */
final class RunningLines {
    private final Sight sight;

    RunningLines(Sight sight) {
        this.sight = sight;
    }

    /** How many months have closed since the household came in, at most up to the horizon. */
    int monthsSoFar() {
        int months = sight.month() - sight.state().arrived();
        return Math.max(0, Math.min(sight.story().horizon(), months));
    }

    /** What the line would have cost so far, had nobody acted. */
    Money muddlingSoFar(CostLine line) {
        return muddling(line, monthsSoFar());
    }

    /** What the line would cost up to the horizon, had nobody acted. */
    Money muddling(CostLine line) {
        return muddling(line, sight.story().horizon());
    }

    /** What the line will still cost up to the horizon if it runs on as it does now. */
    Money stillToPay(CostLine line) {
        Money perMonth = sight.state().finances().lines().getOrDefault(line.id(), Money.NONE);
        int left = Math.max(0, sight.story().horizon() - monthsSoFar());
        int lineLeft = line.until().map(until -> until - monthsSoFar()).orElse(left);
        int serviceLeft = serviceEnd(line).map(until -> until - sight.month()).orElse(left);
        return perMonth.times(Math.max(0, Math.min(left, Math.min(lineLeft, serviceLeft))));
    }

    /** A line that waits was not running at the start. */
    private static Money muddling(CostLine line, int months) {
        int running = line.until().map(until -> Math.min(until, months)).orElse(months);
        return line.waiting() ? Money.NONE : line.perMonth().times(running);
    }

    /** The month in which the service that this line pays for ends; it is not paid for that month. */
    private Optional<Integer> serviceEnd(CostLine line) {
        return sight.state().work().running().entrySet().stream()
                .filter(entry -> pays(line, entry.getKey()))
                .map(entry -> entry.getValue())
                .filter(Work.Running::working)
                .flatMap(running -> running.until().stream())
                .findFirst();
    }

    private boolean pays(CostLine line, Ref<Intervention> intervention) {
        return sight.story()
                .intervention(intervention)
                .flatMap(Intervention::service)
                .flatMap(Service::line)
                .equals(Optional.of(line.id()));
    }
}
