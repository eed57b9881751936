package nl.kostenbewust.desktop.terminal.page;

import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;

/**
 * How the terminal speaks.
 *
 * @param words its words
 */
public record Speech(Words words) {
    /** The speech of the terminal in that language. */
    public static Speech in(Language language) {
        return new Speech(new Words(language, "terminal"));
    }

    /** The sentence of that key; texts, money and hours among the fillings are written out. */
    public String say(String key, Object... fill) {
        Object[] written = new Object[fill.length];
        for (int i = 0; i < fill.length; i++) {
            written[i] = write(fill[i]);
        }
        return words.say(key, written);
    }

    /** A text of the game. */
    public String say(Text text) {
        return words.say(text);
    }

    /** The word for a constant. */
    public String name(String kind, Enum<?> constant) {
        return words.name(kind, constant);
    }

    /** The sentence of that key with the thing filled in, after a space, or nothing where it is absent. */
    String also(String key, Optional<?> thing) {
        return thing.map(present -> " " + say(key, present)).orElse("");
    }

    private Object write(Object thing) {
        if (thing instanceof Text text) {
            return say(text);
        }
        if (thing instanceof Money money) {
            return say(Figures.money(money));
        }
        return thing instanceof Hours hours ? say(Figures.hours(hours)) : thing;
    }
}
