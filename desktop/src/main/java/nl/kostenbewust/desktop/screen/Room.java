package nl.kostenbewust.desktop.screen;

import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.words.Words;

/**
 * What the pages of one room are drawn and told with: what all pages share, and the words of the room.
 *
 * @param desk what all pages share
 * @param bundle the name of the words of this room
 */
public record Room(Desk desk, String bundle) {
    /** The words of this room, in the language of the frame as it is now. */
    public Words words() {
        return new Words(desk.words().language(), bundle);
    }

    /** The look of the page as it is now. */
    public Look look() {
        return desk.look();
    }

    /** A sentence of this room; see {@link Words#say(String, Object...)}. */
    public String say(String key, Object... fill) {
        return words().say(key, fill);
    }

    /** A text of the game. */
    public String say(Text text) {
        return words().say(text);
    }

    /** Somebody's words, between quotation marks. */
    public String quote(Text text) {
        return words().quote(text);
    }

    /** Time with its unit. */
    public String hours(Hours hours) {
        return say(Figures.hours(hours));
    }

    /** A sum. */
    public String money(Money sum) {
        return say(Figures.money(sum));
    }
}
