package nl.kostenbewust.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.badlogic.gdx.graphics.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The contrast that WCAG 2 asks of text (4.5) and of shapes (3), in every palette. */
class ToneTest {
    private static final Tone[][] TEXT_ON_GROUND = {
        {Tone.INK, Tone.PAPER},
        {Tone.INK2, Tone.PAPER},
        {Tone.INK, Tone.INSET},
        {Tone.INK2, Tone.INSET},
        {Tone.INK, Tone.LIT},
        {Tone.INK2, Tone.LIT},
        {Tone.INK, Tone.RECEIPT},
        {Tone.INK2, Tone.RECEIPT},
        {Tone.INK, Tone.OK_TINT},
        {Tone.OK, Tone.PAPER},
        {Tone.OK, Tone.OK_TINT},
        {Tone.ALARM, Tone.PAPER},
        {Tone.ONALARM, Tone.ALARM},
        {Tone.ONBRAND, Tone.BRAND},
        {Tone.ONBRAND2, Tone.BRAND},
        {Tone.LOST, Tone.BRAND},
        {Tone.ON_BRAND2, Tone.BRAND2},
        {Tone.ONGLOW, Tone.GLOW},
        {Tone.ONGLOW, Tone.GLOW2},
        {Tone.ONPLATE, Tone.PLATE},
        {Tone.WHITE, Tone.TABLE},
    };

    @ParameterizedTest
    @EnumSource(Palette.class)
    void textCanBeRead(Palette palette) {
        for (Tone[] pair : TEXT_ON_GROUND) {
            assertThat(contrast(pair[0], pair[1], palette))
                    .as("%s on %s", pair[0], pair[1])
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void cornersCanBeSeenAndTheirWordsRead(Palette palette) {
        for (Corner corner : Corner.values()) {
            assertThat(contrast(corner.fill(), Tone.PAPER, palette)).isGreaterThanOrEqualTo(3);
            assertThat(contrast(corner.text(), Tone.PAPER, palette)).isGreaterThanOrEqualTo(4.5);
            assertThat(contrast(corner.text(), corner.tint(), palette)).isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource(Payer.class)
    void lettersOfPayersCanBeRead(Payer payer) {
        assertThat(contrast(Tone.WHITE, payer.paint(), Palette.DAY)).isGreaterThanOrEqualTo(4.5);
    }

    private static double contrast(Paint a, Paint b, Palette palette) {
        double first = luminance(a.in(palette)) + .05;
        double second = luminance(b.in(palette)) + .05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(Color colour) {
        return .2126 * linear(colour.r) + .7152 * linear(colour.g) + .0722 * linear(colour.b);
    }

    private static double linear(float channel) {
        return channel <= .03928 ? channel / 12.92 : Math.pow((channel + .055) / 1.055, 2.4);
    }
}
