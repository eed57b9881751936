package nl.kostenbewust.desktop.screen;

import static nl.kostenbewust.core.model.Text.nl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.DebtKind;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Look;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.Source;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.AgencyView;
import nl.kostenbewust.core.view.DebtView;
import nl.kostenbewust.core.view.DilemmaView;
import nl.kostenbewust.core.view.DomainView;
import nl.kostenbewust.core.view.FactView;
import nl.kostenbewust.core.view.HouseholdView;
import nl.kostenbewust.core.view.MatterView;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.core.view.PlanView;
import nl.kostenbewust.core.view.QuestionView;
import nl.kostenbewust.core.view.ResidentView;
import nl.kostenbewust.core.view.RunningView;
import nl.kostenbewust.core.view.SaidView;
import nl.kostenbewust.core.view.WishView;

/** Bart and his children, as their team knows them in the third month. */
final class SampleHousehold {
    private static final Ref<Agency> MUNICIPALITY = Ref.to("gemeente");

    private SampleHousehold() {}

    static HouseholdView view() {
        return new HouseholdView(
                SampleViews.BART,
                nl("Bart"),
                nl("Lindestraat 3"),
                nl("Bart (46) solliciteert al twee jaar en wordt nergens aangenomen."),
                1,
                residents(),
                Optional.of(new SaidView(Ref.to("bart"), nl("Bij elk gesprek houd ik mijn hand voor mijn mond."))),
                domains(),
                52,
                6,
                60,
                0,
                true,
                Money.euros(1_180),
                Money.euros(940),
                facts(),
                List.of(
                        new QuestionView(nl("Hoe het met drinken gaat"), nl("vraag het Bart")),
                        new QuestionView(nl("Ruimte bij de verzekeraar"), nl("doe navraag")),
                        new QuestionView(nl("Wie over dit potje beslist"), nl("doe navraag"))),
                List.of(
                        new WishView(Ref.to("kinderen"), nl("Sander en Samantha om het weekend"), true),
                        new WishView(Ref.to("geld"), nl("Weer zelf zijn geld regelen"), false)),
                List.of(
                        new DebtView(
                                nl("Zorgverzekeraar"), Money.euros(2_310), Money.euros(140), DebtKind.ORDINARY, true),
                        new DebtView(nl("CJIB"), Money.euros(640), Money.NONE, DebtKind.FINE, false)),
                plan(),
                List.of(
                        new RunningView(
                                Ref.to("stadsbank"),
                                nl("Stadsbank regelt schulden"),
                                Carrier.PROFESSIONAL,
                                true,
                                Optional.of(2)),
                        new RunningView(
                                Ref.to("post"), nl("Zoekt zijn post uit"), Carrier.RESIDENT, false, Optional.of(1))),
                List.of(agency("gemeente", "Gemeente", true), agency("verzekeraar", "Zorgverzekeraar", false)),
                SampleRequests.requests(),
                SampleViews.receipt(),
                List.of(new DilemmaView(
                        Ref.to("huisbaas"),
                        nl("Chantal"),
                        nl("Bart vroeg me vijftig euro voor drank. Zeg jij het tegen de gemeente?"),
                        List.of(
                                new DilemmaView.AnswerView(
                                        Ref.to("eerst-bart"), nl("Ik bespreek het eerst met Bart."), false),
                                new DilemmaView.AnswerView(Ref.to("melden"), nl("Ik meld het."), false),
                                new DilemmaView.AnswerView(Ref.to("niets"), nl("Daar ga ik niet over."), true)))),
                SampleRequests.reviews(),
                List.of(
                        new MatterView(
                                Ref.<Matter>to("gebit"), nl("Krijgt Bart een nieuw gebit?"), 3, Optional.empty()),
                        new MatterView(
                                Ref.<Matter>to("schuld"),
                                nl("Gaat Bart de schuldhulp in?"),
                                2,
                                Optional.of(nl("Ja, met de stadsbank.")))),
                actions(),
                SampleViews.score(58, 64, 71, 64),
                Optional.of(SampleViews.score(50, 66, 60, 58)),
                log(),
                List.of());
    }

    private static List<ResidentView> residents() {
        return List.of(
                resident("bart", "Bart", 46, new Look(1, Look.Hair.SHORT, 1, true, Optional.empty()), false, true),
                resident(
                        "chantal", "Chantal", 41, new Look(0, Look.Hair.LONG, 2, false, Optional.empty()), true, false),
                resident("sander", "Sander", 12, new Look(1, Look.Hair.SHORT, 2, false, Optional.empty()), true, false),
                resident(
                        "samantha",
                        "Samantha",
                        9,
                        new Look(1, Look.Hair.BUN, 1, false, Optional.empty()),
                        true,
                        false));
    }

    private static ResidentView resident(String id, String name, int age, Look look, boolean away, boolean hides) {
        return new ResidentView(
                Ref.to(id),
                nl(name),
                Optional.of(age),
                Optional.of(nl("Woont sinds 2011 in de wijk.")),
                Optional.of(look),
                away,
                hides,
                ResidentView.Mood.TENSE);
    }

