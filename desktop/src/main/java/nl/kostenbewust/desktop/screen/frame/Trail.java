package nl.kostenbewust.desktop.screen.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.part.Lead;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Paths;
import nl.kostenbewust.desktop.screen.desk.DeskPage;
import nl.kostenbewust.desktop.screen.desk.ReasonsPage;
import nl.kostenbewust.desktop.screen.desk.ReviewPage;
import nl.kostenbewust.desktop.screen.house.ArrivalPage;
import nl.kostenbewust.desktop.screen.house.HousePage;
import nl.kostenbewust.desktop.screen.house.NewsPage;
import nl.kostenbewust.desktop.screen.house.StreetPage;
import nl.kostenbewust.desktop.screen.score.EndPage;
import nl.kostenbewust.desktop.screen.score.MonthPage;
import nl.kostenbewust.desktop.screen.score.ReceiptPage;
import nl.kostenbewust.desktop.screen.score.ScorePage;

/** The pages that a player went through, and how each is made again when the look changes. */
final class Trail implements Paths {
    private final Runnable changed;
    private final Runnable menu;
    private final Deque<Stop> stops = new ArrayDeque<>();
    private Optional<Ref<Household>> household = Optional.empty();
    private Optional<PlayerView> followed = Optional.empty();
    private boolean street;
    private Look look;

    Trail(Runnable changed, Runnable menu) {
        this.changed = changed;
        this.menu = menu;
    }

    private static final class Stop {
        private final Function<Desk, Page> recipe;
        private Page page;

        Stop(Function<Desk, Page> recipe) {
            this.recipe = recipe;
        }

        // A page that was opened as it is cannot be made again.
        static Stop of(Page page) {
            Stop stop = new Stop(null);
            stop.page = page;
            return stop;
        }
    }

    /** The household at hand. */
    Optional<Ref<Household>> household() {
        return household;
    }

    /** The page to show on this desk. */
    Page page(Desk desk) {
        if (look != desk.look()) {
            look = desk.look();
            stops.removeIf(stop -> stop.recipe == null);
            stops.forEach(stop -> stop.page = null);
        }
        Stop top = stops.peek();
        if (top.page == null) {
            top.page = top.recipe.apply(desk);
        }
        return top.page;
    }

    /** The page that is shown, as long as it is not left. */
    Object shown() {
        return stops.peek();
    }

    /** The way back, or to the menu where there is none. */
    Lead lead(Look look) {
        return stops.size() > 1 ? Lead.back(look, this::back) : Lead.menu(look, menu);
    }

    /** Goes where the news of this view leads: to a new household, a closed month, the end. */
    void follow(Optional<PlayerView> before, PlayerView now) {
        if (followed.equals(Optional.of(now))) {
            return;
        }
        Optional<PlayerView> last = followed.or(() -> before);
        followed = Optional.of(now);
        settle(now);
        if (now.ended() && last.map(view -> !view.ended()).orElse(true)) {
            base();
            push(EndPage::new);
            last.ifPresent(view -> push(NewsPage::new));
        } else if (last.isPresent() && last.get().month() != now.month()) {
            base();
            push(MonthPage::new);
            push(NewsPage::new);
        }
        for (HouseholdView arrived : now.households()) {
            if (isNew(arrived, last, now)) {
                stops.push(new Stop(desk -> new ArrivalPage(desk, arrived.id())));
            }
        }
    }

    private void settle(PlayerView now) {
        boolean gone = household
                .filter(ref ->
                        now.households().stream().anyMatch(one -> one.id().equals(ref)))
                .isEmpty();
        if (gone) {
            household = now.households().stream().findFirst().map(HouseholdView::id);
        }
        boolean several = now.households().size() != 1;
        if (stops.isEmpty() || several != street) {
            street = several;
            stops.clear();
            base();
        }
    }

    // Somebody who comes back in the middle of a game has met everybody who was there.
    private static boolean isNew(HouseholdView household, Optional<PlayerView> before, PlayerView now) {
        return before.map(view ->
                        view.households().stream().noneMatch(one -> one.id().equals(household.id())))
                .orElse(now.month() <= 1 && household.log().size() <= 1);
    }

    private void base() {
        while (stops.size() > 1) {
            stops.pop();
        }
        if (stops.isEmpty()) {
            stops.push(new Stop(street ? StreetPage::new : desk -> new HousePage(desk, here())));
        }
    }

    private Ref<Household> here() {
        return household.orElseThrow();
    }

    private void push(Function<Desk, Page> recipe) {
        stops.push(new Stop(recipe));
    }

    private void go(Function<Desk, Page> recipe) {
        push(recipe);
        changed.run();
    }

    @Override
    public void house() {
        base();
        if (street) {
            push(desk -> new HousePage(desk, here()));
        }
        changed.run();
    }

    @Override
    public void house(Ref<Household> next) {
        household = Optional.of(next);
        house();
    }

    @Override
    public void desk(Ref<Request> request) {
        go(desk -> new DeskPage(desk, here(), request));
    }

    @Override
    public void reasons(Ref<Decidable> decidable) {
        go(desk -> new ReasonsPage(desk, here(), decidable));
    }

    @Override
    public void review(Ref<Decidable> decidable) {
        go(desk -> new ReviewPage(desk, here(), decidable));
    }

    @Override
    public void receipt() {
        go(desk -> new ReceiptPage(desk, here()));
    }

    @Override
    public void score() {
        go(desk -> new ScorePage(desk, here()));
    }

    @Override
    public void news() {
        go(NewsPage::new);
    }

    @Override
    public void end() {
        go(EndPage::new);
    }

    @Override
    public void back() {
        if (stops.size() > 1) {
            stops.pop();
            changed.run();
        } else {
            menu.run();
        }
    }

    @Override
    public void open(Page page) {
        stops.push(Stop.of(page));
        changed.run();
    }
}
