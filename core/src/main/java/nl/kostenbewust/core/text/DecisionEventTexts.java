package nl.kostenbewust.core.text;

import java.util.Optional;
import java.util.function.Function;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Settlement;
import nl.kostenbewust.core.play.Verdict;

/** What happens to requests, reviews and matters, as a line of the log. */
public final class DecisionEventTexts {
    private DecisionEventTexts() {}

    /** What a party says with its answer: its own words when it refuses, else ours. */
    public static Text words(Ref<Request> request, Ref<Agency> agency, Verdict verdict, Names names) {
        Optional<Text> own = verdict == Verdict.REFUSED ? names.refusal(request, agency) : Optional.empty();
        return own.orElseGet(() -> Messages.word("verdict", verdict));
    }

    /** How a matter was settled, without a full stop. */
    public static Text settled(Settlement settlement, Names names) {
        return Messages.text(
                "settled",
                decided(settlement, names),
                Words.of(settlement.ground()),
                Figures.month(settlement.month()));
    }

    static void fill(Phrases<HouseholdEvent, Optional<Text>> phrases) {
        requests(phrases);
        answers(phrases);
        decisions(phrases);
        reviews(phrases);
    }

    private static void requests(Phrases<HouseholdEvent, Optional<Text>> phrases) {
        phrases.on(
                        HouseholdEvent.RequestOpened.class,
                        (e, n) -> n.decidable(e.request()).map(title -> text("RequestOpened", title)))
                .on(HouseholdEvent.Argued.class, DecisionEventTexts::argued)
                .on(
                        HouseholdEvent.RequestClosed.class,
                        (e, n) -> n.decidable(e.request())
                                .map(title ->
                                        text("RequestClosed." + e.because().name(), title)))
                .on(HouseholdEvent.Escalated.class, DecisionEventTexts::escalated)
                .on(
                        HouseholdEvent.LookedUp.class,
                        (e, n) -> Optional.of(text(e.found() ? "LookedUp.found" : "LookedUp.nothing")));
    }

    private static void answers(Phrases<HouseholdEvent, Optional<Text>> phrases) {
        phrases.on(
                        HouseholdEvent.PartyAnswered.class,
                        (e, n) -> n.agency(e.agency())
                                .map(agency ->
                                        text("PartyAnswered", agency, words(e.request(), e.agency(), e.verdict(), n))))
                .on(
                        HouseholdEvent.RequestGranted.class,
                        (e, n) -> n.decidable(e.request()).map(title -> text("RequestGranted", title)))
                .on(
                        HouseholdEvent.OfferMade.class,
                        (e, n) -> both(
                                n.decidable(e.request()),
                                n.offer(e.request()),
                                title -> offer -> text("OfferMade", title, offer)))
                .on(
                        HouseholdEvent.OfferAnswered.class,
                        (e, n) -> n.decidable(e.request())
                                .map(title ->
                                        text(e.accepted() ? "OfferAnswered.accepted" : "OfferAnswered.left", title)))
                .on(
                        HouseholdEvent.RequestRefused.class,
                        (e, n) -> n.decidable(e.request()).map(title -> text("RequestRefused", title)));
    }

    private static void decisions(Phrases<HouseholdEvent, Optional<Text>> phrases) {
        phrases.on(
                        HouseholdEvent.Substantiated.class,
                        (e, n) -> n.decidable(e.decidable())
                                .map(title -> HouseholdEventTexts.arguments(e.arguments(), n)
                                        .map(arguments -> text("Substantiated.with", title, arguments))
                                        .orElseGet(() -> text("Substantiated", title))))
                .on(
                        HouseholdEvent.MatterDecided.class,
                        (e, n) -> n.matter(e.matter())
                                .map(question -> text("MatterDecided", question, decided(e.settlement(), n))))
                .on(
                        HouseholdEvent.MandateGiven.class,
                        (e, n) -> n.decidable(e.decidable())
                                .map(title -> text("MandateGiven", title, Words.of(e.mandate()))));
    }

    private static void reviews(Phrases<HouseholdEvent, Optional<Text>> phrases) {
        phrases.on(
                        HouseholdEvent.ReviewAsked.class,
                        (e, n) -> n.decidable(e.decidable())
                                .map(title -> text("ReviewAsked", n.colleague(e.seat()), title)))
                .on(
                        HouseholdEvent.ReviewGiven.class,
                        (e, n) -> n.decidable(e.decidable())
                                .map(title -> e.sentence().isBlank()
                                        ? text("ReviewGiven", n.colleague(e.seat()), title)
                                        : text(
                                                "ReviewGiven.words",
                                                n.colleague(e.seat()),
                                                title,
                                                Text.nl(e.sentence()))))
                .on(
                        HouseholdEvent.ReviewConcluded.class,
                        (e, n) -> n.decidable(e.decidable())
                                .map(title ->
                                        text(e.approved() ? "ReviewConcluded.yes" : "ReviewConcluded.no", title)));
    }

    private static Optional<Text> argued(HouseholdEvent.Argued e, Names names) {
        String key = e.citing() ? "Argued.citing" : "Argued";
        return names.decidable(e.request())
                .map(title -> HouseholdEventTexts.arguments(e.arguments(), names)
                        .map(arguments -> text(key + ".with", title, arguments))
                        .orElseGet(() -> text(key, title)));
    }

    private static Optional<Text> escalated(HouseholdEvent.Escalated e, Names names) {
        Optional<Text> line = both(
                names.decidable(e.request()),
                names.rung(e.rung()),
                title -> rung -> text("Escalated." + e.power().name(), title, rung));
        return e.prepared() ? line : line.map(words -> text("Escalated.unprepared", words));
    }

    private static Text decided(Settlement settlement, Names names) {
        Text by = settlement.by().flatMap(names::decidable).orElseGet(() -> Messages.text("settled.no"));
        return settlement.offered() ? Messages.text("settled.offer", by) : by;
    }

    private static Optional<Text> both(
            Optional<Text> first, Optional<Text> second, Function<Text, Function<Text, Text>> words) {
        return first.flatMap(one -> second.map(two -> words.apply(one).apply(two)));
    }

    private static Text text(String key, Text... values) {
        return Messages.text("event." + key, values);
    }
}
