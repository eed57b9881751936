package nl.kostenbewust.desktop.screen.desk;

import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.AgencyView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.RequestView;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.screen.Room;

/**
 * A request as it stands in one view.
 *
 * @param room what the page is drawn and told with
 * @param view everything the player sees
 * @param household whose request it is
 * @param request the request
 */
record Conversation(Room room, PlayerView view, HouseholdView household, RequestView request) {
    /** The look of the page. */
    Look look() {
        return room.look();
    }

    /** Whether it was never opened. */
    boolean isNew() {
        return request.status().isEmpty();
    }

    /** Whether arguments can be laid: it is open and no answer is awaited. */
    boolean isOpen() {
        return !isNew() && !has(RequestStatus.CLOSED) && !has(RequestStatus.GRANTED) && !isAwaiting();
    }

    /** Whether the parties are still to answer. */
    boolean isAwaiting() {
        return request.due().isPresent();
    }

    /** Whether it has this status. */
    boolean has(RequestStatus status) {
        return request.status().equals(Optional.of(status));
    }

    /** What the player may do by this very command, possible now or not. */
    Optional<ActionView> action(Command command) {
        return household.actions().stream()
                .filter(action -> action.command().equals(command))
                .findFirst();
    }

    /** The agency, when the household has to do with it. */
    Optional<AgencyView> agency(Ref<Agency> id) {
        return household.agencies().stream()
                .filter(agency -> agency.id().equals(id))
                .findFirst();
    }
}
