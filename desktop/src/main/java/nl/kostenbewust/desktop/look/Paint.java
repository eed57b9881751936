package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.graphics.Color;

/** Something that has a colour in every palette: a token, or one fixed colour. */
@FunctionalInterface
public interface Paint {
    /** The colour in this palette; callers do not change it. */
    Color in(Palette palette);

    /** The same colour in every palette, written as six hexadecimal digits without a sign. */
    static Paint of(String hex) {
        Color colour = Color.valueOf(hex);
        return palette -> colour;
    }

    /** A colour for each palette, written as six hexadecimal digits without a sign. */
    static Paint of(String day, String evening, String contrast) {
        Paint byDay = of(day);
        Paint inTheEvening = of(evening);
        Paint inContrast = of(contrast);
        return palette -> switch (palette) {
            case DAY -> byDay.in(palette);
            case EVENING -> inTheEvening.in(palette);
            case CONTRAST -> inContrast.in(palette);
        };
    }

    /** Takes one paint in high contrast and another everywhere else. */
    static Paint either(Paint usual, Paint contrast) {
        return palette -> (palette == Palette.CONTRAST ? contrast : usual).in(palette);
    }
}
