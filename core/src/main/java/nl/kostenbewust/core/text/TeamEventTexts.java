package nl.kostenbewust.core.text;

import java.util.Optional;
import java.util.Set;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.TeamEvent;

/** What happened to the team, as a line of news. */
public final class TeamEventTexts {
    private static final Phrases<TeamEvent, Optional<Text>> PHRASES = phrases();

    private TeamEventTexts() {}

    /** The event in words; empty when it is no news, or rests on something that the reader may not know of. */
    public static Optional<Text> of(TeamEvent event, Names names) {
        return PHRASES.of(event, names);
    }

    static Set<Class<?>> covered() {
        return PHRASES.covered();
    }

    private static Phrases<TeamEvent, Optional<Text>> phrases() {
        Phrases<TeamEvent, Optional<Text>> phrases = new Phrases<>();
        time(phrases);
        facilities(phrases);
        return phrases.on(
                        TeamEvent.CaseworkerJoined.class,
                        (e, n) -> Optional.of(Messages.text("event.CaseworkerJoined", n.colleague(e.seat()))))
                .on(
                        TeamEvent.HouseholdArrived.class,
                        (e, n) -> n.household(e.household()).map(who -> Messages.text("event.HouseholdArrived", who)))
                .on(TeamEvent.BudgetDrawn.class, TeamEventTexts::drawn)
                .on(TeamEvent.BudgetRefilled.class, TeamEventTexts::refilled)
                .on(TeamEvent.GoodwillChanged.class, TeamEventTexts::goodwill)
                .on(
                        TeamEvent.CreditChanged.class,
                        (e, n) -> Optional.of(Messages.text(
                                "event.CreditChanged", Figures.signed(e.by()), Messages.word("credit", e.reason()))))
                .on(
                        TeamEvent.PrecedentRecorded.class,
                        (e, n) -> n.household(e.household()).map(who -> Messages.text("event.PrecedentRecorded", who)));
    }

    private static void time(Phrases<TeamEvent, Optional<Text>> phrases) {
        phrases.on(TeamEvent.GameBegun.class, (e, n) -> Optional.of(Messages.text("event.GameBegun")))
                .on(
                        TeamEvent.MonthClosed.class,
                        (e, n) -> Optional.of(Messages.text("event.MonthClosed", Figures.number(e.month()))))
                .on(TeamEvent.GameEnded.class, (e, n) -> Optional.of(Messages.text("event.GameEnded")))
                .on(TeamEvent.HoursSpent.class, (e, n) -> Optional.empty())
                .on(TeamEvent.HoursRenewed.class, (e, n) -> Optional.empty())
                .on(TeamEvent.ReadyChanged.class, (e, n) -> Optional.empty());
    }

    private static Optional<Text> refilled(TeamEvent.BudgetRefilled e, Names names) {
        return names.budget(e.budget())
                .flatMap(budget -> names.household(e.household())
                        .map(who ->
                                Messages.text("event.BudgetRefilled", names.amount(e.budget(), e.sum()), budget, who)));
    }

    private static Optional<Text> drawn(TeamEvent.BudgetDrawn e, Names names) {
        return names.budget(e.budget())
                .flatMap(budget -> names.household(e.household())
                        .map(who ->
                                Messages.text("event.BudgetDrawn", names.amount(e.budget(), e.sum()), budget, who)));
    }

    private static void facilities(Phrases<TeamEvent, Optional<Text>> phrases) {
        phrases.on(
                        TeamEvent.FacilityStarted.class,
                        (e, n) -> n.facility(e.facility()).map(f -> text("FacilityStarted", n.colleague(e.seat()), f)))
                .on(
                        TeamEvent.FacilityFounded.class,
                        (e, n) -> n.facility(e.facility()).map(f -> text("FacilityFounded", f)))
                .on(
                        TeamEvent.FacilityPaid.class,
                        (e, n) -> n.facility(e.facility())
                                .flatMap(f -> n.budget(e.budget())
                                        .map(budget -> text("FacilityPaid", Figures.money(e.sum()), budget, f))))
                .on(
                        TeamEvent.FacilityBuilt.class,
                        (e, n) -> n.facility(e.facility()).map(f -> text("FacilityBuilt", f)))
                .on(
                        TeamEvent.FacilityLapsed.class,
                        (e, n) -> n.facility(e.facility())
                                .map(f -> text(e.unpaid() ? "FacilityLapsed.unpaid" : "FacilityLapsed", f)))
                .on(
                        TeamEvent.EvaluationDue.class,
                        (e, n) -> n.budget(e.budget())
                                .flatMap(budget ->
                                        n.household(e.household()).map(who -> text("EvaluationDue", budget, who))))
                .on(
                        TeamEvent.UseEvaluated.class,
                        (e, n) -> n.budget(e.budget())
                                .flatMap(budget -> n.household(e.household())
                                        .map(who -> text("UseEvaluated", n.colleague(e.seat()), budget, who))))
                .on(
                        TeamEvent.FreeShareGiven.class,
                        (e, n) -> n.household(e.household())
                                .flatMap(who -> n.budget(e.budget())
                                        .map(budget -> text("FreeShareGiven", who, Figures.money(e.sum()), budget))));
    }

    private static Text text(String key, Text... values) {
        return Messages.text("event." + key, values);
    }

    private static Optional<Text> goodwill(TeamEvent.GoodwillChanged e, Names names) {
        String key = e.by() < 0 ? "event.GoodwillChanged.less" : "event.GoodwillChanged.more";
        return names.agency(e.agency())
                .map(agency -> Messages.text(key, agency, Messages.word("goodwill", e.reason())));
    }
}
