package nl.kostenbewust.core.codec;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.model.Step;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Theme;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;

/** How the files of the game are written: one grammar for each kind of file. */
public final class ContentGrammars {
    /** Case files. */
    public static final Grammar<Case> CASE = Grammar.of(Case.class, forms());
    /** Agency files. */
    public static final Grammar<Agency> AGENCY = Grammar.of(Agency.class, forms());
    /** Budget files. */
    public static final Grammar<Budget> BUDGET = Grammar.of(Budget.class, forms());
    /** Policy files. */
    public static final Grammar<Policy> POLICY = Grammar.of(Policy.class, forms());

    /** Facility files. */
    public static final Grammar<Facility> FACILITY = Grammar.of(Facility.class, forms());

    /** Theme files. */
    public static final Grammar<Theme> THEME = Grammar.of(Theme.class, forms());

    /** Scenario files. */
    public static final Grammar<Programme> PROGRAMME = Grammar.of(Programme.class, forms());

    /** In cents; no sum over any number of months and lines that a file has room for comes near what a count can hold. */
    private static final long BILLION = 1_000_000_000_00L;

    private static final Pattern PERCENTAGE = Pattern.compile("(-?)([0-9]{1,3})(?:\\.([0-9]))?%");

    private ContentGrammars() {}

    private static List<ScalarForm<?>> forms() {
        return List.of(
                ScalarForm.number(Money.class, 100, ContentGrammars::sum),
                ScalarForm.number(Level.class, 10, tenths -> new Level(Math.toIntExact(tenths))),
                ScalarForm.number(Step.class, 10, tenths -> new Step(Math.toIntExact(tenths))),
                ScalarForm.number(Hours.class, 2, halves -> new Hours(Math.toIntExact(halves))),
                ScalarForm.text(Share.class, "35%", ContentGrammars::share),
                ScalarForm.text(Text.class, "een zin, of {nl: …, en: …}", Text::nl)
                        .orMapping());
    }

    private static Money sum(long cents) {
        if (cents < -BILLION || cents > BILLION) {
            throw new IllegalArgumentException("meer dan een miljard euro kan niet");
        }
        return new Money(cents);
    }

    private static Share share(String text) {
        Matcher percentage = PERCENTAGE.matcher(text.strip());
        if (!percentage.matches()) {
            throw new IllegalArgumentException("dit is geen percentage");
        }
        int tenth = percentage.group(3) == null ? 0 : Integer.parseInt(percentage.group(3));
        int perMille = Integer.parseInt(percentage.group(2)) * 10 + tenth;
        return new Share(percentage.group(1).isEmpty() ? perMille : -perMille);
    }
}
