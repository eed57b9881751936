package nl.kostenbewust.core.view;

import java.util.List;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.rules.Visibility;

/** Choices with the people themselves: talk, sign of life, network, plan, dilemmas. */
final class PeopleChoices {
    private PeopleChoices() {}

    static Stream<Choice> of(Sight sight) {
        return Stream.of(talks(sight), messages(sight), contacts(sight), plan(sight), dilemmas(sight))
                .flatMap(choices -> choices);
    }

    private static Stream<Choice> talks(Sight sight) {
        return residents(sight)
                .flatMap(resident -> sight.state().wellbeing().levels().keySet().stream()
                        .map(domain -> new Command.Talk(resident.id(), domain)))
                .map(talk -> Choice.of(ActionView.Kind.TALK, talk));
    }

    private static Stream<Choice> messages(Sight sight) {
        return residents(sight).map(resident -> Choice.of(ActionView.Kind.MESSAGE, new Command.Message(resident.id())));
    }

    private static Stream<Choice> contacts(Sight sight) {
        return Visibility.contacts(sight.situation()).stream()
                .filter(contact -> !sight.state().knowledge().involved().contains(contact.id()))
                .map(contact -> Choice.of(ActionView.Kind.INVOLVE, new Command.Involve(contact.id())));
    }

    private static Stream<Choice> plan(Sight sight) {
        List<Command> plans = Visibility.interventions(sight.situation()).stream()
                .flatMap(PeopleChoices::steps)
                .<Command>map(step -> new Command.MakePlan(List.of(step)))
                .toList();
        return plans.isEmpty()
                ? Stream.empty()
                : Stream.of(new Choice(ActionView.Kind.PLAN, new Command.MakePlan(List.of()), plans));
    }

    private static Stream<PlanStep> steps(Intervention intervention) {
        return intervention.carriers().keySet().stream().map(by -> new PlanStep(intervention.id(), by));
    }

    private static Stream<Choice> dilemmas(Sight sight) {
        return sight.state().calendar().open().stream()
                .flatMap(ref -> sight.story().dilemma(ref).stream())
                .flatMap(dilemma ->
                        dilemma.answers().stream().map(answer -> new Command.AnswerDilemma(dilemma.id(), answer.id())))
                .map(answer -> Choice.of(ActionView.Kind.DILEMMA, answer));
    }

    private static Stream<Resident> residents(Sight sight) {
        return sight.story().household().residents().stream();
    }
}
