package nl.kostenbewust.desktop.screen;

import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.words.Language;

/**
 * How a player wants the window to be.
 *
 * @param palette the colours
 * @param scale in percent, 100 to 200, of what fits the window
 * @param language of all words
 * @param calm whether nothing moves
 */
public record Settings(Palette palette, int scale, Language language, boolean calm) {
    /** The smallest scale, in percent. */
    public static final int SMALLEST = 100;
    /** The largest scale, in percent. */
    public static final int LARGEST = 200;

    /** Holds the scale between its ends. */
    public Settings {
        scale = Math.max(SMALLEST, Math.min(LARGEST, scale));
    }

    /** The same in other colours. */
    public Settings with(Palette next) {
        return new Settings(next, scale, language, calm);
    }

    /** The same at another scale, in percent. */
    public Settings scaled(int percent) {
        return new Settings(palette, percent, language, calm);
    }

    /** The same in another language. */
    public Settings in(Language next) {
        return new Settings(palette, scale, next, calm);
    }

    /** The same with or without movement. */
    public Settings calm(boolean next) {
        return new Settings(palette, scale, language, next);
    }
}
