package nl.kostenbewust.desktop.terminal;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Shows what a player asks to see. */
final class ShowDialogue {
    private final Console console;
    private final Speech speech;
    private final Pages pages;
    private final Vocabulary vocabulary;

    ShowDialogue(Console console, Speech speech, Vocabulary vocabulary) {
        this.console = console;
        this.speech = speech;
        this.pages = new Pages(speech);
        this.vocabulary = vocabulary;
    }

    /** Shows something of the household, the team or the month. */
    void show(Verb verb, PlayerView view, Optional<HouseholdView> household) {
        Page page = new Page();
        if (!team(page, verb, view)) {
            household.ifPresentOrElse(
                    present -> household(page, verb, view, present), () -> page.line(speech.say("household.none")));
        }
        console.print(page);
    }

    private boolean team(Page page, Verb verb, PlayerView view) {
        switch (verb) {
            case HELP -> help(page);
            case NEWS -> pages.news().news(page, view.news());
            case TEAM -> pages.month().team(page, view);
            case BUDGETS -> pages.month().budgets(page, view);
            case NEIGHBOURHOOD -> {
                pages.month().month(page, view);
                pages.month().neighbourhood(page, view);
                pages.month().works(page, view.neighbourhood());
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void household(Page page, Verb verb, PlayerView view, HouseholdView household) {
        switch (verb) {
            case AGENCIES -> pages.work().agencies(page, household);
            case RECEIPT_PAGE -> pages.receipt().all(page, household.receipt());
            case SCORE -> pages.triangle().all(page, household.score(), household.before());
            case LOG -> pages.news().log(page, household.log());
            default -> {
                pages.month().month(page, view);
                pages.household().all(page, view, household);
            }
        }
    }

    /** Shows what can be done, numbered. */
    void choices(List<Verb> verbs, Optional<HouseholdView> household) {
        Page page = new Page().heading(speech.say("choices.title"));
        int number = 0;
        for (Verb verb : verbs) {
            number++;
            page.item(
                    number,
                    speech.say("choice", vocabulary.word(verb), speech.name("about", verb)) + count(verb, household));
        }
        console.print(page);
    }

    private String count(Verb verb, Optional<HouseholdView> household) {
        if (verb.kind().isEmpty()) {
            return "";
        }
        long possible = household.stream()
                .flatMap(one -> one.actions().stream())
                .filter(action -> action.kind() == verb.kind().get() && action.possible())
                .count();
        return possible == 0 ? " " + speech.say("choice.notnow") : "";
    }

    private void help(Page page) {
        page.heading(speech.say("help.title"));
        page.line(speech.say("help.how"));
        for (Verb verb : Verb.values()) {
            page.item(speech.say("choice", vocabulary.word(verb), speech.name("about", verb)));
        }
        page.line(speech.say("help.back"));
    }

    /** Says that a line was not understood, and what looks like it. */
    void notUnderstood(String line) {
        List<String> near = vocabulary.near(line);
        console.say(
                near.isEmpty()
                        ? speech.say("unknown", line)
                        : speech.say("unknown.near", line, String.join(", ", near)));
    }

    /** Answers before the lesson has begun: only help can be had then. */
    void inLobby(Verb verb) {
        Page page = new Page();
        if (verb == Verb.HELP) {
            help(page);
        }
        page.line(speech.say("lobby.wait"));
        console.print(page);
    }
}
