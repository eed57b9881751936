package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.MandateRow;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.InHousehold;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Messages;
import nl.kostenbewust.core.text.Names;
import nl.kostenbewust.core.text.TeamEventTexts;
import nl.kostenbewust.core.text.Words;

/** What belongs to the team as a whole: colleagues, hours, budgets, credit, news. */
final class TeamViews {
    private TeamViews() {}

    static List<ColleagueView> team(ViewSource source) {
        return source.game().state().team().values().stream()
                .map(caseworker -> colleague(caseworker, source))
                .toList();
    }

    static HoursView hours(ViewSource source, int seat) {
        Caseworker caseworker = source.game().state().team().get(seat);
        if (caseworker == null) {
            return new HoursView(Hours.NONE, Hours.NONE, Hours.NONE, Hours.NONE);
        }
        Hours spent = caseworker.total().minus(caseworker.lost()).minus(caseworker.left());
        return new HoursView(caseworker.total(), caseworker.lost(), spent, caseworker.left());
    }

    static List<BudgetView> budgets(ViewSource source, Timeline timeline) {
        return source.game().state().budgets().entrySet().stream()
                .map(entry -> budget(
                        source.game().scenario().budgets().get(entry.getKey()),
                        entry.getValue(),
                        ceiling(entry.getKey(), timeline)))
                .toList();
    }

    /** Political credit shows once some ladder is known, or once it changed. */
    static Optional<Integer> credit(List<Sight> sights, GameState state, Timeline timeline) {
        boolean matters = state.credit() != timeline.start().credit()
                || sights.stream()
                        .anyMatch(sight -> Visibility.requests(sight.situation()).stream()
                                .anyMatch(request -> !Visibility.rungs(request, sight.situation())
                                        .isEmpty()));
        return matters ? Optional.of(state.credit()) : Optional.empty();
    }

    /** What was heard at the last close and since, of the team and of every household. */
    static List<NewsView> news(Timeline timeline, Names names, Collection<DrawnHousehold> households) {
        List<NewsView> news = new ArrayList<>();
        for (int place = timeline.untilClose(); place < timeline.happened().size(); place++) {
            int at = place;
            Timeline.Happened happened = timeline.happened().get(place);
            if (happened.event() instanceof InHousehold) {
                households.forEach(household -> household.news(at).ifPresent(news::add));
            } else {
                TeamEventTexts.of((TeamEvent) happened.event(), names)
                        .map(text -> new NewsView(happened.month(), Optional.empty(), text, false))
                        .ifPresent(news::add);
            }
        }
        return news;
    }

    private static ColleagueView colleague(Caseworker caseworker, ViewSource source) {
        return new ColleagueView(
                caseworker.seat(),
                TeamNaming.colleague(source.names(), caseworker.seat()).nl(),
                source.present().contains(caseworker.seat()),
                caseworker.ready(),
                caseworker.left());
    }

    /** What there was at the start, and what became free to spend since. */
    private static Money ceiling(Ref<Budget> budget, Timeline timeline) {
        Money ceiling = timeline.start().budgets().getOrDefault(budget, Money.NONE);
        for (Timeline.Happened happened : timeline.happened()) {
            if (happened.event() instanceof TeamEvent.FreeShareGiven given
                    && given.budget().equals(budget)) {
                ceiling = ceiling.plus(given.sum());
            }
        }
        return ceiling;
    }

    private static BudgetView budget(Budget budget, Money left, Money ceiling) {
        return new BudgetView(
                budget.id(),
                budget.name(),
                budget.about(),
                left,
                ceiling,
                budget.documented(),
                budget.mandate().stream().map(row -> row(budget, row)).toList(),
                budget.counts());
    }

    private static Text row(Budget budget, MandateRow row) {
        return Messages.text("budget.mandate", Figures.amount(budget.counts(), row.upTo()), Words.of(row.by()));
    }
}
