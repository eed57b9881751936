package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.DESIGNED;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.fixture.ContactBuilder;
import nl.kostenbewust.core.fixture.FactBuilder;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Carrying;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.ConsentRule;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.CostLine;
import nl.kostenbewust.core.model.Decision;
import nl.kostenbewust.core.model.Dilemma;
import nl.kostenbewust.core.model.Disclosure;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.FearHeld;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ladder;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Offer;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.model.Service;
import nl.kostenbewust.core.model.Step;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Wish;

/** Small parts of a case with defaults. */
final class Parts {
    private Parts() {}

    /** A hidden fact that only an effect reveals, without a visible question. */
    static FactBuilder aFact(String id) {
        return FactBuilder.builder()
                .id(Ref.to(id))
                .text(Text.nl(id))
                .revealedBy(List.of())
                .question(Optional.empty())
                .visibleWhen(List.of())
                .source(DESIGNED);
    }

    /** A wish of Bart's. */
    static Wish aWish(String id, Disclosure... heardIn) {
        return new Wish(Ref.to(id), Text.nl(id), Ref.to("bart"), List.of(heardIn), DESIGNED);
    }

    static Disclosure inTalkAbout(LifeDomain domain) {
        return new Disclosure.InTalk(domain, Optional.empty(), Optional.empty());
    }

    /** Somebody known from the start, whom it takes an hour to involve. */
    static ContactBuilder aContact(String id) {
        return ContactBuilder.builder()
                .id(Ref.to(id))
                .name(Text.nl(id))
                .about(Text.nl("De buurvrouw."))
                .hours(Hours.of(1))
                .needs(List.of())
                .says(Text.nl("Natuurlijk."))
                .then(List.of())
                .visibleWhen(List.of());
    }

    /** Bart allows this agency to be asked about him from this trust on. */
    static ConsentRule consentFrom(String agency, int trust) {
        return new ConsentRule(
                Ref.to(agency),
                Ref.to("bart"),
                trust,
                Text.nl("Doe maar."),
                Text.nl("Nee."),
                Optional.empty(),
                List.of());
    }

    /** So many hours for whoever carries it; the household agrees when all of this holds. */
    static Carrying carrying(int hours, Condition... agrees) {
        return new Carrying(Hours.of(hours), List.of(agrees), Optional.empty());
    }

    /** A sum paid at the start, by the municipality or by one of these budgets. */
    static Cost aCost(long euros, String... budgets) {
        return new Cost(
                Money.euros(euros),
                Payer.MUNICIPALITY,
                Words.refs(budgets),
                Text.nl("De rekening"),
                DESIGNED,
                Certainty.KNOWN);
    }

    /** A service of so many months that costs nothing and moves this level each month. */
    static Service aService(int months, LifeDomain domain, int tenths) {
        TreeMap<LifeDomain, Step> drift = new TreeMap<>();
        drift.put(domain, new Step(tenths));
        return new Service(Optional.of(months), Optional.empty(), Hours.NONE, drift, List.of());
    }

    /** A service without an end. */
    static Service anEndlessService() {
        return new Service(Optional.empty(), Optional.empty(), Hours.NONE, new TreeMap<>(), List.of());
    }

    static Service with(Service service, Ref<CostLine> line) {
        return new Service(
                service.months(), Optional.of(line), service.hoursPerMonth(), service.drift(), service.atEnd());
    }

    static Service with(Service service, Hours perMonth) {
        return new Service(service.months(), service.line(), perMonth, service.drift(), service.atEnd());
    }

    static Service with(Service service, Effect... atEnd) {
        return new Service(service.months(), service.line(), service.hoursPerMonth(), service.drift(), List.of(atEnd));
    }

    /** A party that answers as fast as its agency does; these fears are awake. */
    static Party aParty(String agency, int resistance, Fear... awake) {
        return new Party(
                Ref.<Agency>to(agency),
                resistance,
                Optional.empty(),
                List.of(),
                List.of(awake),
                Text.nl("Dat gaat niet."));
    }

    static FearHeld fear(Fear fear, int weight) {
        return new FearHeld(fear, weight, Text.nl("Dat durven we niet."));
    }

    static Decision decides(String matter, Ground ground, String... wishes) {
        return new Decision(Ref.to(matter), ground, Words.refs(wishes));
    }

    static Offer anOffer(Effect... then) {
        return new Offer(Text.nl("De helft dan."), Optional.empty(), List.of(then), Optional.empty());
    }

    static Ladder aLadder(String id, Rung... rungs) {
        return new Ladder(Ref.to(id), Text.nl(id), List.of(rungs));
    }

    static Dilemma aDilemma(String id, Dilemma.Answer... answers) {
        return new Dilemma(Ref.to(id), Ref.to("bart"), Text.nl("Wat nu?"), List.of(answers));
    }

    static Dilemma.Answer anAnswer(String id, Effect... then) {
        return new Dilemma.Answer(Ref.to(id), Text.nl(id), List.of(then));
    }
}