    private static List<DomainView> domains() {
        return List.of(
                domain(LifeDomain.MONEY, "Financiën", 14, 15),
                domain(LifeDomain.HOUSING, "Huisvesting", 21, 12),
                domain(LifeDomain.WORK, "Werk en opleiding", 22, 20),
                domain(LifeDomain.PHYSICAL_HEALTH, "Lichamelijke gezondheid", 18, 22),
                domain(LifeDomain.MENTAL_HEALTH, "Geestelijke gezondheid", 26, 20),
                domain(LifeDomain.HOME_RELATIONS, "Huiselijke relaties", 30, 24),
                new DomainView(LifeDomain.SUBSTANCE_USE, nl("Middelengebruik"), Optional.empty(), Optional.empty(), 0));
    }

    private static DomainView domain(LifeDomain domain, String name, int now, int start) {
        return new DomainView(
                domain, nl(name), Optional.of(new Level(now)), Optional.of(new Level(start)), now > start ? 2 : -1);
    }

    private static List<FactView> facts() {
        return List.of(
                new FactView(
                        Ref.to("hand"),
                        nl("Houdt bij sollicitaties zijn hand voor zijn mond."),
                        2,
                        new Source("designed")),
                new FactView(
                        Ref.to("wanbetaler"),
                        nl("Is wanbetaler, kan niet aanvullend verzekeren."),
                        3,
                        new Source("designed")),
                new FactView(
                        Ref.to("ouderschap"),
                        nl("Chantal wil co-ouderschap, als zijn huis veilig is."),
                        3,
                        new Source("designed")));
    }

    private static PlanView plan() {
        Ref<Intervention> coach = Ref.to("budgetcoach");
        return new PlanView(
                List.of(
                        step("post", "Zoekt zijn post uit", Carrier.RESIDENT, PlanView.Stage.STARTED),
                        step("tandarts", "Belt zelf drie tandartsen", Carrier.RESIDENT, PlanView.Stage.DONE),
                        step("kinderen", "Chantal brengt de kinderen", Carrier.NETWORK, PlanView.Stage.WAITING),
                        step("stadsbank", "Stadsbank regelt schulden", Carrier.PROFESSIONAL, PlanView.Stage.WORKING),
                        step("gebit", "Gebit laten herstellen", Carrier.PROFESSIONAL, PlanView.Stage.FAILED)),
                List.of(
                        offer("post", "Zoekt zijn post uit", Carrier.RESIDENT, Carrier.NETWORK, Carrier.PROFESSIONAL),
                        offer("stadsbank", "Stadsbank regelt schulden", Carrier.PROFESSIONAL),
                        offer("budgetcoach", "Budgetcoach aan huis", Carrier.NETWORK, Carrier.PROFESSIONAL),
                        offer("gebit", "Gebit laten herstellen", Carrier.PROFESSIONAL)),
                List.of(new PlanStep(Ref.to("post"), Carrier.RESIDENT), new PlanStep(coach, Carrier.NETWORK)),
                List.of(nl("Een coach aan huis hoeft van mij niet, mijn zus kan dat ook.")));
    }

    private static PlanView.StepView step(String id, String title, Carrier by, PlanView.Stage stage) {
        return new PlanView.StepView(
                Ref.to(id), nl(title), by, stage, stage == PlanView.Stage.STARTED ? Optional.of(2) : Optional.empty());
    }

    private static PlanView.StepOffer offer(String id, String title, Carrier... carriers) {
        List<PlanView.CarrierHours> by = new ArrayList<>();
        for (Carrier carrier : carriers) {
            by.add(new PlanView.CarrierHours(carrier, new Hours(1 + carrier.ordinal())));
        }
        return new PlanView.StepOffer(Ref.to(id), nl(title), nl("Wat dit inhoudt, in één zin."), by);
    }

    private static AgencyView agency(String id, String name, boolean asked) {
        return new AgencyView(
                Ref.to(id),
                nl(name),
                nl("Gaat over de bijstand."),
                nl("mevrouw De Wit"),
                Optional.empty(),
                Agency.Building.TOWN_HALL,
                List.of(),
                asked ? Optional.of(nl("We zijn bang voor precedenten.")) : Optional.empty(),
                Optional.empty(),
                asked ? Optional.of(true) : Optional.empty(),
                Optional.empty());
    }

