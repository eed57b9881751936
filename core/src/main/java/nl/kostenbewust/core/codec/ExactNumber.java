package nl.kostenbewust.core.codec;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers as people write them, without rounding. */
public final class ExactNumber {
    private static final Pattern FORM = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");
    private static final int LONGEST = 25;

    private ExactNumber() {}

    /**
     * Counts in whole units: with 100 units per one, 12.50 gives 1250; with 2, 0.5 gives 1.
     *
     * @throws NumberFormatException with a Dutch sentence, when the text is no number, is finer than one unit or is too large
     */
    public static long units(String text, int unitsPerOne) {
        if (text.length() > LONGEST || !FORM.matcher(text).matches()) {
            throw new NumberFormatException(misformed(text));
        }
        BigDecimal units = new BigDecimal(text).multiply(BigDecimal.valueOf(unitsPerOne));
        if (units.stripTrailingZeros().scale() > 0) {
            throw new NumberFormatException(tooFine(text, unitsPerOne));
        }
        if (units.abs().compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
            throw new NumberFormatException(Dutch.quote(text) + " is te groot");
        }
        return units.longValueExact();
    }

    private static String misformed(String text) {
        if (text.contains(",")) {
            return Dutch.quote(text) + " heeft een komma; schrijf een punt, zoals 12.50";
        }
        return Dutch.quote(text) + " is geen getal zoals 3 of 12.50";
    }

    private static String tooFine(String text, int unitsPerOne) {
        if (unitsPerOne == 1) {
            return Dutch.quote(text) + " is geen heel getal";
        }
        return Dutch.quote(text) + " is te precies; de kleinste stap is " + smallestStep(unitsPerOne);
    }

    /** One unit as people write it: 0.01 when 100 units make one. */
    static String smallestStep(int unitsPerOne) {
        return BigDecimal.ONE.divide(BigDecimal.valueOf(unitsPerOne)).toPlainString();
    }
}
