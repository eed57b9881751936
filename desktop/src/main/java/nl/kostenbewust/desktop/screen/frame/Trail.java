package nl.kostenbewust.desktop.screen.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.kostenbewust.core.model.Decidable;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.ScoreView;
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
import nl.kostenbewust.desktop.screen.house.PlanPage;
import nl.kostenbewust.desktop.screen.house.StreetPage;
import nl.kostenbewust.desktop.screen.score.EndPage;
import nl.kostenbewust.desktop.screen.score.MonthPage;
import nl.kostenbewust.desktop.screen.score.ReceiptPage;
import nl.kostenbewust.desktop.screen.score.ScorePage;

/** The pages that a player went through; each keeps what was done on it until it is left. */
final class Trail implements Paths {
    private final Desk desk;
    private final Runnable changed;
    private final Runnable menu;
    private final Deque<Stop> pages = new ArrayDeque<>();
    private Optional<Ref<Household>> household = Optional.empty();
    private Optional<PlayerView> followed = Optional.empty();
    private final Map<List<Object>, Page> kept = new HashMap<>();
    private Map<Ref<Household>, ScoreView> begin = Map.of();
    private boolean street;

    /** A page on the way, and whom it is about; absent where it is about the whole street. */
    private record Stop(Page page, Optional<Ref<Household>> about) {}

    /** A trail of pages on the desk that leads along it. */
    Trail(Function<Paths, Desk> desk, Runnable changed, Runnable menu) {
        this.desk = desk.apply(this);
        this.changed = changed;
        this.menu = menu;
    }

    /** The household at hand. */
    Optional<Ref<Household>> household() {
        return household;
    }

    /** The scores with which this month began, of the households of which that was seen. */
    Map<Ref<Household>, ScoreView> begin() {
        return begin;
    }

    /** The page that is shown. */
    Page page() {
        return pages.element().page;
    }

    /** Whom the page that is shown is about; absent where it is about the whole street. */
    Optional<Ref<Household>> about() {
        return pages.element().about;
    }

    /** The way back, or to the menu where there is none. */
    Lead lead(Look look) {
        return pages.size() > 1 ? Lead.back(look, this::back) : Lead.menu(look, menu);
    }

    /** Goes where the news of this view leads: to a new household, a closed month, the end. */
    void follow(Optional<PlayerView> before, PlayerView now) {
        if (followed.equals(Optional.of(now))) {
            return;
        }
        Optional<PlayerView> last = followed.or(() -> before);
        followed = Optional.of(now);
        settle(now);
        boolean turned = last.isPresent() && last.get().month() != now.month();
        if (turned) {
            base();
        }
        meet(now, last);
        if (now.ended() && last.map(view -> !view.ended()).orElse(true)) {
            base();
            push(new EndPage(desk));
            last.ifPresent(view -> push(new NewsPage(desk)));
        } else if (turned) {
            push(new MonthPage(desk, begin));
            push(new NewsPage(desk));
        }
        if (turned || last.isEmpty() && isFresh(now)) {
            begin = now.households().stream().collect(Collectors.toMap(HouseholdView::id, HouseholdView::score));
        }
    }

    // Who reported first is met first; after the news of the month that closed.
    private void meet(PlayerView now, Optional<PlayerView> last) {
        List<HouseholdView> all = now.households();
        for (int i = all.size() - 1; i >= 0; i--) {
            Ref<Household> one = all.get(i).id();
            if (isNew(all.get(i), last, now)) {
                pages.push(new Stop(new ArrivalPage(desk, one), Optional.of(one)));
            }
        }
    }

    private void push(Page page) {
        pages.push(new Stop(page, street ? Optional.empty() : household));
    }

    private void settle(PlayerView now) {
        boolean gone = household
                .filter(ref ->
                        now.households().stream().noneMatch(one -> one.id().equals(ref)))
                .isPresent();
        if (gone || household.isEmpty()) {
            household = now.households().stream().findFirst().map(HouseholdView::id);
        }
        boolean several = now.households().size() != 1;
        if (pages.isEmpty() || several != street || gone) {
            street = several;
            pages.clear();
            base();
        }
    }

    // Somebody who comes back in the middle of a game has met everybody who was there.
    private static boolean isNew(HouseholdView household, Optional<PlayerView> before, PlayerView now) {
        return before.map(view ->
                        view.households().stream().noneMatch(one -> one.id().equals(household.id())))
                .orElse(now.month() <= 1 && isUntouched(household));
    }

    private static boolean isFresh(PlayerView now) {
        return now.month() <= 1 && now.households().stream().allMatch(Trail::isUntouched);
    }

    private static boolean isUntouched(HouseholdView household) {
        return household.log().size() <= 1;
    }

    private void base() {
        while (pages.size() > 1) {
            pages.pop();
        }
        if (pages.isEmpty()) {
            push(street ? new StreetPage(desk) : houseAtHand());
        }
    }

    // What was begun on a page is still there when the player comes back to it.
    private Page kept(Supplier<Page> made, Object... what) {
        return kept.computeIfAbsent(List.of(what), first -> made.get());
    }

    private Page houseAtHand() {
        return kept(() -> new HousePage(desk, here()), here());
    }

    private Ref<Household> here() {
        return household.orElseThrow();
    }

    // Who has just reported is met on the way.
    @Override
    public void house() {
        while (pages.size() > 1 && !(page() instanceof ArrivalPage)) {
            pages.pop();
        }
        if (street && pages.size() == 1) {
            pages.push(new Stop(houseAtHand(), household));
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
        open(kept(() -> new DeskPage(desk, here(), request), here(), "desk", request));
    }

    @Override
    public void reasons(Ref<Decidable> decidable) {
        open(kept(() -> new ReasonsPage(desk, here(), decidable), here(), "reasons", decidable));
    }

    @Override
    public void review(Ref<Decidable> decidable) {
        open(kept(() -> new ReviewPage(desk, here(), decidable), here(), "review", decidable));
    }

    @Override
    public void plan() {
        open(kept(() -> new PlanPage(desk, here()), here(), "plan"));
    }

    @Override
    public void receipt() {
        open(new ReceiptPage(desk, here()));
    }

    @Override
    public void score() {
        open(new ScorePage(desk, here()));
    }

    @Override
    public void news() {
        push(new NewsPage(desk));
        changed.run();
    }

    @Override
    public void end() {
        push(new EndPage(desk));
        changed.run();
    }

    @Override
    public void back() {
        if (pages.size() > 1) {
            pages.pop();
            changed.run();
        } else {
            menu.run();
        }
    }

    @Override
    public void open(Page page) {
        pages.push(new Stop(page, household));
        changed.run();
    }
}