    private static List<ActionView> actions() {
        Ref<Request> request = SampleRequests.DENTIST;
        Ref<Intervention> teeth = Ref.to("gebit");
        List<ActionView> actions = new ArrayList<>();
        for (ResidentView resident : residents()) {
            for (DomainView domain : domains()) {
                actions.add(action(
                        ActionView.Kind.TALK,
                        new Command.Talk(resident.id(), domain.domain()),
                        "Gesprek met " + resident.name().nl() + " over "
                                + domain.name().nl().toLowerCase(java.util.Locale.ROOT),
                        4));
            }
        }
        actions.add(action(ActionView.Kind.MESSAGE, new Command.Message(Ref.to("bart")), "Bericht aan Bart", 0));
        actions.add(
                action(ActionView.Kind.INVOLVE, new Command.Involve(Ref.<Contact>to("zus")), "Zus van Bart vragen", 2));
        actions.add(action(ActionView.Kind.PLAN, new Command.MakePlan(List.of()), "Een plan maken met Bart", 4));
        actions.add(action(
                ActionView.Kind.CONSENT,
                new Command.AskConsent(Ref.to("verzekeraar")),
                "Mag ik de verzekeraar bellen?",
                2));
        for (Topic topic : Topic.values()) {
            actions.add(action(
                    ActionView.Kind.INQUIRE,
                    new Command.Inquire(MUNICIPALITY, topic),
                    "Navraag bij de gemeente: " + topic,
                    2));
        }
        actions.add(action(
                ActionView.Kind.RECEIPT,
                new Command.AskReceipt(Ref.<CostLine>to("huisuitzetting")),
                "Wat kost een huisuitzetting?",
                1));
        actions.add(action(
                ActionView.Kind.SUBSTANTIATE, new Command.Substantiate(teeth.as(), List.of()), "Gebit onderbouwen", 2));
        actions.add(action(
                ActionView.Kind.START,
                new Command.Start(teeth, Optional.of(Ref.<Budget>to("maatwerk"))),
                "Gebit uit maatwerkbudget",
                8));
        actions.add(impossible(
                ActionView.Kind.START,
                new Command.Start(teeth, Optional.of(Ref.<Budget>to("nood"))),
                "Gebit uit noodfonds",
                "In het noodfonds zit te weinig: er is € 1.150 en het kost € 2.400."));
        actions.add(action(ActionView.Kind.STOP, new Command.Stop(Ref.to("stadsbank")), "Stadsbank stoppen", 1));
        actions.add(action(
                ActionView.Kind.REQUEST,
                new Command.MakeRequest(Ref.<Request>to("bezwaar")),
                "Bezwaar bij de gemeente",
                6));
        actions.add(action(
                ActionView.Kind.ARGUE, new Command.Argue(request, List.of(), false), "Argumenten voor de tandarts", 2));
        actions.add(action(ActionView.Kind.OFFER, new Command.AnswerOffer(request, true), "Het tegenbod aannemen", 0));
        actions.add(action(ActionView.Kind.OFFER, new Command.AnswerOffer(request, false), "Het tegenbod laten", 0));
        actions.add(action(
                ActionView.Kind.ESCALATE,
                new Command.Escalate(request, Ref.<Rung>to("kwaliteit")),
                "Naar de kwaliteitsmedewerker",
                2));
        actions.add(action(ActionView.Kind.WITHDRAW, new Command.Withdraw(request), "Verzoek intrekken", 0));
        actions.add(action(
                ActionView.Kind.DECIDE_NO, new Command.DecideNo(Ref.<Matter>to("gebit")), "Nee, met redenen", 1));
        actions.add(action(
                ActionView.Kind.DILEMMA,
                new Command.AnswerDilemma(Ref.<Dilemma>to("huisbaas"), Ref.to("eerst-bart")),
                "Ik bespreek het eerst met Bart.",
                0));
        actions.add(action(ActionView.Kind.ASK_REVIEW, new Command.AskReview(teeth.as()), "Intervisie over gebit", 1));
        actions.add(
                action(ActionView.Kind.REVIEW, new Command.Review(teeth.as(), List.of(), ""), "Oordeel over gebit", 1));
        actions.add(action(ActionView.Kind.LOOK_UP, new Command.LookUp(request), "Vraagbaak: tandarts", 1));
        actions.add(action(ActionView.Kind.RECORD, new Command.RecordPrecedent(request), "Vastleggen: tandarts", 1));
        actions.add(action(
                ActionView.Kind.BUILD, new Command.Build(Ref.to("inloop"), Optional.empty()), "Inloop in de buurt", 2));
        actions.add(
                action(ActionView.Kind.EVALUATE, new Command.Evaluate(Ref.to("bossche-bond")), "Terugkijken: bond", 2));
        actions.add(action(ActionView.Kind.HAND_OVER, new Command.HandOver(2), "Overdragen aan Daan", 2));
        return actions;
    }

    private static ActionView action(ActionView.Kind kind, Command command, String title, int halves) {
        return new ActionView(kind, command, nl(title), new Hours(halves), true, Optional.empty());
    }

    private static ActionView impossible(ActionView.Kind kind, Command command, String title, String why) {
        return new ActionView(kind, command, nl(title), Hours.of(1), false, Optional.of(nl(why)));
    }

    private static List<NewsView> log() {
        return List.of(
                SampleViews.news(1, "Bart meldt zich bij het wijkteam.", false),
                SampleViews.news(2, "Bart vertelt over zijn sollicitaties.", false),
                SampleViews.news(3, "De gemeente wijst de tandarts af: eerst aanvullend verzekeren.", false),
                SampleViews.news(3, "De deurwaarder klopt aan.", true),
                SampleViews.news(3, "Bart belt zelf drie tandartsen.", false));
    }
}
