package nl.kostenbewust.desktop.screen;

import static nl.kostenbewust.core.model.Text.nl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.score.Audit;
import nl.kostenbewust.core.view.AuditView;
import nl.kostenbewust.core.view.BudgetView;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.EndView;
import nl.kostenbewust.core.view.HoursView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.HouseholdViewBuilder;
import nl.kostenbewust.core.view.NeighbourhoodView;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.core.view.PlayerViewBuilder;
import nl.kostenbewust.core.view.ReceiptView;
import nl.kostenbewust.core.view.ScoreView;

/** A game in its third month, with something of everything that a screen must be able to show. */
public final class SampleViews {
    /** The household of {@link #view()}. */
    public static final Ref<Household> BART = Ref.to("bart");

    private SampleViews() {}

    /** What the first player of three sees. */
    public static PlayerView view() {
        return view(SampleHousehold.view(), Optional.empty());
    }

    /** The same game after its last month. */
    public static PlayerView ended() {
        return view(SampleHousehold.view(), Optional.of(end()));
    }

    private static PlayerView view(HouseholdView household, Optional<EndView> end) {
        return new PlayerView(
                17,
                nl("Eerste les"),
                3,
                8,
                end.isPresent(),
                1,
                List.of(
                        new ColleagueView(1, "Noor", true, false, new Hours(13)),
                        new ColleagueView(2, "Daan", true, true, Hours.of(2)),
                        new ColleagueView(3, "Yara", false, false, Hours.of(9))),
                new HoursView(Hours.of(14), new Hours(7), new Hours(8), new Hours(13)),
                List.of(
                        new BudgetView(
                                Ref.<Budget>to("maatwerk"),
                                nl("Maatwerkbudget"),
                                nl("Voor wat nergens anders past."),
                                Money.euros(9_400),
                                Money.euros(14_000),
                                Optional.of(nl("In Enschede 0,5% van het sociaal domein.")),
                                List.of(nl("Tot € 1.500 beslis je zelf."), nl("Daarboven de teamleider.")),
                                Optional.empty()),
                        new BudgetView(
                                Ref.<Budget>to("nood"),
                                nl("Noodfonds"),
                                nl("Voor wat niet kan wachten."),
                                Money.euros(1_150),
                                Money.euros(4_000),
                                Optional.empty(),
                                List.of(),
                                Optional.empty())),
                Optional.of(2),
                neighbourhood(),
                List.of(household),
                household.log().subList(2, household.log().size()),
                end);
    }

    private static AuditView audit() {
        return new AuditView(
                nl("Bart Bakker"),
                nl("Wie betaalt het gebit?"),
                nl("Gebitsherstel uit het maatwerkbudget"),
                nl("buiten de regels, met redenen en mandaat"),
                List.of(nl("Zonder gebit geen werk."), nl("Het kost minder dan een half jaar bijstand.")),
                nl("Wie besliste, mocht dat."),
                nl("Er is niets buiten de inwoner om gedaan."),
                Audit.Judgement.IN_ORDER,
                nl("In orde"),
                List.of(nl("De grond is helder en wat erbij hoort staat op papier.")));
    }

    private static NeighbourhoodView neighbourhood() {
        return new NeighbourhoodView(
                List.of(new NeighbourhoodView.PolicyView(
                        nl("Experiment 2: ruimte voor het team"),
                        nl("Het team beslist zelf. Je eigen besluit telt als gedekt."))),
                List.of(new NeighbourhoodView.FacilityView(
                        Ref.to("buurtkamer"),
                        nl("Buurtkamer"),
                        nl("Een plek waar mensen elkaar treffen."),
                        true,
                        nl("is er"))));
    }

    /** A score with reasons for every corner. */
    public static ScoreView score(int legitimacy, int financialReturn, int involvement, int overall) {
        return new ScoreView(
                legitimacy,
                financialReturn,
                involvement,
                overall,
                List.of(
                        new ScoreView.ReasonView(
                                Corner.LEGITIMACY,
                                12,
                                nl("Je onderbouwde het gebit met de wet."),
                                nl("Participatiewet art. 35"),
                                false),
                        new ScoreView.ReasonView(
                                Corner.LEGITIMACY,
                                -8,
                                nl("Je vroeg gegevens zonder toestemming."),
                                nl("AVG art. 6"),
                                false),
                        new ScoreView.ReasonView(
                                Corner.RETURN,
                                -6,
                                nl("De opvang duurde een maand langer."),
                                nl("Kassabon, regel 3"),
                                true),
                        new ScoreView.ReasonView(
                                Corner.RETURN, 9, nl("Doormodderen kost meer."), nl("Kassabon, totaal"), false),
                        new ScoreView.ReasonView(
                                Corner.INVOLVEMENT,
                                15,
                                nl("Het plan is van Bart zelf."),
                                nl("Eigen regie, methodiek"),
                                false)),
                Optional.of(nl("Vraag Bart eerst wat hij zelf wil met het drinken.")));
    }

