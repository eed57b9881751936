package nl.kostenbewust.scenarios.balance;

import java.util.function.ToDoubleFunction;

/** What is measured of a playthrough. */
public enum Measure {
    /** Legitimiteit. */
    LEGITIMACY("legitimiteit", played -> played.triangle().legitimacy()),
    /** Rendement. */
    RETURN("rendement", played -> played.triangle().financialReturn()),
    /** Betrokkenheid. */
    INVOLVEMENT("betrokkenheid", played -> played.triangle().involvement()),
    /** All three together. */
    OVERALL("samen", played -> played.triangle().overall()),
    /** All costs up to the horizon, in euros. */
    COST("kosten", played -> played.cost().cents() / 100.0);

    private final String title;
    private final ToDoubleFunction<Playthrough> value;

    Measure(String title, ToDoubleFunction<Playthrough> value) {
        this.title = title;
        this.value = value;
    }

    /** What it is called, in Dutch. */
    public String title() {
        return title;
    }

    double of(Playthrough played) {
        return value.applyAsDouble(played);
    }
}
