package nl.kostenbewust.core.view;

import java.util.List;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.FacilityState;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.text.Messages;

/** Policies and facilities, as the team may know them. */
final class NeighbourhoodViews {
    private NeighbourhoodViews() {}

    static NeighbourhoodView of(Game game) {
        List<NeighbourhoodView.PolicyView> policies = game.scenario().policies().values().stream()
                .map(policy -> new NeighbourhoodView.PolicyView(policy.name(), policy.about()))
                .toList();
        GameState state = game.state();
        List<NeighbourhoodView.FacilityView> facilities = game.scenario().facilities().values().stream()
                .filter(facility -> state.facilities().containsKey(facility.id())
                        || Visibility.sees(facility, game.scenario(), state))
                .map(facility -> facility(facility, state.facilities().get(facility.id())))
                .toList();
        return new NeighbourhoodView(policies, facilities);
    }

    private static NeighbourhoodView.FacilityView facility(Facility facility, FacilityState state) {
        boolean stands = state != null && state.stands();
        return new NeighbourhoodView.FacilityView(facility.id(), facility.name(), facility.about(), stands, how(state));
    }

    private static Text how(FacilityState state) {
        if (state == null) {
            return Messages.text("facility.CAN_BE_BUILT");
        }
        if (!state.stands()) {
            return Messages.text("facility.BEING_BUILT", Figures.number(state.due()));
        }
        return state.until()
                .map(until -> Messages.text("facility.STANDS.until", Figures.number(until)))
                .orElseGet(() -> Messages.text("facility.STANDS"));
    }
}
