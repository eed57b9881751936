package nl.kostenbewust.desktop.screen.desk;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.HouseholdViewBuilder;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PlayerViewBuilder;
import nl.kostenbewust.core.view.RequestView;
import nl.kostenbewust.desktop.screen.SampleViews;

/** Views beside the samples, of moments that the shipped lesson does not come to. */
final class DeskViews {
    private DeskViews() {}

    /** The first request of the sample, open for arguments, with a precedent that can be cited. */
    static PlayerView open() {
        PlayerView view = SampleViews.view();
        HouseholdView household = view.households().get(0);
        RequestView offered = household.requests().get(0);
        RequestView open = new RequestView(
                offered.id(),
                offered.title(),
                offered.asks(),
                Optional.of(RequestStatus.REFUSED),
                offered.parties(),
                offered.laid(),
                offered.hand(),
                Optional.empty(),
                offered.ladder(),
                Optional.empty(),
                offered.said(),
                true,
                offered.exchange());
        HouseholdView with =
                HouseholdViewBuilder.builder(household).requests(List.of(open)).build();
        return PlayerViewBuilder.builder(view)
                .version(view.version() + 1)
                .households(List.of(with))
                .build();
    }
}
