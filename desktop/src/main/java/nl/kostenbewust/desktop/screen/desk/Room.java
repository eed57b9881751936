package nl.kostenbewust.desktop.screen.desk;

import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.words.Words;

/**
 * What the pages of this room are drawn and told with.
 *
 * @param desk what all pages share
 * @param words the words of this room
 */
record Room(Desk desk, Words words) {
    /** The room in the language of the frame. */
    static Room of(Desk desk) {
        return new Room(desk, new Words(desk.words().language(), "desk"));
    }

    /** The look of the page. */
    Look look() {
        return desk.look();
    }

    /** A sentence of this room; see {@link Words#say(String, Object...)}. */
    String say(String key, Object... fill) {
        return words.say(key, fill);
    }

    /** A text of the game. */
    String say(Text text) {
        return words.say(text);
    }

    /** Somebody's words, between quotation marks. */
    String quote(Text text) {
        String said = say(text);
        return said.startsWith("“") ? said : "“" + said + "”";
    }

    /** Time with its unit. */
    String hours(Hours hours) {
        return say(Figures.hours(hours));
    }

    /** A sum. */
    String money(Money sum) {
        return say(Figures.money(sum));
    }
}
