package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.score.Course;
import nl.kostenbewust.core.score.HouseholdScore;
import nl.kostenbewust.core.score.Triangle;
import nl.kostenbewust.core.text.CommandTexts;
import nl.kostenbewust.core.text.Messages;
import nl.kostenbewust.core.text.Names;

/** The end screen: nothing is hidden any more. */
final class EndViews {
    private EndViews() {}

    static EndView end(ViewSource source, List<Sight> sights, Prospect prospect) {
        List<Triangle> triangles = new ArrayList<>();
        List<EndView.HouseholdEnd> households = new ArrayList<>();
        for (Sight sight : sights) {
            Course course = prospect.course(sight.situation().household()).orElseThrow();
            HouseholdScore score = HouseholdScore.of(
                    course, source.references().get(sight.situation().household()));
            triangles.add(score.triangle());
            households.add(household(sight, course, score, prospect));
        }
        return new EndView(ScoreViews.bare(Triangle.mean(triangles)), AuditViews.of(sights, prospect), households);
    }

    private static EndView.HouseholdEnd household(Sight sight, Course course, HouseholdScore score, Prospect prospect) {
        Names names = Naming.afterwards(sight.source().names(), sight.situation());
        return new EndView.HouseholdEnd(
                sight.situation().household(),
                sight.story().household().name(),
                ScoreViews.afterwards(score, names),
                course.expected().total(),
                yours(sight, names),
                routes(sight, names),
                WholeReceipt.of(course, prospect.muddling(sight.situation().household()), sight),
                missed(sight),
                sight.story().debrief().reality(),
                sight.story().debrief().better(),
                sight.story().debrief().lesson());
    }

    private static List<Text> missed(Sight sight) {
        return sight.story().facts().stream()
                .filter(fact -> !sight.state().knowledge().facts().containsKey(fact.id()))
                .map(Fact::text)
                .toList();
    }

    /** The commands of this household that were accepted, by month. */
    private static List<EndView.MonthLines> yours(Sight sight, Names names) {
        SortedMap<Integer, List<Text>> months = new TreeMap<>();
        int month = 1;
        for (Journal.Entry entry : sight.source().game().journal().entries()) {
            if (entry.order().household().equals(Optional.of(sight.situation().household()))) {
                months.computeIfAbsent(month, none -> new ArrayList<>())
                        .add(CommandTexts.of(entry.order().command(), names));
            }
            month = after(entry, month);
        }
        return lines(months);
    }

    private static int after(Journal.Entry entry, int month) {
        int later = month;
        for (Event event : entry.events()) {
            if (event instanceof TeamEvent.MonthClosed closed) {
                later = closed.month() + 1;
            }
        }
        return later;
    }

    private static List<EndView.RouteEnd> routes(Sight sight, Names names) {
        return sight.source().routes().getOrDefault(sight.situation().household(), List.of()).stream()
                .map(route -> route(route, names))
                .toList();
    }

    private static EndView.RouteEnd route(PlayedRoute route, Names names) {
        SortedMap<Integer, List<Text>> months = new TreeMap<>();
        route.months().forEach(month -> {
            List<Text> acts = months.computeIfAbsent(month.month(), none -> new ArrayList<>());
            for (Command act : month.acts()) {
                acts.add(CommandTexts.of(act, names));
            }
        });
        return new EndView.RouteEnd(
                route.name(),
                title(route.name()),
                route.about(),
                ScoreViews.afterwards(route.score(), names),
                route.cost(),
                lines(months));
    }

    private static Text title(String route) {
        return switch (route) {
            case "documented" -> Messages.text("route.documented");
            case "good" -> Messages.text("route.good");
            case "nothing" -> Messages.text("route.nothing");
            case "tempting" -> Messages.text("route.tempting");
            default -> Text.nl(route);
        };
    }

    private static List<EndView.MonthLines> lines(SortedMap<Integer, List<Text>> months) {
        return months.entrySet().stream()
                .map(entry -> new EndView.MonthLines(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
