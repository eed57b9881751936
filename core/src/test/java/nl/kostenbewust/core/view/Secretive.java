package nl.kostenbewust.core.view;

import static nl.kostenbewust.core.fixture.Fixture.DESIGNED;
import static nl.kostenbewust.core.fixture.Fixture.aBudget;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aDebt;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aMatter;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.aRung;
import static nl.kostenbewust.core.fixture.Fixture.aScenario;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.fixture.Fixture.anEvent;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.fixture.CaseBuilder;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Carrying;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.ConsentRule;
import nl.kostenbewust.core.model.Contact;
import nl.kostenbewust.core.model.Conversation;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.DebriefNotes;
import nl.kostenbewust.core.model.Decision;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Disclosure;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Fact;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.FearHeld;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.Ladder;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Look;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Offer;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Rule;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.model.Service;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.model.Step;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.model.Wish;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Scenario;

/**
 * A small case full of secrets. Every hidden text is the word {@code kanarie-} and the id of what hides it; what is never to be
 * revealed rests on a fact that nothing reveals.
 */
final class Secretive {
    private static final Condition NEVER = new Condition.Knows(Ref.to("nooit"));

    private Secretive() {}

    static Scenario scenario() {
        return aScenario(
                List.of(story()),
                List.of(agency(), quietAgency()),
                List.of(aBudget("potje").build()));
    }

    private static Case story() {
        CaseBuilder story = aCase().household(household())
                .network(List.of(contact("buurvrouw", List.of()), contact("geheime-oom", List.of(NEVER))))
                .conversations(List.of(
                        conversation(LifeDomain.WORK, List.of(new Effect.Reveal(Ref.to("feit-tanden")))),
                        conversation(LifeDomain.MONEY, List.of(new Effect.PutDilemma(Ref.to("dilemma-baan"))))))
                .consents(List.of(consent("gemeente", List.of()), consent("stille-instantie", List.of(NEVER))))
                .facts(facts())
                .wishes(wishes());
        decisions(story);
        return story.build();
    }

    private static void decisions(CaseBuilder story) {
        story.matters(List.of(aMatter("kwestie").build()))
                .interventions(List.of(teeth(), course(), gamble(), secretIntervention()))
                .arguments(arguments())
                .requests(List.of(request(), secretRequest()))
                .events(List.of(
                        anEvent("gebeurtenis-brief")
                                .when(List.of(new Condition.FromMonth(3)))
                                .chance(Optional.of(new Share(400)))
                                .news(Optional.of(canary("nieuws-brief")))
                                .then(List.of(
                                        new Effect.SetFlag(Ref.to("vlag-brief")),
                                        new Effect.Trust(-2),
                                        new Effect.CostOnce(
                                                Money.euros(900),
                                                Payer.MUNICIPALITY,
                                                canary("kosten-brief"),
                                                DESIGNED,
                                                Certainty.KNOWN),
                                        new Effect.StartLine(Ref.to("lijn-wacht"))))
                                .repeats(false)
                                .build(),
                        anEvent("gebeurtenis-nooit")
                                .when(List.of(NEVER))
                                .news(Optional.of(canary("gebeurtenis-nooit")))
                                .build()))
                .dilemmas(List.of(new Dilemma(
                        Ref.to("dilemma-baan"),
                        Ref.to("bart"),
                        canary("dilemma-baan"),
                        List.of(
                                new Dilemma.Answer(Ref.to("antwoord-doen"), canary("antwoord-doen"), List.of()),
                                new Dilemma.Answer(Ref.to("antwoord-niets"), canary("antwoord-niets"), List.of())))))
                .debrief(new DebriefNotes(
                        canary("debrief-echt"), canary("debrief-beter"), canary("debrief-les"), List.of()));
    }

    static Text canary(String id) {
        return Text.of("kanarie-" + id, "canary-" + id);
    }

