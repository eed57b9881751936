package nl.kostenbewust.core.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.kostenbewust.core.model.Text;

/** Writes the note that goes with a seat, out of what its player sees. */
public final class Handovers {
    private static final int LATEST = 6;

    private Handovers() {}

    /** The note of the seat whose view this is. */
    public static HandoverView of(PlayerView view, String name) {
        return new HandoverView(
                view.seat(),
                name,
                view.month(),
                view.hours().left(),
                view.households().stream()
                        .sorted(Comparator.comparing(household -> household.director() != view.seat()))
                        .map(household -> note(household, view))
                        .toList());
    }

    private static HandoverView.HouseholdNote note(HouseholdView household, PlayerView view) {
        return new HandoverView.HouseholdNote(
                household.name(),
                household.director() == view.seat(),
                done(household, view.month()),
                household.running().stream().map(RunningView::title).toList(),
                pending(household));
    }

    private static List<Text> done(HouseholdView household, int month) {
        List<Text> lately = household.log().stream()
                .filter(line -> line.month() >= month - 1)
                .map(NewsView::text)
                .toList();
        return lately.subList(Math.max(0, lately.size() - LATEST), lately.size());
    }

    private static List<Text> pending(HouseholdView household) {
        List<Text> pending = new ArrayList<>();
        household.dilemmas().forEach(dilemma -> pending.add(dilemma.text()));
        household.requests().stream()
                .filter(request -> request.offer().isPresent() || request.due().isPresent())
                .map(RequestView::title)
                .forEach(pending::add);
        household.reviews().stream()
                .filter(ReviewView::mine)
                .map(ReviewView::title)
                .forEach(pending::add);
        household.matters().stream()
                .filter(matter -> matter.settled().isEmpty())
                .map(MatterView::question)
                .forEach(pending::add);
        return List.copyOf(pending);
    }
}