    /** A receipt with a known, an estimated and an unknown line. */
    public static ReceiptView receipt() {
        return new ReceiptView(
                List.of(
                        new ReceiptView.Line(
                                Optional.empty(),
                                Payer.MUNICIPALITY,
                                nl("Uitkering levensonderhoud"),
                                Optional.of(sums(2_800, 2_800)),
                                Optional.of(sums(33_600, 16_800)),
                                Certainty.KNOWN,
                                nl("navraag bij de gemeente")),
                        new ReceiptView.Line(
                                Optional.empty(),
                                Payer.TAILORED_BUDGET,
                                nl("Gebit en gehoor"),
                                Optional.of(sums(0, 2_400)),
                                Optional.of(sums(0, 2_400)),
                                Certainty.KNOWN,
                                nl("offerte van de tandarts")),
                        new ReceiptView.Line(
                                Optional.empty(),
                                Payer.HEALTH_INSURER,
                                nl("Zorg voor zijn longen"),
                                Optional.of(sums(900, 900)),
                                Optional.of(sums(10_800, 7_200)),
                                Certainty.ESTIMATED,
                                nl("schatting van de huisarts")),
                        new ReceiptView.Line(
                                Optional.of(Ref.<CostLine>to("huisuitzetting")),
                                Payer.HOUSING_CORPORATION,
                                nl("Huisuitzetting"),
                                Optional.empty(),
                                Optional.empty(),
                                Certainty.KNOWN,
                                nl("vraag het de woningcorporatie"))),
                sums(3_700, 6_100),
                sums(44_400, 26_400),
                List.of(
                        new ReceiptView.PayerShare(Payer.MUNICIPALITY, nl("Gemeente"), Money.euros(-16_800)),
                        new ReceiptView.PayerShare(Payer.TAILORED_BUDGET, nl("Maatwerkbudget"), Money.euros(2_400)),
                        new ReceiptView.PayerShare(Payer.HEALTH_INSURER, nl("Zorgverzekeraar"), Money.euros(-3_600))),
                2,
                24,
                1);
    }

    private static ReceiptView.Sums sums(long muddling, long plan) {
        return new ReceiptView.Sums(Money.euros(muddling), Money.euros(plan));
    }

    private static EndView end() {
        List<EndView.MonthLines> months = List.of(
                new EndView.MonthLines(1, List.of(nl("Gesprek met Bart over geld."), nl("Toestemming gevraagd."))),
                new EndView.MonthLines(2, List.of(nl("Plan gemaakt met Bart."))));
        EndView.HouseholdEnd bart = new EndView.HouseholdEnd(
                BART,
                nl("Bart"),
                score(62, 71, 80, 70),
                Money.euros(26_400),
                months,
                List.of(
                        new EndView.RouteEnd(
                                "documented",
                                nl("Zoals het ging"),
                                Optional.of(nl("Een jaar wachten op een antwoord.")),
                                score(40, 35, 30, 35),
                                Money.euros(44_400),
                                months),
                        new EndView.RouteEnd(
                                "good",
                                nl("Zoals het kan"),
                                Optional.empty(),
                                score(78, 82, 85, 82),
                                Money.euros(21_000),
                                months)),
                receipt(),
                List.of(nl("Bart drinkt minder sinds hij zijn kinderen weer ziet.")),
                nl("In werkelijkheid werd de aanvraag afgewezen en duurde het een jaar."),
                nl("Beter was eerst het gebit, dan het werk."),
                nl("Wie bespaart is niet altijd wie betaalt."));
        return new EndView(score(62, 71, 80, 70), List.of(audit()), List.of(bart));
    }

    /** News of that month. */
    static NewsView news(int month, String text, boolean luck) {
        return new NewsView(month, Optional.of(BART), nl(text), luck);
    }

    /** The same game with a street of four households. */
    public static PlayerView street() {
        PlayerView view = view();
        HouseholdView bart = view.households().get(0);
        List<HouseholdView> street = new ArrayList<>(List.of(bart));
        street.add(household(bart, "patricia", "Patricia", 5, 24));
        street.add(household(bart, "ria", "Ria en Kevin", 7, 47));
        street.add(household(bart, "yildiz", "Yildiz", 11, 78));
        return PlayerViewBuilder.builder(view).households(street).build();
    }

    private static HouseholdView household(HouseholdView like, String id, String name, int number, int score) {
        return HouseholdViewBuilder.builder(like)
                .id(Ref.to(id))
                .name(Text.nl(name))
                .address(Text.nl("Lindestraat " + number))
                .score(score(score + 6, score - 4, score, score))
                .build();
    }
}
