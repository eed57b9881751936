package nl.kostenbewust.desktop.screen.desk;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.ArgumentView;
import nl.kostenbewust.core.view.FileView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.RequestView;
import nl.kostenbewust.core.view.ReviewView;
import nl.kostenbewust.desktop.screen.Room;

/**
 * A decision with its reasons, as it stands in one view.
 *
 * @param room what the page is drawn and told with
 * @param view everything the player sees
 * @param household whose decision it is
 * @param of the decision
 */
record Dossier(Room room, PlayerView view, HouseholdView household, Ref<Decidable> of) {
    /** The decision in this household; empty while the player does not know the household. */
    static Optional<Dossier> find(Room room, PlayerView view, Ref<Household> household, Ref<Decidable> of) {
        return view.households().stream()
                .filter(each -> each.id().equals(household))
                .map(each -> new Dossier(room, view, each, of))
                .findFirst();
    }

    /** What it is called. */
    String title() {
        return file().map(FileView::title)
                .or(() -> review().map(ReviewView::title))
                .or(() -> request().map(RequestView::title))
                .map(room::say)
                .orElse("");
    }

    /** The reasons on paper. */
    List<ArgumentView> onFile() {
        return file().map(FileView::onFile)
                .or(() -> review().map(ReviewView::reasons))
                .or(() -> request().map(RequestView::laid))
                .orElse(List.of());
    }

    /** The reasons that could be put on paper. */
    List<ArgumentView> hand() {
        return file().map(FileView::hand).orElse(List.of());
    }

    /** Its peer review, once asked for. */
    Optional<ReviewView> review() {
        return household.reviews().stream()
                .filter(review -> review.of().equals(of))
                .findFirst();
    }

    /** What the player may do by this very command, possible now or not. */
    Optional<ActionView> action(Command command) {
        return household.actions().stream()
                .filter(action -> action.command().equals(command))
                .findFirst();
    }

    /** The ways to carry it out, one for each purse that may pay. */
    List<ActionView> starts() {
        return household.actions().stream()
                .filter(action -> action.command() instanceof Command.Start start
                        && start.start().value().equals(of.value()))
                .toList();
    }

    private Optional<FileView> file() {
        return household.files().stream().filter(file -> file.of().equals(of)).findFirst();
    }

    private Optional<RequestView> request() {
        return household.requests().stream()
                .filter(request -> request.id().value().equals(of.value()))
                .findFirst();
    }
}