    private static nl.kostenbewust.core.model.Household household() {
        Look look = new Look(1, Look.Hair.SHORT, 1, true, Optional.of(Ref.to("vlag-mond")));
        return aHousehold()
                .residents(List.of(new Resident(
                        Ref.to("bart"),
                        Text.nl("Bart"),
                        Optional.of(43),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(look),
                        false)))
                .domains(new TreeMap<>(Map.of(
                        LifeDomain.MONEY, new Level(15),
                        LifeDomain.WORK, new Level(20),
                        LifeDomain.MENTAL_HEALTH, new Level(37))))
                .hidden(List.of(LifeDomain.MENTAL_HEALTH))
                .drift(new TreeMap<>(Map.of(LifeDomain.MENTAL_HEALTH, new Step(-1))))
                .costs(List.of(
                        aCostLine("lijn-bijstand", Payer.MUNICIPALITY, 1050).build(),
                        hiddenLine("lijn-vraag", List.of()),
                        hiddenLine("lijn-nooit", List.of(NEVER)),
                        aCostLine("lijn-wacht", Payer.HOUSING_CORPORATION, 70)
                                .waiting(true)
                                .label(canary("lijn-wacht"))
                                .build()))
                .debts(List.of(
                        aDebt("schuld-open", 500).build(),
                        aDebt("schuld-nooit", 700)
                                .creditor(canary("schuld-nooit"))
                                .growsPerMonth(Money.euros(10))
                                .visibleWhen(List.of(NEVER))
                                .build()))
                .build();
    }

    private static nl.kostenbewust.core.model.CostLine hiddenLine(String id, List<Condition> visibleWhen) {
        return aCostLine(id, Payer.HEALTH_INSURER, 333)
                .label(visibleWhen.isEmpty() ? Text.nl("Zorg") : canary(id))
                .ask(Optional.of(Ref.to("gemeente")))
                .needs(List.of(new Condition.FlagStands(Ref.to("vlag-brief"))))
                .visibleWhen(visibleWhen)
                .build();
    }

    private static ConsentRule consent(String agency, List<Condition> visibleWhen) {
        return new ConsentRule(
                Ref.to(agency), Ref.to("bart"), 60, canary("consent-ja"), canary("consent-nee"), visibleWhen);
    }

    private static Contact contact(String id, List<Condition> visibleWhen) {
        return new Contact(
                Ref.to(id),
                visibleWhen.isEmpty() ? Text.nl("De buurvrouw") : canary(id),
                Text.nl("Woont ernaast."),
                Hours.of(1),
                List.of(),
                canary(id + "-zegt"),
                List.of(),
                visibleWhen);
    }

    private static Conversation conversation(LifeDomain about, List<Effect> then) {
        return new Conversation(
                Ref.to("bart"),
                about,
                canary("gesprek-" + about.name()),
                Optional.of(canary("later-" + about.name())),
                then);
    }

    private static List<Fact> facts() {
        return List.of(
                new Fact(Ref.to("nooit"), canary("nooit"), List.of(), Optional.empty(), List.of(), DESIGNED),
                new Fact(
                        Ref.to("feit-tanden"),
                        canary("feit-tanden"),
                        List.of(),
                        Optional.of(Text.nl("Waarom mislukt elk gesprek?")),
                        List.of(),
                        DESIGNED),
                new Fact(
                        Ref.to("feit-regel"),
                        canary("feit-regel"),
                        List.of(new Disclosure.ByInquiry(Ref.to("gemeente"), Topic.RULE)),
                        Optional.of(canary("vraag-regel")),
                        List.of(new Condition.Knows(Ref.to("feit-tanden"))),
                        DESIGNED));
    }

    private static List<Wish> wishes() {
        return List.of(
                wish("wens-werk", new Disclosure.InTalk(LifeDomain.WORK, Optional.empty(), Optional.of(55))),
                wish("wens-nooit", new Disclosure.InTalk(LifeDomain.JUSTICE, Optional.empty(), Optional.empty())));
    }

    private static Wish wish(String id, Disclosure heardIn) {
        return new Wish(Ref.to(id), canary(id), Ref.to("bart"), List.of(heardIn), DESIGNED);
    }

    private static Intervention teeth() {
        return anIntervention("gebit")
                .title(Text.nl("Gebit herstellen"))
                .visibleWhen(List.of(new Condition.Knows(Ref.to("feit-tanden"))))
                .cost(Optional.of(new Cost(
                        Money.euros(2_400),
                        Payer.FUND,
                        List.of(Ref.to("potje")),
                        Text.nl("Gebit"),
                        DESIGNED,
                        Certainty.KNOWN)))
                .then(List.of(new Effect.SetFlag(Ref.to("vlag-mond"))))
                .decides(Optional.of(new Decision(Ref.to("kwestie"), Ground.DISCRETION, List.of())))
                .build();
    }

