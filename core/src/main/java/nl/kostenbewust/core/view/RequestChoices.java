package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.rules.Visibility;

/** Choices about requests: from opening one to putting it in the vraagbaak. */
final class RequestChoices {
    private RequestChoices() {}

    static Stream<Choice> of(Sight sight) {
        return Visibility.requests(sight.situation()).stream().flatMap(request -> of(request, sight));
    }

    private static Stream<Choice> of(Request request, Sight sight) {
        Optional<RequestStatus> status = RequestViews.state(request, sight).map(RequestState::status);
        List<Choice> choices = new ArrayList<>();
        if (status.isEmpty() || status.get() == RequestStatus.CLOSED) {
            choices.add(Choice.of(ActionView.Kind.REQUEST, new Command.MakeRequest(request.id())));
        }
        if (status.isPresent() && isOpen(status.get())) {
            choices.addAll(inHand(request, sight));
        }
        if (status.equals(Optional.of(RequestStatus.OFFERED))) {
            choices.add(Choice.of(ActionView.Kind.OFFER, new Command.AnswerOffer(request.id(), true)));
            choices.add(Choice.of(ActionView.Kind.OFFER, new Command.AnswerOffer(request.id(), false)));
        }
        if (status.isPresent() && status.get() != RequestStatus.GRANTED) {
            choices.addAll(ladder(request, sight));
        }
        choices.addAll(precedents(request, sight));
        return choices.stream();
    }

    private static List<Choice> inHand(Request request, Sight sight) {
        List<Choice> choices = new ArrayList<>();
        List<Command> ways = arguing(request, sight);
        if (!ways.isEmpty()) {
            Command argue = new Command.Argue(request.id(), List.of(), false);
            choices.add(new Choice(ActionView.Kind.ARGUE, argue, ways));
        }
        choices.add(Choice.of(ActionView.Kind.WITHDRAW, new Command.Withdraw(request.id())));
        return choices;
    }

    /** Every argument in hand by itself, and the precedent by itself. */
    private static List<Command> arguing(Request request, Sight sight) {
        List<Command> ways = new ArrayList<>();
        RequestViews.hand(request, sight)
                .forEach(argument -> ways.add(new Command.Argue(request.id(), List.of(argument.id()), false)));
        if (RequestViews.canCite(request, sight)) {
            ways.add(new Command.Argue(request.id(), List.of(), true));
        }
        return ways;
    }

    private static List<Choice> ladder(Request request, Sight sight) {
        return Visibility.rungs(request, sight.situation()).stream()
                .map(rung -> new Command.Escalate(request.id(), rung.id()))
                .filter(escalate ->
                        !(Choice.refusal(escalate, sight, sight.state().director())
                                        .orElse(null)
                                instanceof Refusal.RungNotAbove))
                .map(escalate -> Choice.of(ActionView.Kind.ESCALATE, escalate))
                .toList();
    }

    private static List<Choice> precedents(Request request, Sight sight) {
        List<Choice> choices = new ArrayList<>();
        Ref<Request> id = request.id();
        boolean looked = request.likeness()
                .map(likeness -> sight.state().knowledge().lookedUp().contains(likeness))
                .orElse(true);
        if (!looked) {
            choices.add(Choice.of(ActionView.Kind.LOOK_UP, new Command.LookUp(id)));
        }
        Command record = new Command.RecordPrecedent(id);
        boolean idle =
                Choice.refusal(record, sight, sight.state().director()).orElse(null) instanceof Refusal.NothingToRecord;
        if (!idle) {
            choices.add(Choice.of(ActionView.Kind.RECORD, record));
        }
        return choices;
    }

    private static boolean isOpen(RequestStatus status) {
        return status != RequestStatus.CLOSED && status != RequestStatus.GRANTED;
    }
}
