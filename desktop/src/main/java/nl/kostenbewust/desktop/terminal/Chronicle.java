package nl.kostenbewust.desktop.terminal;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/**
 * Writes how one view of the game follows another: the opening, the close of a month, and all between.
 *
 * @param speech how it is said
 * @param watching whether nobody can ask for more, so that the whole triangle and receipt are shown at every close
 */
record Chronicle(Speech speech, boolean watching) {
    /** The first view, or after the lecturer went back. */
    void opening(Page page, boolean again, PlayerView now) {
        if (again) {
            page.heading(speech.say("month.back"));
        }
        if (now.end().isPresent()) {
            pages().end().all(page, now.end().get());
            return;
        }
        month(page, now);
        pages().month().works(page, now.neighbourhood());
        if (!now.news().isEmpty()) {
            pages().news().news(page, now.news());
        }
        now.households().stream()
                .findFirst()
                .ifPresent(first -> pages().household().all(page, now, first));
        page.heading(speech.say("hint"));
    }

    /** A month has closed: its news, what it did, and the new month or the end. */
    void monthClosed(Page page, PlayerView before, PlayerView now) {
        page.heading(speech.say("month.closed", before.month()));
        pages().news().news(page, now.news());
        now.households().forEach(household -> results(page, before, household, now));
        if (now.end().isPresent()) {
            pages().end().all(page, now.end().get());
            return;
        }
        month(page, now);
        if (!watching) {
            page.heading(speech.say("hint"));
        }
    }

    private void month(Page page, PlayerView now) {
        pages().month().month(page, now);
        if (now.households().size() > 1) {
            pages().month().neighbourhood(page, now);
        }
        if (now.team().size() > 1) {
            pages().month().team(page, now);
        }
    }

    private void results(Page page, PlayerView before, HouseholdView household, PlayerView now) {
        if (find(before, household).isEmpty()) {
            page.heading(speech.say("household.new"));
            pages().household().all(page, now, household);
            return;
        }
        page.heading(speech.say(household.name()));
        pages().household().said(page, household);
        pages().household().standing(page, household);
        if (watching && now.end().isEmpty()) {
            pages().triangle().all(page, household.score(), household.before());
            pages().receipt().all(page, household.receipt());
        } else {
            page.line(pages().triangle().triangle(household.score()));
        }
        household.dilemmas().forEach(dilemma -> pages().work().dilemma(page, dilemma));
    }

    /** What happened within a month. */
    void changes(Page page, PlayerView before, PlayerView now) {
        added(before.news(), now.news()).stream()
                .filter(line -> line.household().isEmpty())
                .forEach(line -> pages().news().item(page, line));
        now.households()
                .forEach(household -> find(before, household)
                        .ifPresentOrElse(
                                earlier -> changes(page, earlier, household),
                                () -> pages().household().all(page, now, household)));
        now.team().stream()
                .filter(member -> member.seat() != now.seat())
                .forEach(member -> colleague(page, before, member));
        if (!before.hours().equals(now.hours())) {
            page.line(speech.say("hours.left", now.hours().left()));
        }
    }

    private void changes(Page page, HouseholdView before, HouseholdView now) {
        added(before.log(), now.log()).forEach(line -> pages().news().item(page, line));
        if (!before.said().equals(now.said())) {
            pages().household().said(page, now);
        }
        now.dilemmas().stream()
                .filter(dilemma ->
                        before.dilemmas().stream().noneMatch(old -> old.id().equals(dilemma.id())))
                .forEach(dilemma -> pages().work().dilemma(page, dilemma));
        now.reviews().stream()
                .filter(review -> !before.reviews().contains(review))
                .forEach(review -> pages().work().review(page, review));
    }

    private void colleague(Page page, PlayerView before, ColleagueView now) {
        Optional<ColleagueView> then = before.team().stream()
                .filter(member -> member.seat() == now.seat())
                .findFirst();
        if (then.isEmpty()) {
            page.item(speech.say("colleague.new", now.name()));
        } else if (then.get().present() != now.present()) {
            page.item(speech.say(now.present() ? "colleague.back" : "colleague.away", now.name()));
        } else if (then.get().ready() != now.ready()) {
            page.item(speech.say(now.ready() ? "colleague.ready" : "colleague.busy", now.name()));
        }
    }

    private static Optional<HouseholdView> find(PlayerView view, HouseholdView household) {
        return view.households().stream()
                .filter(other -> other.id().equals(household.id()))
                .findFirst();
    }

    private static List<NewsView> added(List<NewsView> before, List<NewsView> now) {
        return now.subList(Math.min(before.size(), now.size()), now.size());
    }

    private Pages pages() {
        return new Pages(speech);
    }
}
