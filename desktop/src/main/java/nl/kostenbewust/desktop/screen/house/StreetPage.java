package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.view.HoursView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.RequestView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.AgencyView;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.ChoiceRow;
import nl.kostenbewust.desktop.look.part.HouseView;
import nl.kostenbewust.desktop.look.part.NewsRow;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.SkyScene;
import nl.kostenbewust.desktop.look.part.StreetScene;
import nl.kostenbewust.desktop.look.part.TopBar;
import nl.kostenbewust.desktop.look.sign.Building;
import nl.kostenbewust.desktop.look.sign.House;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.story.News;
import nl.kostenbewust.desktop.words.Words;

/** The street with all households of a team; a list of them where the street does not fit. */
public final class StreetPage implements Page {
    private static final float TALL = 800;
    private static final float HIGH = 680;
    private static final float BOARD = 192;
    private static final float GAP = 14;
    private static final float MARGIN = 26;
    private static final float AGENCY = 150;
    private static final int NEWS = 2;
    private static final float NEWS_HEIGHT = 150;

    private final Desk desk;

    /** The street. */
    public StreetPage(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        int houses = view.households().size();
        boolean fits = houses * (BOARD + GAP) - GAP + 2 * MARGIN <= width && height + TopBar.HEIGHT >= HIGH;
        return fits ? street(view, width, height) : list(view, width, height);
    }

    private Group street(PlayerView view, float width, float height) {
        Group whole = new Group();
        whole.setSize(width, height);
        float tall = Math.max(TALL, height + TopBar.HEIGHT);
        // The picture begins at the top of the window, behind the bar.
        float top = height + TopBar.HEIGHT;
        put(whole, new SkyScene(desk.look(), late(view.hours())), 0, top - tall, width, tall);
        agencies(whole, view, width, top);
        put(whole, new StreetScene(desk.look()), 0, top - tall, width, tall);
        List<HouseholdView> households = view.households();
        float step = Math.max(BOARD + GAP, Math.min(BOARD + 60, (width - 2 * MARGIN) / Math.max(1, households.size())));
        float left = (width - step * households.size() + step - BOARD) / 2;
        float foot = top - StreetScene.PAVEMENT - (HouseView.HEIGHT - House.H);
        Terrace terrace = new Terrace(desk, view);
        for (int i = 0; i < households.size(); i++) {
            put(whole, terrace.front(households.get(i), i), left + i * step, foot, BOARD, HouseView.HEIGHT);
        }
        Card news = news(view);
        float room = Math.min(foot - 24, NEWS_HEIGHT);
        put(whole, news, MARGIN, foot - 12 - room, width - 2 * MARGIN, room);
        return whole;
    }

    private static float late(HoursView hours) {
        return (float) hours.spent().halves() / Math.max(1, hours.total().halves());
    }

    private static void put(Group whole, Actor actor, float x, float y, float width, float height) {
        actor.setBounds(x, y, width, height);
        whole.addActor(actor);
    }

    // Where there is no room for all, those that have yet to answer come first.
    private void agencies(Group whole, PlayerView view, float width, float top) {
        Map<Ref<Agency>, nl.kostenbewust.core.view.AgencyView> all = new LinkedHashMap<>();
        view.households().forEach(household -> household.agencies().forEach(one -> all.putIfAbsent(one.id(), one)));
        List<nl.kostenbewust.core.view.AgencyView> seen = all.values().stream()
                .sorted(Comparator.comparing(one -> waiting(view, one) == 0))
                .limit((long) (width / AGENCY))
                .toList();
        float step = width / Math.max(1, seen.size());
        for (int i = 0; i < seen.size(); i++) {
            AgencyView far = agency(view, seen.get(i));
            far.pack();
            float x = step * (i + .5f) - far.getWidth() / 2;
            put(whole, far, x, top - StreetScene.HORIZON, far.getWidth(), far.getHeight());
            far.enabled(false);
        }
    }

    private AgencyView agency(PlayerView view, nl.kostenbewust.core.view.AgencyView agency) {
        long waits = waiting(view, agency);
        String name = words().say(agency.name());
        Building building = building(agency.building());
        return waits == 0
                ? AgencyView.quiet(desk.look(), building, name)
                : AgencyView.waiting(desk.look(), building, name, words().say("street.waits", waits));
    }

    private static long waiting(PlayerView view, nl.kostenbewust.core.view.AgencyView agency) {
        return view.households().stream()
                .flatMap(household -> household.requests().stream())
                .filter(request -> request.due().isPresent() && asks(request, agency.id()))
                .count();
    }

    private static boolean asks(RequestView request, Ref<Agency> agency) {
        return request.parties().stream().anyMatch(party -> party.agency().equals(agency));
    }

    private static Building building(Agency.Building building) {
        return switch (building) {
            case TOWN_HALL -> Building.TOWN_HALL;
            case OFFICE -> Building.INSURER;
            case CORPORATION -> Building.HOUSING;
            case BANK -> Building.BANK;
            case CLINIC -> Building.CLINIC;
            case SCHOOL -> Building.SCHOOL;
        };
    }

    private Card news(PlayerView view) {
        Look look = desk.look();
        Card card = new Card(look);
        Table heading = new Table();
        heading.add(Prose.line(look, words().say("street.news"), Type.HEADING))
                .expandX()
                .left();
        heading.add(new Button(look, Button.Kind.PLAIN, words().say("street.all"), desk.paths()::news)
                .tight()
                .with(Key.of('N')));
        card.add(heading).growX().row();
        Table rows = new Table();
        rows.top().defaults().growX();
        List<NewsView> news = News.told(view.news());
        news.subList(Math.max(0, news.size() - NEWS), news.size())
                .forEach(one -> rows.add(new NewsRow(look, Plates.number(view, one, words()), words().say(one.text())))
                        .row());
        card.add(new Scroll(look, rows)).grow();
        return card;
    }

    private Group list(PlayerView view, float width, float height) {
        Look look = desk.look();
        Card card = new Card(look, words().say("street.title"), "");
        Table rows = new Table();
        rows.top().defaults().growX().padBottom(6);
        List<HouseholdView> all = view.households();
        for (int i = 0; i < all.size(); i++) {
            HouseholdView household = all.get(i);
            ChoiceRow row = new ChoiceRow(
                    look,
                    words().say(household.name()) + ", " + words().say(household.address()),
                    household.danger() ? words().say("danger") : "",
                    () -> desk.paths().house(household.id()));
            rows.add(i < 9 ? row.with(Key.of((char) ('1' + i))) : row).row();
        }
        card.add(rows).growX();
        Table both = new Table();
        both.top().pad(16).defaults().growX();
        both.add(card).row();
        both.add(news(view)).height(NEWS_HEIGHT).padTop(12);
        Table whole = new Table();
        whole.setSize(width, height);
        whole.add(new Scroll(look, both)).grow();
        return whole;
    }

    private Words words() {
        return desk.words();
    }
}
