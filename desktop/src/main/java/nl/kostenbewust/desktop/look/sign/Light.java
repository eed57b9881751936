package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Tone;

/** How much light burns behind a pane. */
public enum Light {
    /** None. */
    DARK(Tone.DARK),
    /** A little. */
    DIM(Tone.GLOW2),
    /** Full. */
    LIT(Tone.GLOW);

    private final Tone tone;

    Light(Tone tone) {
        this.tone = tone;
    }

    /** The colour of the glass. */
    public Tone tone() {
        return tone;
    }
}
