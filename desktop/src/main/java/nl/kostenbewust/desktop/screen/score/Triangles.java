package nl.kostenbewust.desktop.screen.score;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.ScoreView;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.GableScene;
import nl.kostenbewust.desktop.look.part.ScoreTile;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.Tip;
import nl.kostenbewust.desktop.screen.Room;

/** A page of triangles: the gable of one house, all houses, why, and where to go. It keeps which house is looked at. */
final class Triangles {
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final float WIDE = 1100;
    private static final float MARGIN = 24;
    private static final float GABLE = 720;
    private static final float LEAST = 536;
    private static final float MOST = 620;
    private static final float GAP = 8;
    private static final float ADVICE = 150;

    private final Room room;
    private final Reasons reasons;
    private Optional<Ref<Household>> wanted;
    private Optional<Ref<Household>> grown = Optional.empty();
    private Scroll left;
    private Scroll all;

    Triangles(Room room, Optional<Ref<Household>> wanted) {
        this.room = room;
        this.reasons = new Reasons(room);
        this.wanted = wanted;
    }

    /**
     * What the page says.
     *
     * @param now what the lit floor is
     * @param before what it is held against
     * @param about beside the reasons, after the name of the household
     */
    record Telling(String now, Function<HouseholdView, Before> before, String about) {}

    /**
     * What a triangle is held against.
     *
     * @param score the triangle then; absent: there is none
     * @param when which one that is
     */
    record Before(Optional<ScoreView> score, String when) {}

    /** The household that is looked at; empty while none has come in. */
    Optional<HouseholdView> shown(PlayerView view) {
        return view.households().stream()
                .filter(each -> wanted.equals(Optional.of(each.id())))
                .findFirst()
                .or(() -> view.households().stream().findFirst());
    }

    /** Fills the page; the buttons stand at its foot. */
    void fill(Table table, PlayerView view, Telling telling, List<Button> buttons) {
        shown(view).ifPresent(household -> {
            if (table.getWidth() >= WIDE) {
                wide(table, view, household, telling, buttons);
            } else {
                narrow(table, view, household, telling, buttons);
            }
        });
    }

    private void wide(Table table, PlayerView view, HouseholdView household, Telling telling, List<Button> buttons) {
        Table scene = new Table();
        scene.top().left().defaults().growX();
        float tall = table.getHeight() - 34;
        float width = Math.max(GABLE, Math.min(GABLE + 160, table.getWidth() * .55f));
        boolean many = view.households().size() > 1;
        boolean advised = !many && tall >= LEAST + ADVICE;
        Card houses = houses(view, household, width);
        float below = many ? houses.getPrefHeight() + 16 : advised ? ADVICE : 0;
        float gable = Math.max(LEAST, Math.min(MOST, tall - below));
        scene.add(gable(view, household, telling)).height(gable).row();
        if (many) {
            scene.add(houses).minWidth(0).padTop(16);
        } else if (advised) {
            reasons.advice(household.score())
                    .ifPresent(advice -> scene.add(advice).padTop(16));
        }
        left = new Scroll(room.look(), scene).from(left);
        boolean fits = gable + below <= tall;
        float bar = fits ? 0 : 16;
        table.add(left).width(width + bar).growY().pad(17, MARGIN, 17, 16 - bar);
        Table why = new Table();
        why.defaults().growX();
        String about = about(household, telling);
        why.add(advised ? reasons.bare(household.score(), about, true) : reasons.card(household.score(), about, true))
                .growY()
                .row();
        why.add(foot(buttons)).padTop(12);
        table.add(why).grow().pad(17, 0, 14, MARGIN);
    }

    private void narrow(Table table, PlayerView view, HouseholdView household, Telling telling, List<Button> buttons) {
        Table column = new Table();
        column.top().pad(12, MARGIN, 12, MARGIN).defaults().growX().padBottom(12);
        column.add(gable(view, household, telling))
                .minWidth(0)
                .height(GableScene.height(table.getWidth() - 2 * MARGIN))
                .row();
        if (view.households().size() > 1) {
            column.add(houses(view, household, table.getWidth() - 2 * MARGIN))
                    .minWidth(0)
                    .row();
        }
        column.add(reasons.card(household.score(), about(household, telling), false));
        all = new Scroll(room.look(), column).from(all);
        table.add(all).grow().row();
        table.add(foot(buttons)).growX().pad(8, MARGIN, 8, MARGIN);
    }

    private GableScene gable(PlayerView view, HouseholdView household, Telling telling) {
        int house = view.households().indexOf(household);
        GableScene gable =
                Gable.of(room, household, house, telling.now(), telling.before().apply(household));
        if (!grown.equals(Optional.of(household.id()))) {
            grown = Optional.of(household.id());
            gable.grow();
        }
        return gable;
    }

    private Card houses(PlayerView view, HouseholdView shown, float width) {
        Card card = new Card(room.look(), room.say("houses"), room.say("houses.about"));
        card.pad(12, 16, 16, 16);
        float space = width - 32 + GAP;
        int beside = Math.min(view.households().size(), (int) (space / (ScoreTile.LEAST + GAP)));
        Table row = new Table();
        row.left().defaults().padRight(GAP).padBottom(GAP).maxWidth(space / Math.max(1, beside) - GAP);
        for (HouseholdView household : view.households()) {
            row.add(tile(household, household == shown));
            if (row.getChildren().size % Math.max(1, beside) == 0) {
                row.row();
            }
        }
        card.add(row).minWidth(0).left().padRight(-GAP).padBottom(-GAP);
        return card;
    }

    private ScoreTile tile(HouseholdView household, boolean shown) {
        String name = room.say(household.name());
        ScoreTile tile = new ScoreTile(
                        room.look(),
                        number(household),
                        name,
                        String.valueOf(household.score().overall()),
                        Gable.values(household.score()))
                .selected(shown);
        tile.setName("house." + household.id().value());
        tile.onPress(() -> {
            wanted = Optional.of(household.id());
            room.desk().deeds().refresh();
        });
        Tip.on(room.look(), tile, name);
        return tile;
    }

    private String number(HouseholdView household) {
        Matcher number = NUMBER.matcher(room.say(household.address()));
        return number.find() ? number.group() : "";
    }

    private String about(HouseholdView household, Telling telling) {
        return room.say(household.name()) + telling.about();
    }

    private static Table foot(List<Button> buttons) {
        Table foot = new Table();
        foot.defaults().growX().uniformX();
        for (Button button : buttons) {
            foot.add(button).padLeft(foot.hasChildren() ? 8 : 0);
        }
        return foot;
    }
}
