package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Figure;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/** A thin line between two groups of things. */
public final class Rule extends Figure {
    /** A line as wide as its cell. */
    public Rule(Look look) {
        super(look);
    }

    @Override
    public float getPrefHeight() {
        return 1;
    }

    @Override
    protected void paint(Pen pen) {
        pen.rect(0, 0, getWidth(), 1, Tone.LINE);
    }
}
