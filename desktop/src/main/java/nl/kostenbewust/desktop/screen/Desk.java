package nl.kostenbewust.desktop.screen;

import java.util.function.Supplier;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.words.Words;

/**
 * What pages share. A player may choose another look or language on any page, which then keeps its drafts and choices and is
 * built anew; so a page asks for look and words whenever it builds and keeps neither.
 *
 * @param looking how everything is drawn now
 * @param speaking the words of the frame and the household now; other rooms read their own bundle in the same language
 * @param deeds what the player can do
 * @param paths where the player can go
 */
public record Desk(Supplier<Look> looking, Supplier<Words> speaking, Deeds deeds, Paths paths) {
    /** How everything is drawn now. */
    public Look look() {
        return looking.get();
    }

    /** The words of the frame and the household now. */
    public Words words() {
        return speaking.get();
    }
}
