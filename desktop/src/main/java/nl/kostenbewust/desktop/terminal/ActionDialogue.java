package nl.kostenbewust.desktop.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.story.About;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Does something in a household: choose it, fill it in, see what it takes, and only then do it. */
final class ActionDialogue {
    private static final int LONG = 9;

    private final Desk desk;
    private final Console console;
    private final Questions questions;
    private final Speech speech;
    private final Answers answers;
    private final List<Completion> completions;

    ActionDialogue(Desk desk, Console console, Questions questions, Speech speech) {
        this.desk = desk;
        this.console = console;
        this.questions = questions;
        this.speech = speech;
        this.answers = new Answers(console, speech);
        this.completions = List.of(
                new PlanDialogue(console, questions, speech),
                new ArgueDialogue(console, questions, speech),
                new ReviewDialogue(console, questions, speech));
    }

    /** Does one of these actions; with {@code words} it is chosen already, by number or name, and an only one needs no choice. */
    void offer(HouseholdView household, String title, List<ActionView> actions, String words) throws Leaving {
        if (actions.isEmpty()) {
            console.say(speech.say("actions.none", title));
            return;
        }
        List<String> labels = labels(actions);
        Optional<Integer> choice = actions.size() == 1
                ? Optional.of(0)
                : Ear.number(words, labels.size()).or(() -> Ear.title(words, labels));
        boolean settled = choice.isPresent() && isSettled(household.id(), actions.get(choice.get()));
        if (!settled && actions.size() > 1 && !meant(household, actions, words)) {
            choose(household, title, actions);
        }
    }

    // "praat bart": the words may name whom a long list is asked by.
    private boolean meant(HouseholdView household, List<ActionView> actions, String words) throws Leaving {
        Map<String, List<ActionView>> groups = actions.size() > LONG ? groups(household, actions) : Map.of();
        List<String> names = List.copyOf(groups.keySet());
        Optional<Integer> named = Ear.title(words, names);
        return named.isPresent() && choose(household, names.get(named.get()), groups.get(names.get(named.get())));
    }

    /** Lists these actions to choose from, a long list first by whom they are about; false: the player went back. */
    boolean choose(HouseholdView household, String title, List<ActionView> actions) throws Leaving {
        Map<String, List<ActionView>> groups = actions.size() > LONG ? groups(household, actions) : Map.of();
        List<String> choices = groups.size() > 1 ? List.copyOf(groups.keySet()) : labels(actions);
        while (true) {
            Optional<Integer> choice = questions.choose(title, choices);
            if (choice.isEmpty()) {
                return false;
            }
            String chosen = choices.get(choice.get());
            boolean settled = groups.size() > 1
                    ? choose(household, chosen, groups.get(chosen))
                    : isSettled(household.id(), actions.get(choice.get()));
            if (settled) {
                return true;
            }
        }
    }

    private Map<String, List<ActionView>> groups(HouseholdView household, List<ActionView> actions) {
        Map<String, List<ActionView>> groups = new LinkedHashMap<>();
        actions.forEach(action -> groups.computeIfAbsent(
                        About.whom(action.command(), household).map(speech::say).orElse(label(action)),
                        name -> new ArrayList<>())
                .add(action));
        return groups;
    }

    private List<String> labels(List<ActionView> actions) {
        return actions.stream().map(this::label).toList();
    }

    private String label(ActionView action) {
        String hours = action.hours().halves() == 0 ? "" : " (" + speech.say("hours", action.hours()) + ")";
        String whyNot = action.possible()
                ? ""
                : " " + speech.say("notnow", action.whyNot().map(speech::say).orElse(""));
        return speech.say(action.title()) + hours + "." + whyNot;
    }

    // False: the player went back to the list.
    private boolean isSettled(Ref<Household> household, ActionView action) throws Leaving {
        if (!action.possible()) {
            console.say(speech.say("notnow", action.whyNot().map(speech::say).orElse("")));
            return false;
        }
        while (true) {
            Optional<Command> command = complete(household, action.command());
            if (command.isEmpty()) {
                return false;
            }
            Optional<Boolean> yes = confirm(household, command.get());
            if (yes.isPresent()) {
                decide(household, command.get(), yes.get());
                return true;
            }
            if (command.get().equals(action.command())) {
                return false;
            }
        }
    }

    private Optional<Command> complete(Ref<Household> household, Command command) throws Leaving {
        Optional<HouseholdView> view = desk.household(household);
        for (Completion completion : completions) {
            if (completion.fits(command)) {
                return view.isPresent() ? completion.complete(command, view.get()) : Optional.empty();
            }
        }
        return Optional.of(command);
    }

    private Optional<Boolean> confirm(Ref<Household> household, Command command) throws Leaving {
        Optional<PreviewView> preview = desk.preview(household, command);
        Page page = new Page();
        preview.ifPresentOrElse(
                known -> new Pages(speech).preview().all(page, known), () -> page.heading(speech.say("preview.none")));
        console.print(page);
        return questions.confirm(speech.say("ask.do"));
    }

    private void decide(Ref<Household> household, Command command, boolean yes) {
        if (yes) {
            answers.say(desk.act(Optional.of(household), command));
        } else {
            console.say(speech.say("notdone"));
        }
    }
}
