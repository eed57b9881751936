package nl.kostenbewust.desktop.terminal.page;

import java.util.Optional;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Words;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.DebtView;
import nl.kostenbewust.core.view.DomainView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.ResidentView;

/** Writes all that is known of a household. */
public record HouseholdPage(Speech speech) {
    /** The whole household: people, how they stand, what is known, what runs. */
    public void all(Page page, PlayerView view, HouseholdView household) {
        page.heading(speech.say("household.title", household.name(), household.address()));
        page.line(speech.say(household.intro()));
        page.line(director(view, household));
        if (household.danger()) {
            page.line(speech.say("household.danger"));
        }
        people(page, household);
        standing(page, household);
        known(page, household);
        new WorkPage(speech).all(page, household);
    }

    private String director(PlayerView view, HouseholdView household) {
        if (household.director() == view.seat()) {
            return speech.say("household.director.you");
        }
        Optional<String> name = view.team().stream()
                .filter(member -> member.seat() == household.director())
                .map(ColleagueView::name)
                .findFirst();
        return name.map(known -> speech.say("household.director", known)).orElse(speech.say("household.director.none"));
    }

    private void people(Page page, HouseholdView household) {
        page.list(speech.say("residents.title"), household.residents(), resident -> page.item(resident(resident)));
        said(page, household);
    }

    /** The last words of a resident. */
    public void said(Page page, HouseholdView household) {
        household.said().ifPresent(said -> {
            Optional<ResidentView> by = household.residents().stream()
                    .filter(resident -> resident.id().equals(said.by()))
                    .findFirst();
            page.line(speech.say(
                    "said",
                    by.map(one -> speech.say(one.name())).orElse(said.by().toString()),
                    said.text()));
        });
    }

    private String resident(ResidentView resident) {
        return speech.say(resident.name())
                + resident.age().map(age -> ", " + age).orElse("")
                + ": "
                + speech.name("mood", resident.mood())
                + "."
                + (resident.away() ? " " + speech.say("resident.away") : "")
                + (resident.hidesMouth() ? " " + speech.say("resident.hides") : "")
                + resident.about().map(about -> " " + speech.say(about)).orElse("");
    }

    /** Levels, trust, own direction and means. */
    public void standing(Page page, HouseholdView household) {
        page.list(speech.say("domains.title"), household.domains(), domain -> page.item(domain(domain)));
        page.blank();
        page.line(speech.say("trust", household.trust(), changed(household.trustChange())));
        page.line(speech.say("ownership", household.ownership(), changed(household.ownershipChange())));
        page.line(speech.say("means", household.income(), household.expenses()));
        page.list(speech.say("debts.title"), household.debts(), debt -> page.item(debt(debt)));
    }

    private String domain(DomainView domain) {
        if (domain.level().isEmpty()) {
            return speech.say("domain.unknown", domain.name());
        }
        Level level = domain.level().get();
        String before =
                domain.change() == 0 ? "" : speech.say("domain.before", Figures.level(level.moved(-domain.change())));
        String start = domain.atStart()
                .map(at -> speech.say("domain.start", Figures.level(at)))
                .orElse("");
        return speech.say("domain.line", domain.name(), Figures.level(level)) + before + start + ".";
    }

    private String changed(int by) {
        return by == 0 ? "" : " " + speech.say("changed", Figures.signed(by));
    }

    private String debt(DebtView debt) {
        return speech.say("debt.line", debt.creditor(), debt.sum(), Words.of(debt.kind()))
                + (debt.growsPerMonth().isPositive() ? " " + speech.say("debt.grows", debt.growsPerMonth()) : "")
                + (debt.includable() ? "" : " " + speech.say("debt.apart"));
    }

    private void known(Page page, HouseholdView household) {
        page.list(
                speech.say("facts.title"),
                household.facts(),
                fact -> page.item(speech.say("fact.line", fact.text(), fact.month())));
        page.list(
                speech.say("questions.title"),
                household.questions(),
                question -> page.item(speech.say("question.line", question.question(), question.how())));
        page.list(
                speech.say("wishes.title"),
                household.wishes(),
                wish -> page.item(speech.say(wish.met() ? "wish.met" : "wish.open", wish.text())));
    }
}
