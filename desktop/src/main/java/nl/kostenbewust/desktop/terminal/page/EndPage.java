package nl.kostenbewust.desktop.terminal.page;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.view.AuditView;
import nl.kostenbewust.core.view.EndView;

/** Writes how it ended, with the routes of the case beside one's own. */
public record EndPage(Speech speech) {
    /** The whole end screen. */
    public void all(Page page, EndView end) {
        page.heading(speech.say("end.title"));
        page.line(speech.say("end.team", new TrianglePage(speech).triangle(end.team())));
        accountant(page, end.accountant());
        end.households().forEach(household -> household(page, household));
    }

    private void accountant(Page page, List<AuditView> files) {
        if (files.isEmpty()) {
            return;
        }
        page.heading(speech.say("end.accountant"));
        for (AuditView file : files) {
            page.item(speech.say("end.accountant.file", file.word(), file.household(), file.question()));
            page.under(speech.say("end.accountant.decided", file.decided(), file.ground()));
            String reasons = file.reasons().isEmpty()
                    ? speech.say("end.accountant.none")
                    : String.join("; ", file.reasons().stream().map(speech::say).toList());
            page.under(speech.say("end.accountant.reasons", reasons));
            page.under(speech.say(file.mandate()) + " " + speech.say(file.consent()));
            file.why().forEach(why -> page.under(speech.say(why)));
        }
    }

    private void household(Page page, EndView.HouseholdEnd end) {
        page.heading(speech.say("end.household", end.name(), end.cost()));
        new TrianglePage(speech).all(page, end.score(), Optional.empty());
        new ReceiptPage(speech).all(page, end.receipt());
        page.list(speech.say("end.missed"), end.missed(), fact -> page.item(speech.say(fact)));
        routes(page, end);
        page.heading(speech.say("end.reality", end.reality()));
        page.line(speech.say("end.better", end.better()));
        page.line(speech.say("end.lesson", end.lesson()));
    }

    private void routes(Page page, EndView.HouseholdEnd end) {
        page.heading(speech.say("end.routes"));
        page.item(speech.say("end.route", speech.say("end.yours"), end.cost(), triangle(end)));
        end.routes().forEach(route -> {
            page.item(speech.say(
                    "end.route", route.title(), route.cost(), new TrianglePage(speech).triangle(route.score())));
            route.about().ifPresent(about -> page.under(speech.say(about)));
        });
        months(end).forEach(month -> month(page, end, month));
    }

    private String triangle(EndView.HouseholdEnd end) {
        return new TrianglePage(speech).triangle(end.score());
    }

    private static TreeSet<Integer> months(EndView.HouseholdEnd end) {
        TreeSet<Integer> months = new TreeSet<>();
        Stream.concat(Stream.of(end.yours()), end.routes().stream().map(EndView.RouteEnd::months))
                .forEach(route -> route.forEach(lines -> months.add(lines.month())));
        return months;
    }

    private void month(Page page, EndView.HouseholdEnd end, int month) {
        page.heading(speech.say("end.month", month));
        List<Text> yours = lines(end.yours(), month);
        lines(page, speech.say("end.yours"), yours);
        end.routes().forEach(route -> {
            List<Text> theirs = lines(route.months(), month);
            if (!theirs.isEmpty() && theirs.equals(yours)) {
                page.item(speech.say("end.same", route.title()));
            } else {
                lines(page, speech.say(route.title()), theirs);
            }
        });
    }

    private static List<Text> lines(List<EndView.MonthLines> months, int month) {
        return months.stream()
                .filter(one -> one.month() == month)
                .flatMap(one -> one.lines().stream())
                .toList();
    }

    private void lines(Page page, String who, List<Text> lines) {
        page.item(who + ": " + (lines.isEmpty() ? speech.say("end.nothing") : ""));
        lines.forEach(line -> page.inner(speech.say(line)));
    }
}
