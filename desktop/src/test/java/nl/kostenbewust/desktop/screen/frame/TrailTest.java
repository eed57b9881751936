package nl.kostenbewust.desktop.screen.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PlayerViewBuilder;
import nl.kostenbewust.core.view.ScoreView;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.SampleViews;
import nl.kostenbewust.desktop.screen.desk.PlayedGame;
import nl.kostenbewust.desktop.screen.house.ArrivalPage;
import nl.kostenbewust.desktop.screen.house.NewsPage;
import nl.kostenbewust.desktop.screen.house.StreetPage;
import nl.kostenbewust.desktop.screen.score.MonthPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrailTest {
    private final PlayerView view = SampleViews.view();
    private final Trail trail =
            new Trail(paths -> new Desk(() -> null, () -> null, null, paths), () -> {}, this::askMenu);
    private int menus;

    private void askMenu() {
        menus++;
    }

    @BeforeEach
    void comeBackInTheMiddleOfAGame() {
        trail.follow(Optional.empty(), view);
    }

    @Test
    void whatWasBegunOnAPageIsThereWhenThePlayerComesBackToIt() {
        trail.plan();
        Page plan = trail.page();
        trail.back();
        trail.house();
        assertThat(trail.page()).isNotSameAs(plan);
        trail.plan();
        assertThat(trail.page()).isSameAs(plan);
    }

    @Test
    void everyConversationIsAPageOfItsOwn() {
        trail.desk(Ref.to("tandarts-aanvraag"));
        Page teeth = trail.page();
        trail.desk(Ref.to("uitstel"));
        assertThat(trail.page()).isNotSameAs(teeth);
        trail.back();
        assertThat(trail.page()).isSameAs(teeth);
    }

    @Test
    void fromTheFirstPageTheWayBackIsTheMenu() {
        Page first = trail.page();
        trail.back();
        assertThat(trail.page()).isSameAs(first);
        assertThat(menus).isEqualTo(1);
    }

    @Test
    void theStreetIsAboutNobodyAndAHouseAboutWhoLivesThere() {
        Trail street = new Trail(paths -> new Desk(() -> null, () -> null, null, paths), () -> {}, () -> {});
        street.follow(Optional.empty(), SampleViews.street());
        assertThat(street.about()).isEmpty();
        street.house(Ref.to("ria"));
        assertThat(street.about()).contains(Ref.to("ria"));
        street.plan();
        assertThat(street.about()).contains(Ref.to("ria"));
        street.news();
        assertThat(street.about()).isEmpty();
    }

    @Test
    void whoReportsIsMetAfterTheNewsAndInTheOrderOfTheStreet() {
        PlayerView before = SampleViews.street();
        Trail street = new Trail(paths -> new Desk(() -> null, () -> null, null, paths), () -> {}, () -> {});
        PlayerView fewer = PlayerViewBuilder.builder(before)
                .households(before.households().subList(0, 2))
                .build();
        street.follow(Optional.empty(), fewer);
        street.follow(
                Optional.of(fewer),
                PlayerViewBuilder.builder(before).month(before.month() + 1).build());
        assertThat(street.page()).isInstanceOf(NewsPage.class);
        street.back();
        assertThat(street.page()).isInstanceOf(MonthPage.class);
        street.house(Ref.to("bart"));
        assertThat(street.page()).isInstanceOf(ArrivalPage.class);
        assertThat(street.about()).contains(Ref.to("ria"));
        street.back();
        assertThat(street.about()).contains(Ref.to("yildiz"));
        street.back();
        assertThat(street.page()).isInstanceOf(StreetPage.class);
    }

    @Test
    void aMonthThatClosedIsHeldAgainstItsBegin() {
        PlayedGame game = new PlayedGame();
        Trail all = new Trail(paths -> new Desk(() -> null, () -> null, null, paths), () -> {}, () -> {});
        all.follow(Optional.empty(), game.view());
        ScoreView begin = game.view().households().get(0).score();
        game.route("good", 1).close();
        all.follow(Optional.empty(), game.view());
        assertThat(all.begin()).containsValue(game.view().households().get(0).score());
        all.back();
        assertThat(((MonthPage) all.page()).begin()).containsValue(begin);
    }
}
