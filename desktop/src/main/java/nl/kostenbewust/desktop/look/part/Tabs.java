package nl.kostenbewust.desktop.look.part;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Container;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A dossier: a card with tabs on its upper edge, of which one is open. */
public final class Tabs extends Table {
    private static final float HEIGHT = 34;
    private final Look look;
    private final Table row = new Table();
    private final Container<Actor> page = new Container<>();
    private final List<Tab> tabs = new ArrayList<>();
    private final List<Actor> pages = new ArrayList<>();
    private IntConsumer opened = index -> {};

    /** A dossier without tabs. */
    public Tabs(Look look) {
        this.look = look;
        Card card = new Card(look);
        card.pad(12, 16, 15, 16);
        page.fill().top();
        card.add(page).grow();
        add(row).left().height(HEIGHT).row();
        add(card).grow().padTop(-2);
        row.toFront();
    }

    /** Adds a tab at the right; the first one added is open. */
    public Tabs tab(String label, Actor content) {
        int index = tabs.size();
        Tab tab = new Tab(look, label);
        tab.onPress(() -> open(index));
        tabs.add(tab);
        pages.add(content);
        row.add(tab).height(HEIGHT).padRight(3);
        if (index == 0) {
            open(0);
        }
        return this;
    }

    /** Tells which tab was opened, counted from zero. */
    public Tabs onOpen(IntConsumer next) {
        opened = next;
        return this;
    }

    /** Opens a tab, counted from zero. */
    public void open(int index) {
        opened.accept(index);
        for (int i = 0; i < tabs.size(); i++) {
            tabs.get(i).open = i == index;
        }
        page.setActor(pages.get(index));
    }

    private static final class Tab extends Press {
        private final String label;
        private boolean open;

        Tab(Look look, String label) {
            super(look);
            this.label = label;
        }

        @Override
        public float corner() {
            return 4;
        }

        @Override
        public float getPrefWidth() {
            return width(label, Type.LABEL_BOLD) + 26;
        }

        @Override
        public float getPrefHeight() {
            return HEIGHT;
        }

        @Override
        protected void paint(Pen pen) {
            float w = getWidth();
            float foot = open ? HEIGHT + 1 : HEIGHT - 2;
            float[] shape = {0, foot, 7, 0, w - 7, 0, w, foot};
            pen.polygon(open ? Tone.PAPER : Tone.INSET, shape);
            pen.line(Tone.LINE, 1, shape);
            if (open) {
                pen.rect(1, HEIGHT - 3, w - 2, 5, Tone.PAPER);
            }
            Type type = open ? Type.LABEL_BOLD : Type.LABEL_STRONG;
            pen.textMid(label, w / 2, 21, type, open ? Tone.INK : Tone.INK2);
        }
    }
}
