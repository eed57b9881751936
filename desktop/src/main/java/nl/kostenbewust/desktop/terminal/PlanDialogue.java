package nl.kostenbewust.desktop.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.text.Words;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlanView;
import nl.kostenbewust.desktop.terminal.page.Page;
import nl.kostenbewust.desktop.terminal.page.Speech;

/** Puts a plan together: step by step, each with who carries it; an empty line takes the last step out. */
final class PlanDialogue implements Completion {
    private final Console console;
    private final Questions questions;
    private final Speech speech;
    private final Ear ear;

    PlanDialogue(Console console, Questions questions, Speech speech) {
        this.console = console;
        this.questions = questions;
        this.speech = speech;
        this.ear = new Ear(speech.words());
    }

    @Override
    public boolean fits(Command command) {
        return command instanceof Command.MakePlan make && make.plan().isEmpty();
    }

    @Override
    public Optional<Command> complete(Command command, HouseholdView household) throws Leaving {
        PlanView plan = household.plan();
        List<PlanStep> steps = new ArrayList<>(start(plan));
        show(plan, steps);
        while (true) {
            String line = questions.ask("plan.ask");
            if (line.isEmpty() && steps.isEmpty()) {
                return Optional.empty();
            }
            if (!steps.isEmpty() && ear.isOneOf("hear.done", line)) {
                return Optional.of(new Command.MakePlan(List.copyOf(steps)));
            }
            edit(plan, steps, line);
        }
    }

    // Begins with what the household would rather, else with the plan as it stands, as far as it is still offered.
    private static List<PlanStep> start(PlanView plan) {
        if (!plan.counter().isEmpty()) {
            return plan.counter();
        }
        return plan.steps().stream()
                .filter(step ->
                        plan.offered().stream().anyMatch(offer -> offer.id().equals(step.id())))
                .map(step -> new PlanStep(step.id(), step.by()))
                .toList();
    }

    private void edit(PlanView plan, List<PlanStep> steps, String line) throws Leaving {
        if (line.isEmpty()) {
            steps.remove(steps.size() - 1);
            showSteps(plan, steps);
            return;
        }
        List<String> titles =
                plan.offered().stream().map(offer -> speech.say(offer.title())).toList();
        Optional<Integer> index = Ear.number(line, titles.size()).or(() -> Ear.title(line, titles));
        if (index.isEmpty()) {
            console.say(speech.say("plan.ask.again", titles.size()));
            return;
        }
        add(plan.offered().get(index.get()), steps);
        showSteps(plan, steps);
    }

    private void add(PlanView.StepOffer offer, List<PlanStep> steps) throws Leaving {
        Optional<PlanView.CarrierHours> by = carrier(offer);
        if (by.isPresent()) {
            steps.removeIf(step -> step.step().equals(offer.id()));
            steps.add(new PlanStep(offer.id(), by.get().by()));
        }
    }

    private Optional<PlanView.CarrierHours> carrier(PlanView.StepOffer offer) throws Leaving {
        if (offer.carriers().size() == 1) {
            return Optional.of(offer.carriers().get(0));
        }
        List<String> choices = offer.carriers().stream().map(this::carrier).toList();
        return questions
                .choose(speech.say("plan.carrier", offer.title()), choices)
                .map(offer.carriers()::get);
    }

    private String carrier(PlanView.CarrierHours carrier) {
        return speech.say("plan.carrier.line", Words.of(carrier.by()), carrier.hours());
    }

    private void show(PlanView plan, List<PlanStep> steps) {
        Page page = new Page().heading(speech.say("plan.offered"));
        int number = 0;
        for (PlanView.StepOffer offer : plan.offered()) {
            number++;
            page.item(number, speech.say(offer.title()));
            page.under(speech.say(offer.about()));
            page.under(String.join(
                    "; ", offer.carriers().stream().map(this::carrier).toList()));
        }
        page.line(speech.say("plan.how"));
        console.print(page);
        showSteps(plan, steps);
    }

    private void showSteps(PlanView plan, List<PlanStep> steps) {
        Page page = new Page().heading(speech.say(steps.isEmpty() ? "plan.now.empty" : "plan.now"));
        steps.forEach(step -> page.item(speech.say("plan.offer", title(plan, step), Words.of(step.by()))));
        console.print(page);
    }

    private String title(PlanView plan, PlanStep step) {
        return plan.offered().stream()
                .filter(offer -> offer.id().equals(step.step()))
                .map(offer -> speech.say(offer.title()))
                .findFirst()
                .orElse(step.step().toString());
    }
}
