package nl.kostenbewust.core.codec;

import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * How a value type of the model is written as one word or number in a file, such as an amount of money as {@code 12.50}.
 *
 * <p>A parse function refuses a text by throwing IllegalArgumentException with a Dutch sentence for the author.
 */
public final class ScalarForm<T> {
    private final Class<T> type;
    private final String hint;
    private final boolean number;
    private final Function<String, T> parse;
    private final boolean mapping;

    private ScalarForm(Class<T> type, String hint, boolean number, Function<String, T> parse, boolean mapping) {
        this.type = type;
        this.hint = hint;
        this.number = number;
        this.parse = parse;
        this.mapping = mapping;
    }

    /** A value written as text; quoted or not makes no difference. */
    public static <T> ScalarForm<T> text(Class<T> type, String example, Function<String, T> parse) {
        return new ScalarForm<>(type, "schrijf bijvoorbeeld: " + example, false, parse, false);
    }

    /**
     * A value written as a number and kept as a count of whole units, exactly.
     *
     * @param unitsPerOne 100 for money in cents, 10 for levels in tenths, 2 for half hours
     * @param make makes the value from the count; an overflow it throws is reported as a refused value
     */
    public static <T> ScalarForm<T> number(Class<T> type, int unitsPerOne, LongFunction<T> make) {
        String hint = "schrijf een getal, in stappen van " + ExactNumber.smallestStep(unitsPerOne);
        return new ScalarForm<>(type, hint, true, text -> make.apply(ExactNumber.units(text, unitsPerOne)), false);
    }

    /** The same form, where the keys of the record (or the words of the sealed interface) itself may be written as well. */
    public ScalarForm<T> orMapping() {
        return new ScalarForm<>(type, hint, number, parse, true);
    }

    Class<T> type() {
        return type;
    }

    String hint() {
        return hint;
    }

    boolean isNumber() {
        return number;
    }

    boolean allowsMapping() {
        return mapping;
    }

    String wanted() {
        return number ? "een getal" : "één waarde";
    }

    T parse(String text) {
        return parse.apply(text);
    }
}
