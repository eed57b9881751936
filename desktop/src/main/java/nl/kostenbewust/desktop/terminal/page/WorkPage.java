package nl.kostenbewust.desktop.terminal.page;

import java.util.Optional;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Words;
import nl.kostenbewust.core.view.AgencyView;
import nl.kostenbewust.core.view.DilemmaView;
import nl.kostenbewust.core.view.FileView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlanView;
import nl.kostenbewust.core.view.RequestView;
import nl.kostenbewust.core.view.ReviewView;
import nl.kostenbewust.core.view.RuleView;

/** Writes what is being done for a household: plan, what runs, requests, matters, dilemmas, reviews, agencies. */
public record WorkPage(Speech speech) {
    /** All of it but the agencies. */
    public void all(Page page, HouseholdView household) {
        plan(page, household.plan());
        page.list(
                speech.say("running.title"),
                household.running(),
                running -> page.item(speech.say(
                                running.working() ? "running.working" : "running.started",
                                running.title(),
                                carrier(running.by()))
                        + months(running.monthsLeft())));
        page.list(speech.say("requests.title"), household.requests(), request -> page.item(request(request)));
        page.list(
                speech.say("matters.title"),
                household.matters(),
                matter -> page.item(speech.say(matter.question())
                        + " "
                        + matter.settled().map(speech::say).orElse(speech.say("matter.open"))));
        household.files().stream().filter(file -> !file.onFile().isEmpty()).forEach(file -> file(page, file));
        household.dilemmas().forEach(dilemma -> dilemma(page, dilemma));
        household.reviews().forEach(review -> review(page, review));
    }

    /** The plan, and what the household would rather. */
    public void plan(Page page, PlanView plan) {
        page.heading(speech.say(plan.steps().isEmpty() ? "plan.none" : "plan.title"));
        plan.steps()
                .forEach(step -> page.item(
                        speech.say("plan.step", step.title(), carrier(step.by()), speech.name("stage", step.stage()))
                                + months(step.monthsLeft())));
        page.list(speech.say("plan.counter"), plan.counter(), step -> page.item(counter(plan, step)));
        plan.says().forEach(words -> page.line(speech.say("quote", words)));
    }

    private String counter(PlanView plan, PlanStep step) {
        String title = plan.offered().stream()
                .filter(offer -> offer.id().equals(step.step()))
                .map(offer -> speech.say(offer.title()))
                .findFirst()
                .orElse(step.step().toString());
        return speech.say("plan.offer", title, carrier(step.by()));
    }

    private String months(Optional<Integer> left) {
        return left.map(months -> " " + speech.say("months", Figures.months(months)))
                .orElse("");
    }

    private String carrier(Carrier by) {
        return speech.say(Words.of(by));
    }

    /** A request on one line. */
    public String request(RequestView request) {
        String status = request.status().map(now -> speech.say(Words.of(now))).orElse(speech.say("request.unopened"));
        return speech.say("request.line", request.title(), status)
                + request.due()
                        .map(month -> " " + speech.say("request.due", month))
                        .orElse("");
    }

    private void file(Page page, FileView file) {
        page.heading(speech.say("file.title", file.title()));
        file.onFile().forEach(reason -> page.item(speech.say("argument", Words.of(reason.kind()), reason.text())));
    }

    /** A dilemma and what can be answered. */
    public void dilemma(Page page, DilemmaView dilemma) {
        page.heading(speech.say("dilemma.title", dilemma.from(), dilemma.text()));
        dilemma.answers()
                .forEach(answer -> page.item(
                        speech.say(answer.text()) + (answer.silence() ? " " + speech.say("dilemma.silence") : "")));
    }

    /** A peer review, its reasons and the marks so far. */
    public void review(Page page, ReviewView review) {
        page.heading(speech.say("review.title", review.title()) + " " + conclusion(review));
        review.reasons().forEach(reason -> page.item(speech.say("argument", Words.of(reason.kind()), reason.text())));
        review.given()
                .forEach(mark -> page.item(speech.say(
                        "review.mark",
                        mark.by(),
                        mark.sentence(),
                        mark.fails().isEmpty()
                                ? speech.say("review.passes")
                                : speech.say(
                                        "review.fails",
                                        String.join(
                                                ", ",
                                                mark.fails().stream()
                                                        .map(corner -> speech.say(Words.of(corner)))
                                                        .toList())))));
    }

    private String conclusion(ReviewView review) {
        return review.approved()
                .map(yes -> speech.say(yes ? "review.yes" : "review.no"))
                .orElse(speech.say(review.mine() ? "review.mine" : "review.open"));
    }

    /** The agencies, and what is known of their rules. */
    public void agencies(Page page, HouseholdView household) {
        page.heading(speech.say(household.agencies().isEmpty() ? "agencies.none" : "agencies.title"));
        household.agencies().forEach(agency -> agency(page, agency));
    }

    private void agency(Page page, AgencyView agency) {
        page.blank();
        page.line(speech.say("agency.line", agency.name(), agency.remit(), agency.official()));
        agency.legalGround().ifPresent(law -> page.item(speech.say("agency.ground", law)));
        agency.consent().ifPresent(yes -> page.item(speech.say(yes ? "agency.consent" : "agency.noconsent")));
        agency.rules().forEach(rule -> rule(page, rule));
        agency.reason().ifPresent(reason -> page.item(speech.say("agency.reason", reason)));
        agency.competence().ifPresent(who -> page.item(speech.say("agency.competence", who)));
    }

    /** A rule, as far as it is read. */
    void rule(Page page, RuleView rule) {
        page.item(speech.say("rule.line", rule.law())
                + rule.text().map(text -> " " + speech.say("quote", text)).orElse("")
                + speech.also("rule.opening", rule.opening())
                + (rule.readable() ? " " + speech.say("rule.readable") : ""));
    }
}
