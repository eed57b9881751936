package nl.kostenbewust.desktop.look.part;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Press;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;

/** A few choices side by side of which one holds. */
public final class Segmented extends Panel {
    private final List<Option> options = new ArrayList<>();
    private final IntConsumer chosen;

    /** Choices; the one with this index holds; the consumer hears which one is chosen after that, from zero. */
    public Segmented(Look look, List<String> labels, int index, IntConsumer chosen) {
        super(look);
        this.chosen = chosen;
        pad(2);
        for (int i = 0; i < labels.size(); i++) {
            Option option = new Option(look, labels.get(i));
            int place = i;
            option.onPress(() -> choose(place));
            option.holds = i == index;
            options.add(option);
            add(option).grow().uniformX();
        }
    }

    private void choose(int index) {
        for (int i = 0; i < options.size(); i++) {
            options.get(i).holds = i == index;
        }
        chosen.accept(index);
    }

    @Override
    protected void paint(Pen pen) {
        pen.box(0, 0, getWidth(), getHeight(), 8, Tone.INSET, Tone.LINE, 1);
    }

    private static final class Option extends Press {
        private final String label;
        private boolean holds;

        Option(Look look, String label) {
            super(look);
            this.label = label;
        }

        @Override
        public float getPrefWidth() {
            return width(label, Type.STRONG) + 28;
        }

        @Override
        public float getPrefHeight() {
            return 40;
        }

        @Override
        protected void paint(Pen pen) {
            if (holds) {
                pen.rect(0, 0, getWidth(), getHeight(), 7, Tone.BRAND2);
            } else if (hovered()) {
                pen.frame(1, 1, getWidth() - 2, getHeight() - 2, 7, Tone.INK2, 1);
            }
            Tone text = holds ? Tone.ON_BRAND2 : Tone.INK;
            pen.textMid(label, getWidth() / 2, getHeight() / 2 + Type.STRONG.drop(), Type.STRONG, text);
        }
    }
}
