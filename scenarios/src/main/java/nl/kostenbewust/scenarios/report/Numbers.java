package nl.kostenbewust.scenarios.report;

import java.util.Locale;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.text.Figures;

/** Numbers as they are read in Dutch. */
final class Numbers {
    private Numbers() {}

    /** {@code 12,3}. */
    static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value).replace('.', ',').replace("-0,0", "0,0");
    }

    /** {@code +1,5} or {@code -0,3}. */
    static String signed(double value) {
        String plain = tenths(value);
        return value > 0 && !plain.equals("0,0") ? "+" + plain : plain;
    }

    /** {@code € 2.400}, in whole euros. */
    static String euros(double value) {
        return Figures.money(Money.euros(Math.round(value))).nl();
    }

    /** {@code 7,5 uur}. */
    static String hours(Hours hours) {
        return Figures.hours(hours).nl();
    }

    /** {@code 12 %}. */
    static String percent(double value) {
        return Math.round(value) + " %";
    }
}
