package nl.kostenbewust.core.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Text;

/** Numbers as they are read: money, hours, levels, months. */
public final class Figures {
    private static final String MINUS = "\u2212";

    private Figures() {}

    /** {@code € 2.400}, with cents only where there are any; less than nothing starts with a minus. */
    public static Text money(Money money) {
        String sign = money.cents() < 0 ? MINUS : "";
        return both(nl -> sign + "€ " + digits(money, nl));
    }

    /** {@code € 2.400} where it is known, {@code ± 2.400} where it is an estimate. */
    public static Text money(Money money, Certainty certainty) {
        if (certainty == Certainty.KNOWN) {
            return money(money);
        }
        String sign = money.cents() < 0 ? MINUS : "";
        return both(nl -> "± " + sign + digits(money, nl));
    }

    /** {@code € 2.400}, or {@code 2 woningen} where a budget counts those. */
    public static Text amount(Optional<Budget.Unit> counts, Money sum) {
        if (counts.isEmpty()) {
            return money(sum);
        }
        int number = Math.toIntExact(sum.cents() / 100);
        String family = number == 1 ? "unit.one" : "unit.more";
        return Messages.text(family + "." + counts.get(), number(number));
    }

    /** {@code 6½ uur}. */
    public static Text hours(Hours hours) {
        int whole = hours.halves() / 2;
        boolean half = hours.halves() % 2 == 1;
        String number = (whole > 0 || !half ? Integer.toString(whole) : "") + (half ? "½" : "");
        return Messages.text(hours.halves() <= 2 && hours.halves() > 0 ? "hours.one" : "hours.more", Text.nl(number));
    }

    /** {@code 2,4}. */
    public static Text level(Level level) {
        return tenths(level.tenths());
    }

    /** {@code 0,5}, without a sign. */
    static Text tenths(int tenths) {
        int size = Math.abs(tenths);
        return both(nl -> size / 10 + (nl ? "," : ".") + size % 10);
    }

    /** {@code +6} or {@code −4}. */
    public static Text signed(int number) {
        return Text.nl(number < 0 ? MINUS + Math.abs(number) : "+" + number);
    }

    /** A plain number. */
    public static Text number(int number) {
        return Text.nl(number < 0 ? MINUS + Math.abs(number) : Integer.toString(number));
    }

    /** {@code maand 3}. */
    public static Text month(int month) {
        return Messages.text("month", number(month));
    }

    /** {@code 1 maand} or {@code 3 maanden}. */
    public static Text months(int months) {
        return Messages.text(months == 1 ? "months.one" : "months.more", number(months));
    }

    /** {@code a, b en c}; {@code niets} when there are none. */
    public static Text and(List<Text> parts) {
        return join(parts, Messages.text("list.and"));
    }

    /** {@code a, b of c}; {@code niets} when there are none. */
    public static Text or(List<Text> parts) {
        return join(parts, Messages.text("list.or"));
    }

    /** {@code a; b; c}, for parts that hold commas; {@code niets} when there are none. */
    public static Text row(List<Text> parts) {
        if (parts.isEmpty()) {
            return Messages.text("list.none");
        }
        return both(
                nl -> String.join("; ", parts.stream().map(part -> part.in(!nl)).toList()));
    }

    private static Text join(List<Text> parts, Text word) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? Messages.text("list.none") : parts.get(0);
        }
        List<Text> first = parts.subList(0, parts.size() - 1);
        Text last = parts.get(parts.size() - 1);
        return both(nl ->
                String.join(", ", first.stream().map(part -> part.in(!nl)).toList()) + " " + word.in(!nl) + " "
                        + last.in(!nl));
    }

    private static String digits(Money money, boolean nl) {
        long cents = Math.abs(money.cents());
        String rest = cents % 100 == 0 ? "" : (nl ? "," : ".") + (cents % 100 < 10 ? "0" : "") + cents % 100;
        return grouped(Long.toString(cents / 100), nl ? '.' : ',') + rest;
    }

    private static String grouped(String digits, char separator) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }

    private static Text both(Function<Boolean, String> dutch) {
        return Text.of(dutch.apply(true), dutch.apply(false));
    }
}
