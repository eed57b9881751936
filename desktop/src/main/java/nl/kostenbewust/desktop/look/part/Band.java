package nl.kostenbewust.desktop.look.part;

import nl.kostenbewust.desktop.look.Dark;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Pen;
import nl.kostenbewust.desktop.look.Tone;

/** A dark band across the screen: the hand of cards, or the foot of the title screen. */
public final class Band extends Panel implements Dark {
    /** An empty band. */
    public Band(Look look) {
        super(look);
    }

    @Override
    protected void paint(Pen pen) {
        pen.rect(0, 0, getWidth(), getHeight(), Tone.BRAND);
    }
}
