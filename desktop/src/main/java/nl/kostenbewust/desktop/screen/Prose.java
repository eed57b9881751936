package nl.kostenbewust.desktop.screen;

import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Paint;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Words;

/** Text as an actor, named so that it does not clash with the words that are put in it. */
public final class Prose {
    private Prose() {}

    /** One line in ink. */
    public static Words line(Look look, String text, Type type) {
        return new Words(look, text, type);
    }

    /** One line in a colour. */
    public static Words line(Look look, String text, Type type, Paint paint) {
        return new Words(look, text, type, paint);
    }

    /** Text in ink that wraps to the width of its cell, which must grow. */
    public static Words wrapped(Look look, String text, Type type) {
        return Words.wrapped(look, text, type, Tone.INK);
    }

    /** Text in a colour that wraps to the width of its cell, which must grow. */
    public static Words wrapped(Look look, String text, Type type, Paint paint) {
        return Words.wrapped(look, text, type, paint);
    }
}
