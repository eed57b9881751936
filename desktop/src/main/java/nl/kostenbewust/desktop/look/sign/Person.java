package nl.kostenbewust.desktop.look.sign;

import nl.kostenbewust.desktop.look.Paint;

/**
 * What someone looks like, apart from their mood.
 *
 * @param skin the colour of the skin
 * @param hair how the hair is worn
 * @param hairPaint the colour of the hair or the scarf
 * @param shirt the colour of the clothes
 * @param glasses whether glasses are worn
 * @param beard whether there is a beard
 * @param hand whether a hand covers the mouth
 */
public record Person(Skin skin, Hair hair, Paint hairPaint, Paint shirt, boolean glasses, boolean beard, boolean hand) {
    /** Someone without glasses or beard and with their hands down; colours as six hexadecimal digits. */
    public static Person of(Skin skin, Hair hair, String hairHex, String shirtHex) {
        return new Person(skin, hair, Paint.of(hairHex), Paint.of(shirtHex), false, false, false);
    }

    /** The same person with glasses. */
    public Person withGlasses() {
        return new Person(skin, hair, hairPaint, shirt, true, beard, hand);
    }

    /** The same person with a beard. */
    public Person withBeard() {
        return new Person(skin, hair, hairPaint, shirt, glasses, true, hand);
    }

    /** The same person with a hand before the mouth, or not. */
    public Person withHand(boolean covers) {
        return new Person(skin, hair, hairPaint, shirt, glasses, beard, covers);
    }
}
