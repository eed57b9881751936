package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.WindowScene;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;

/** A household: its window, how it stands, what is known, the plan, and what can be done; a narrow window shows it as one column. */
public final class HousePage implements Page {
    private static final float WIDE = 1140;
    private static final float HIGH = 600;
    private static final float COLUMNS = 820;
    private static final float MARGIN = 24;
    private static final float GAP = 16;
    private static final float RIGHT = 392;
    private static final float SCENE = 404;
    private static final float PLAN = 216;
    private static final float DOSSIER = .37f;

    private final Desk desk;
    private final Ref<Household> household;
    private final Doing doing;
    private HouseholdView before;
    private int tab;

    /** The page of a household that is in every view. */
    public HousePage(Desk desk, Ref<Household> household) {
        this.desk = desk;
        this.household = household;
        this.doing = new Doing(desk, household);
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        HouseholdView seen = view.households().stream()
                .filter(one -> one.id().equals(household))
                .findFirst()
                .orElseThrow();
        HouseholdView last = before == null ? seen : before;
        before = seen;
        Parts parts = new Parts(view, seen, last);
        Table whole = width >= WIDE && height >= HIGH ? wide(parts, height) : narrow(parts, width, height);
        whole.setSize(width, height);
        return whole;
    }

    private record Parts(PlayerView view, HouseholdView seen, HouseholdView last) {
        int wall() {
            return view.households().indexOf(seen);
        }
    }

    private WindowScene window(Parts parts) {
        WindowScene scene = new Front(desk, parts.seen, parts.wall()).scene();
        if (parts.last.trust() != parts.seen.trust()) {
            scene.slideFrom(parts.last.trust());
        }
        return scene;
    }

    private Table wide(Parts parts, float height) {
        Table whole = new Table();
        whole.pad(17, MARGIN, 13, MARGIN);
        Table left = new Table();
        Card standing = new Standing(desk, parts.view, parts.seen).card(parts.last);
        float room = height - 30 - GAP - PLAN;
        float high = Math.max(SCENE, Math.min(room, standing.getPrefHeight()));
        left.add(window(parts)).growX().uniformX().height(high - 3).top().padRight(GAP);
        left.add(standing).growX().uniformX().height(high);
        left.row().padTop(GAP - 3);
        left.add(new PlanCard(desk, parts.seen).card(true)).colspan(2).grow();
        Table right = new Table();
        right.add(new Dossier(desk, parts.seen).tabs(tab, open -> tab = open))
                .growX()
                .height(Math.round(height * DOSSIER))
                .row();
        right.add(doing.card(parts.view, parts.seen)).grow().padTop(10);
        whole.add(left).grow().padRight(GAP);
        whole.add(right).width(RIGHT).growY();
        return whole;
    }

    private Table narrow(Parts parts, float width, float height) {
        Table column = new Table();
        column.pad(12, 12, 12, 24).defaults().growX().padBottom(12);
        column.add(doing.card(parts.view, parts.seen))
                .minHeight(Math.min(height - 24, 480))
                .row();
        column.add(window(parts)).height(SCENE).row();
        column.add(new Dossier(desk, parts.seen).tabs(tab, open -> tab = open))
                .height(300)
                .row();
        column.add(new Standing(desk, parts.view, parts.seen).card(parts.last)).row();
        column.add(new PlanCard(desk, parts.seen).card(width >= COLUMNS));
        Table whole = new Table();
        whole.add(new Scroll(desk.look(), column)).grow();
        return whole;
    }
}
