package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Offer;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.play.RequestState;
import nl.kostenbewust.core.rules.Effort;
import nl.kostenbewust.core.rules.Ladders;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.text.Messages;

/** Requests as conversations. */
final class RequestViews {
    private RequestViews() {}

    static List<RequestView> requests(Sight sight) {
        return Visibility.requests(sight.situation()).stream()
                .map(request -> request(request, sight))
                .toList();
    }

    /** Whether a precedent was found that is like this request and was not cited yet. */
    static boolean canCite(Request request, Sight sight) {
        boolean found = request.likeness()
                .map(likeness -> sight.state().knowledge().lookedUp().contains(likeness))
                .orElse(false);
        return found && !state(request, sight).map(RequestState::cited).orElse(false);
    }

    private static RequestView request(Request request, Sight sight) {
        Optional<RequestState> state = state(request, sight);
        Command exchange = new Command.Argue(request.id(), List.of(), false);
        return new RequestView(
                request.id(),
                request.title(),
                request.asks(),
                state.map(RequestState::status),
                request.parties().stream()
                        .map(party -> PartyViews.party(request, party, sight))
                        .toList(),
                ArgumentViews.of(laid(request, sight), sight),
                ArgumentViews.of(hand(request, sight), sight),
                state.map(RequestState::due).filter(due -> due > 0),
                ladder(request, sight),
                offer(request, sight),
                Chronicle.of(request, sight),
                canCite(request, sight),
                Effort.of(sight.situation(), Order.SESSION, exchange));
    }

    private static List<Argument> laid(Request request, Sight sight) {
        return state(request, sight).map(RequestState::laid).orElse(List.of()).stream()
                .flatMap(ref -> sight.story().argument(ref).stream())
                .toList();
    }

    static List<Argument> hand(Request request, Sight sight) {
        List<Argument> laid = laid(request, sight);
        return Visibility.arguments(request.id().as(), sight.situation()).stream()
                .filter(argument -> !laid.contains(argument))
                .toList();
    }

    /** The counter-offer on the table. */
    static Optional<Text> offer(Request request, Sight sight) {
        return state(request, sight)
                .filter(state -> state.status() == RequestStatus.OFFERED)
                .flatMap(state -> request.offer())
                .map(Offer::text);
    }

    /** The desk and the rungs above it, as far as the team knows of them. */
    private static List<RungView> ladder(Request request, Sight sight) {
        List<Rung> rungs = Visibility.rungs(request, sight.situation());
        if (rungs.isEmpty()) {
            return List.of();
        }
        List<RungView> ladder = new ArrayList<>();
        ladder.add(desk(request, sight));
        rungs.forEach(rung -> ladder.add(rung(request, rung, sight)));
        return ladder;
    }

    private static RungView desk(Request request, Sight sight) {
        Optional<RequestState> state = state(request, sight);
        Text role = sight.situation()
                .scenario()
                .agency(request.parties().get(0).agency())
                .official();
        return new RungView(
                Optional.empty(),
                role,
                Messages.text("desk"),
                RungPower.DECIDES,
                state.isPresent() && state.get().rung().isEmpty(),
                state.isPresent(),
                0,
                Hours.NONE);
    }

    private static RungView rung(Request request, Rung rung, Sight sight) {
        Optional<RequestState> state = state(request, sight);
        Command escalate = new Command.Escalate(request.id(), rung.id());
        return new RungView(
                Optional.of(rung.id()),
                rung.role(),
                rung.note(),
                rung.power(),
                state.flatMap(RequestState::rung).equals(Optional.of(rung.id())),
                state.map(s -> s.climbed().contains(rung.id())).orElse(false),
                Ladders.credit(request, rung, sight.situation()),
                Effort.of(sight.situation(), Order.SESSION, escalate));
    }

    static Optional<RequestState> state(Request request, Sight sight) {
        return Optional.ofNullable(sight.state().decisions().requests().get(request.id()));
    }
}
