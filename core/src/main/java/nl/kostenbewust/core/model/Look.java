package nl.kostenbewust.core.model;

import java.util.Optional;

/**
 * How a face is drawn.
 *
 * @param skin tone, 0 (light) to 4 (dark)
 * @param hair style
 * @param colour hair colour, 0 to 5: black, brown, blond, red, grey, white
 * @param hidesMouth whether the hand covers the mouth until the flag {@code showsMouthWhen} stands
 * @param showsMouthWhen the flag that ends it
 */
public record Look(int skin, Hair hair, int colour, boolean hidesMouth, Optional<Ref<Flag>> showsMouthWhen) {
    /** Hair styles of the art direction. */
    public enum Hair {
        /** Kort. */
        SHORT,
        /** Pony. */
        FRINGE,
        /** Knot. */
        BUN,
        /** Krul. */
        CURLS,
        /** Lang. */
        LONG,
        /** Hoofddoek. */
        SCARF,
        /** Kaal. */
        BALD
    }

    /** Refuses tones and colours that are not drawn. */
    public Look {
        if (skin < 0 || skin > 4 || colour < 0 || colour > 5) {
            throw new IllegalArgumentException("huid is 0 tot 4, haarkleur 0 tot 5");
        }
    }
}
