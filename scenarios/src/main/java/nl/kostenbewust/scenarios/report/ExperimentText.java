package nl.kostenbewust.scenarios.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.scenarios.neighbourhood.Experiment;
import nl.kostenbewust.scenarios.neighbourhood.Figure;
import nl.kostenbewust.scenarios.neighbourhood.Means;
import nl.kostenbewust.scenarios.neighbourhood.Wait;

/** What policies change in a neighbourhood, line by line. */
public final class ExperimentText {
    private static final int SHOWN = 4;

    private ExperimentText() {}

    /** The lines: the team, what it waited for, each household, and each policy by itself. */
    public static List<String> of(Programme lesson, Experiment.Plan plan, Experiment.Result result) {
        List<String> lines = new ArrayList<>();
        lines.add(lesson.id() + "  " + lesson.title().nl() + ": " + lesson.rounds() + " maanden, "
                + plan.craft().title() + " team van "
                + plan.seats() + ", route " + plan.route() + ", " + plan.runs()
                + " spellen, elk twee keer met hetzelfde geluk");
        lines.add(row("", "uit", "aan", "verschil"));
        for (Figure figure : Figure.values()) {
            lines.add(row(figure, result.off(), result.on()));
        }
        for (Wait wait : Wait.values()) {
            double off = result.off().waits().get(wait);
            double on = result.on().waits().get(wait);
            lines.add(row("  " + wait.title(), Numbers.tenths(off), Numbers.tenths(on), Numbers.signed(on - off)));
        }
        lines.add("Per huishouden, samen:");
        result.off().overall().forEach((house, off) -> {
            double on = result.on().overall().get(house);
            lines.add(row("  " + house, Numbers.tenths(off), Numbers.tenths(on), Numbers.signed(on - off)));
        });
        lines.add("Elke instelling apart, tegenover alles uit:");
        result.alone()
                .forEach(alone -> lines.add("  " + alone.policy().id() + ": " + changes(result.off(), alone.means())));
        return List.copyOf(lines);
    }

    private static String row(Figure figure, Means off, Means on) {
        double before = off.at(figure);
        double after = on.at(figure);
        return row(figure.title(), number(figure, before), number(figure, after), signed(figure, after - before));
    }

    private static String row(String what, String off, String on, String more) {
        return String.format(Locale.ROOT, "%-34s%14s%14s%14s", what, off, on, more)
                .stripTrailing();
    }

    /** What changed most, in proportion to what it was; a policy may change nothing that this team meets. */
    private static String changes(Means off, Means on) {
        List<String> changed = Stream.of(Figure.values())
                .filter(figure -> on.at(figure) != off.at(figure))
                .sorted(Comparator.comparingDouble((Figure figure) -> -weight(figure, off, on)))
                .limit(SHOWN)
                .map(figure -> figure.title() + " " + signed(figure, on.at(figure) - off.at(figure)))
                .toList();
        return changed.isEmpty() ? "geen verschil" : String.join("; ", changed);
    }

    private static double weight(Figure figure, Means off, Means on) {
        return Math.abs(on.at(figure) - off.at(figure)) / Math.max(1, Math.abs(off.at(figure)));
    }

    private static String number(Figure figure, double value) {
        return figure.kind() == Figure.Kind.MONEY ? Numbers.euros(value) : Numbers.tenths(value);
    }

    private static String signed(Figure figure, double value) {
        return figure.kind() == Figure.Kind.MONEY ? Numbers.euros(value) : Numbers.signed(value);
    }
}
