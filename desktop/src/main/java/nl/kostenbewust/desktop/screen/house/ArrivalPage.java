package nl.kostenbewust.desktop.screen.house;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.Rule;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Page;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.words.Words;

/** A household that reports: who they are, what was heard, and what will have to be decided. */
public final class ArrivalPage implements Page {
    private static final float WIDE = 900;
    private static final float SCENE = 440;
    private static final float HIGH = 600;
    private static final float MOST = 1100;

    private final Desk desk;
    private final Ref<Household> household;

    /** The page of a household that is in the view. */
    public ArrivalPage(Desk desk, Ref<Household> household) {
        this.desk = desk;
        this.household = household;
    }

    @Override
    public Group build(PlayerView view, float width, float height) {
        HouseholdView seen = view.households().stream()
                .filter(one -> one.id().equals(household))
                .findFirst()
                .orElseThrow();
        Table whole = new Table();
        whole.setSize(width, height);
        whole.pad(20, 24, 20, 24);
        Card card = card(view, seen);
        if (width >= WIDE) {
            float side = Math.max(0, (width - 48 - MOST) / 2);
            whole.padLeft(24 + side).padRight(24 + side);
            whole.add(new Front(desk, seen, view.households().indexOf(seen)).scene())
                    .width(SCENE)
                    .height(Math.min(height - 40, HIGH))
                    .padRight(16);
            whole.add(card).growX().height(Math.min(height - 40, HIGH));
        } else {
            whole.add(card).grow();
        }
        return whole;
    }

    private Card card(PlayerView view, HouseholdView seen) {
        Look look = desk.look();
        Card card = new Card(look, words().say("arrival.title", words().say(seen.name())), words().say(seen.address()));
        Table rows = new Table();
        rows.top().defaults().growX().padBottom(8);
        rows.add(Prose.wrapped(look, words().say(seen.intro()), Type.BODY)).row();
        seen.residents()
                .forEach(who -> rows.add(new MarkedLine(
                                look,
                                Mark.NONE,
                                words().say(who.name())
                                        + who.age().map(age -> ", " + age).orElse(""),
                                who.about().map(words()::say).orElse("")))
                        .padBottom(0)
                        .row());
        if (!seen.matters().isEmpty()) {
            rows.add(new Rule(look)).row();
            rows.add(Prose.wrapped(look, words().say("arrival.matters"), Type.STRONG))
                    .padBottom(2)
                    .row();
            seen.matters()
                    .forEach(matter -> rows.add(new MarkedLine(look, Mark.OPEN, words().say(matter.question()), ""))
                            .padBottom(0)
                            .row());
        }
        new Neighbourhood(desk, view.neighbourhood()).write(rows);
        rows.add(Prose.wrapped(look, words().say("arrival.how", view.rounds()), Type.LABEL))
                .padTop(6);
        card.add(new Scroll(look, rows)).grow().row();
        Button go = new Button(look, Button.Kind.WARM, words().say("arrival.go"), desk.paths()::back).with(Key.ENTER);
        go.setName("first");
        card.add(go).growX().padTop(8);
        return card;
    }

    private Words words() {
        return desk.words();
    }
}
