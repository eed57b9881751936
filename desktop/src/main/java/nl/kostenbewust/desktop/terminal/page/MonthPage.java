package nl.kostenbewust.desktop.terminal.page;

import java.util.List;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.HoursView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.NeighbourhoodView;
import nl.kostenbewust.core.view.PlayerView;

/** Writes how the month stands: hours, budgets, team, households. */
public record MonthPage(Speech speech) {
    /** Which month it is and what hours there are. */
    public void month(Page page, PlayerView view) {
        page.heading(speech.say("month.title", view.title(), view.month(), view.rounds()));
        hours(page, view.hours());
        view.credit().ifPresent(credit -> page.line(speech.say("month.credit", credit)));
    }

    /** The hours that are left. */
    public void hours(Page page, HoursView hours) {
        page.line(speech.say("month.hours", hours.left(), hours.total(), hours.lost(), hours.spent()));
    }

    /** What the team may spend, and who may decide about it. */
    public void budgets(Page page, PlayerView view) {
        page.heading(speech.say(view.budgets().isEmpty() ? "budgets.none" : "budgets.title"));
        view.budgets().forEach(budget -> {
            page.item(speech.say(
                    "budget.line",
                    budget.name(),
                    Figures.amount(budget.counts(), budget.left()),
                    Figures.amount(budget.counts(), budget.ceiling())));
            page.under(speech.say(budget.about()));
            budget.mandate().forEach(sentence -> page.under(speech.say(sentence)));
            budget.documented().ifPresent(text -> page.under(speech.say("budget.documented", text)));
        });
    }

    /** Who is in the team and who is done. */
    public void team(Page page, PlayerView view) {
        page.heading(speech.say("team.title"));
        members(page, view.team(), view.seat());
    }

    /** The members of a team, an item each. */
    void members(Page page, List<ColleagueView> team, int ownSeat) {
        team.forEach(member -> page.item(member(member, member.seat() == ownSeat)));
    }

    private String member(ColleagueView member, boolean self) {
        return member.name()
                + (self ? " " + speech.say("team.you") : "")
                + ": "
                + speech.say(!member.present() ? "team.away" : member.ready() ? "team.ready" : "team.busy")
                + speech.say("team.left", member.left());
    }

    /** The households of the neighbourhood, by number. */
    public void neighbourhood(Page page, PlayerView view) {
        page.heading(speech.say("neighbourhood.title"));
        int number = 0;
        for (HouseholdView household : view.households()) {
            number++;
            page.item(
                    number,
                    speech.say("neighbourhood.line", household.name(), household.address()) + alarms(household));
        }
    }

    /** How the neighbourhood works: the policies that are on, and what stands for everybody. */
    public void works(Page page, NeighbourhoodView view) {
        if (!view.policies().isEmpty()) {
            page.heading(speech.say("policies.on"));
            view.policies().forEach(policy -> {
                page.item(speech.say(policy.name()) + ".");
                page.under(speech.say(policy.about()));
            });
        }
        if (!view.facilities().isEmpty()) {
            page.heading(speech.say("facilities.title"));
            view.facilities().forEach(facility -> {
                page.item(speech.say("facilities.line", facility.name(), facility.how()));
                page.under(speech.say(facility.about()));
            });
        }
    }

    private String alarms(HouseholdView household) {
        return (household.danger() ? " " + speech.say("household.danger") : "")
                + (household.dilemmas().isEmpty() ? "" : " " + speech.say("neighbourhood.dilemma"));
    }
}
