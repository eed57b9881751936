package nl.kostenbewust.desktop.words;

import java.util.Locale;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.Money;

/** How figures are written: {@code € 2.400}, {@code 6½ uur}, {@code 2,5}; in English {@code € 2,400}, {@code 6½ hours}, {@code 2.5}. */
public final class Figures {
    private static final char MINUS = '\u2212';

    private final boolean english;

    /** Figures in that language. */
    public Figures(Language language) {
        this.english = language == Language.ENGLISH;
    }

    /** An amount; cents only where there are any, a minus before the sign of the euro. */
    public String money(Money money) {
        long cents = Math.abs(money.cents() % 100);
        String euros = grouped(Math.abs(money.cents() / 100));
        String tail = cents == 0 ? "" : (english ? "." : ",") + String.format(Locale.ROOT, "%02d", cents);
        return (money.cents() < 0 ? String.valueOf(MINUS) : "") + "\u20ac\u00a0" + euros + tail;
    }

    /** Time with its unit; half an hour is ½. */
    public String hours(Hours hours) {
        String half = hours.halves() % 2 == 0 ? "" : "\u00bd";
        String whole = hours.halves() < 2 && !half.isEmpty() ? "" : String.valueOf(hours.halves() / 2);
        String unit = english ? (hours.halves() <= 2 && hours.halves() > 0 ? " hour" : " hours") : " uur";
        return whole + half + unit;
    }

    /** A level with one decimal. */
    public String level(Level level) {
        return tenths(level.tenths());
    }

    /** A change with its sign, such as +6; {@code 0} where nothing changed. */
    public String change(int by) {
        return by > 0 ? "+" + by : by < 0 ? String.valueOf(MINUS) + -by : "0";
    }

    /** A change of a level in tenths, with its sign and one decimal. */
    public String levelChange(int tenths) {
        return (tenths > 0 ? "+" : tenths < 0 ? String.valueOf(MINUS) : "") + tenths(Math.abs(tenths));
    }

    private String tenths(int tenths) {
        return tenths / 10 + (english ? "." : ",") + tenths % 10;
    }

    private String grouped(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', english ? ',' : '.');
    }
}