    private static Intervention course() {
        return anIntervention("cursus")
                .title(Text.nl("Budgetcursus"))
                .needs(List.of(new Condition.FlagStands(Ref.to("vlag-brief")), NEVER))
                .carriers(new TreeMap<>(Map.of(
                        Carrier.RESIDENT,
                        new Carrying(Hours.of(1), List.of(NEVER), Optional.of(canary("tegenwerping"))),
                        Carrier.PROFESSIONAL,
                        new Carrying(Hours.of(2), List.of(), Optional.empty()))))
                .service(Optional.of(new Service(
                        Optional.of(3), Optional.of(Ref.to("lijn-wacht")), Hours.NONE, new TreeMap<>(), List.of())))
                .build();
    }

    private static Intervention gamble() {
        return anIntervention("gokje")
                .title(Text.nl("Sollicitatietraining"))
                .chance(Optional.of(new Share(500)))
                .repeatable(true)
                .then(List.of(new Effect.ByChance(
                        new Share(300), Ref.to("kans-werk"), List.of(new Effect.Ownership(3)), List.of())))
                .build();
    }

    private static Intervention secretIntervention() {
        return anIntervention("geheime-weg")
                .title(canary("geheime-weg"))
                .about(canary("geheime-weg"))
                .visibleWhen(List.of(NEVER))
                .build();
    }

    private static List<Argument> arguments() {
        return List.of(
                anArgument("argument-open", Corner.INVOLVEMENT, "uitzondering", "gebit")
                        .build(),
                anArgument("argument-feit", Corner.LEGITIMACY, "uitzondering", "gebit")
                        .text(canary("argument-feit"))
                        .restsOn(List.of(new Condition.Knows(Ref.to("feit-regel"))))
                        .answers(List.of(Fear.PRECEDENT))
                        .build(),
                anArgument("argument-nooit", Corner.RETURN, "uitzondering")
                        .text(canary("argument-nooit"))
                        .restsOn(List.of(NEVER))
                        .build(),
                anArgument("argument-zichtbaar", Corner.RETURN, "uitzondering")
                        .restsOn(List.of(NEVER, new Condition.FlagStands(Ref.to("vlag-brief"))))
                        .visibleWhen(List.of(new Condition.FromMonth(1)))
                        .build());
    }

    private static Request request() {
        return aRequest("uitzondering", "gemeente")
                .title(Text.nl("Uitzondering op de regel"))
                .parties(List.of(new Party(
                        Ref.to("gemeente"),
                        70,
                        Optional.of(1),
                        List.of(Ref.to("regel-sollicitatie")),
                        List.of(Fear.PRECEDENT),
                        canary("weigering"))))
                .ladder(Optional.of(Ref.to("ladder")))
                .likeness(Optional.of(Ref.to("gelijkenis")))
                .offer(Optional.of(new Offer(canary("tegenbod"), Optional.empty(), List.of(), Optional.empty())))
                .decides(Optional.of(new Decision(Ref.to("kwestie"), Ground.DISCRETION, List.of())))
                .build();
    }

    private static Request secretRequest() {
        return aRequest("geheim-verzoek", "stille-instantie")
                .title(canary("geheim-verzoek"))
                .asks(canary("geheim-verzoek"))
                .visibleWhen(List.of(NEVER))
                .build();
    }

    private static Agency agency() {
        Rule rule = new Rule(
                Ref.to("regel-sollicitatie"),
                Text.nl("Participatiewet"),
                canary("regel-tekst"),
                Rule.Standing.BELIEVED,
                Optional.of(canary("regel-opening")),
                DESIGNED);
        Ladder ladder = new Ladder(
                Ref.to("ladder"),
                canary("ladder"),
                List.of(
                        aRung("trede-leider")
                                .role(canary("trede-leider"))
                                .pressure(20)
                                .build(),
                        aRung("trede-nooit")
                                .role(canary("trede-nooit"))
                                .power(RungPower.ADVISES)
                                .visibleWhen(List.of(NEVER))
                                .build()));
        return anAgency("gemeente")
                .name(Text.nl("Gemeente"))
                .rules(List.of(rule))
                .fears(List.of(
                        new FearHeld(Fear.PRECEDENT, 30, canary("angst-precedent")),
                        new FearHeld(Fear.FRAUD, 20, canary("angst-fraude"))))
                .reason(canary("reden"))
                .competence(canary("bevoegdheid"))
                .ladders(List.of(ladder))
                .build();
    }

    private static Agency quietAgency() {
        return anAgency("stille-instantie").name(canary("stille-instantie")).build();
    }
}
