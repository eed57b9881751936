package nl.kostenbewust.core.text;

import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.score.Because;
import nl.kostenbewust.core.score.Reason;

/** Why a corner of the triangle stands where it stands: what happened, and the rule that counts it. */
public final class ReasonTexts {
    private static final Phrases<Because, Text> WHAT = what();
    private static final Phrases<Because, Text> DEBRIEF = debrief();

    private ReasonTexts() {}

    /** What happened, as it may be told while the game is played: without figures from routes that are still hidden. */
    public static Text of(Because because, Names names) {
        return WHAT.of(because, names);
    }

    /** What happened, with the figures that it is measured by; only after the game. */
    public static Text afterwards(Because because, Names names) {
        return DEBRIEF.covered().contains(because.getClass()) ? DEBRIEF.of(because, names) : of(because, names);
    }

    /** The rule of the score that counts it. */
    public static Text rule(Reason reason) {
        if (reason.because() instanceof Because.Undecided && reason.corner() == Corner.INVOLVEMENT) {
            return Messages.text("rule.Undecided.involvement");
        }
        return Messages.text("rule." + reason.because().getClass().getSimpleName());
    }

    static Set<Class<?>> covered() {
        return WHAT.covered();
    }

    private static Phrases<Because, Text> what() {
        Phrases<Because, Text> phrases = new Phrases<>();
        phrases.on(Because.Settled.class, ReasonTexts::settled)
                .on(
                        Because.Undecided.class,
                        (b, n) -> text(b.danger() ? "Undecided.danger" : "Undecided", matter(b.matter(), n)))
                .on(Because.PeerReviewed.class, (b, n) -> text("PeerReviewed", matter(b.matter(), n)))
                .on(Because.OneSided.class, (b, n) -> text("OneSided", matter(b.matter(), n)))
                .on(Because.WithoutConsent.class, (b, n) -> text("WithoutConsent", matter(b.matter(), n)))
                .on(Because.Penalised.class, (b, n) -> b.reason())
                .on(Because.Cost.class, (b, n) -> text("Cost"))
                .on(Because.Levels.class, (b, n) -> text("Levels"));
        involvement(phrases);
        return phrases;
    }

    private static void involvement(Phrases<Because, Text> phrases) {
        phrases.on(
                        Because.TalkedBeforehand.class,
                        (b, n) -> text(yes("TalkedBeforehand", b.talked()), matter(b.matter(), n)))
                .on(Because.MeetsWish.class, (b, n) -> text(yes("MeetsWish", b.met()), matter(b.matter(), n)))
                .on(
                        Because.OwnContribution.class,
                        (b, n) -> text(yes("OwnContribution", b.contributed()), matter(b.matter(), n)))
                .on(Because.Trust.class, (b, n) -> text("Trust", Figures.number(b.trust())))
                .on(Because.Ownership.class, (b, n) -> text("Ownership", Figures.number(b.ownership())));
    }

    private static Phrases<Because, Text> debrief() {
        Phrases<Because, Text> phrases = new Phrases<>();
        return phrases.on(
                        Because.Cost.class,
                        (b, n) -> text(
                                "Cost.afterwards",
                                Figures.money(b.cost()),
                                Figures.money(b.good()),
                                Figures.money(b.good().plus(b.span()))))
                .on(
                        Because.Levels.class,
                        (b, n) -> text(
                                "Levels.afterwards",
                                Figures.tenths(b.levels()),
                                Figures.tenths(b.good()),
                                Figures.tenths(b.worst())));
    }

    private static Text settled(Because.Settled because, Names names) {
        Text by = because.by().flatMap(names::decidable).orElseGet(() -> Messages.text("settled.no"));
        return text("Settled", matter(because.matter(), names), by, Messages.word("worth", because.worth()));
    }

    private static Text matter(Ref<Matter> matter, Names names) {
        Optional<Text> question = names.matter(matter);
        return question.orElseGet(() -> Messages.text("unknown.thing"));
    }

    private static String yes(String key, boolean yes) {
        return yes ? key : key + ".not";
    }

    private static Text text(String key, Text... values) {
        return Messages.text("reason." + key, values);
    }
}
