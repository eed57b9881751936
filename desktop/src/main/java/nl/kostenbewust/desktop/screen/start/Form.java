package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.TitleScene;
import nl.kostenbewust.desktop.screen.Prose;

/** A card over the street by night: rows beneath each other, scrolling where they do not fit. */
final class Form {
    private static final float MARGIN = 24;
    private static final float LEFT = 82;

    private final Look look;
    private final Card card;
    private final Table rows = new Table();

    Form(Look look, String title, String about) {
        this.look = look;
        this.card = new Card(look, title, about);
        rows.top().pad(8).defaults().growX().padBottom(10);
        card.add(new Scroll(look, rows)).grow();
    }

    /** Adds a row. */
    Form row(Actor actor) {
        rows.add(actor).row();
        return this;
    }

    /** Adds a row under the rows, in sight however they are scrolled; call it last. */
    Form foot(Actor actor) {
        card.row();
        card.add(actor).growX().pad(4, 8, 4, 8);
        return this;
    }

    /** Adds a row with a word above it. */
    Form row(String label, Actor actor) {
        rows.add(Prose.line(look, label, Type.LABEL_STRONG)).left().padBottom(7).row();
        return row(actor);
    }

    /** Adds text that wraps. */
    Form text(String text, Type type) {
        return row(Prose.wrapped(look, text, type));
    }

    /** The street with the card on it, so wide. */
    Group over(float width, float height, float wish) {
        Group whole = new Group();
        whole.setSize(width, height);
        TitleScene scene = new TitleScene(look, "", "");
        scene.setBounds(0, 0, width, height);
        whole.addActor(scene);
        float w = Math.min(wish, width - 2 * MARGIN);
        card.setWidth(w);
        card.validate();
        card.setWidth(w);
        rows.invalidateHierarchy();
        card.validate();
        float h = Math.min(card.getPrefHeight() + 4, height - 2 * MARGIN);
        float x = width > wish + 4 * LEFT ? LEFT : (width - w) / 2;
        // On whole units, else text would be drawn between pixels.
        card.setBounds(Math.round(x), Math.round((height - h) / 2), Math.round(w), Math.round(h));
        whole.addActor(card);
        return whole;
    }
}
