package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aCostLine;
import static nl.kostenbewust.core.fixture.Fixture.aDebt;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.aResident;
import static nl.kostenbewust.core.fixture.Fixture.aRung;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.fixture.Fixture.anEvent;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.Carrier.PROFESSIONAL;
import static nl.kostenbewust.core.model.Carrier.RESIDENT;
import static nl.kostenbewust.core.model.LifeDomain.HOUSING;
import static nl.kostenbewust.core.model.LifeDomain.MONEY;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.aContact;
import static nl.kostenbewust.core.rules.Parts.aFact;
import static nl.kostenbewust.core.rules.Parts.aLadder;
import static nl.kostenbewust.core.rules.Parts.aWish;
import static nl.kostenbewust.core.rules.Parts.anEndlessService;
import static nl.kostenbewust.core.rules.Parts.carrying;
import static nl.kostenbewust.core.rules.Parts.consentFrom;
import static nl.kostenbewust.core.rules.Parts.decides;
import static nl.kostenbewust.core.rules.Parts.inTalkAbout;
import static nl.kostenbewust.core.rules.Words.argue;
import static nl.kostenbewust.core.rules.Words.askConsent;
import static nl.kostenbewust.core.rules.Words.askReceipt;
import static nl.kostenbewust.core.rules.Words.escalate;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.inquire;
import static nl.kostenbewust.core.rules.Words.involve;
import static nl.kostenbewust.core.rules.Words.knows;
import static nl.kostenbewust.core.rules.Words.lookUp;
import static nl.kostenbewust.core.rules.Words.message;
import static nl.kostenbewust.core.rules.Words.plan;
import static nl.kostenbewust.core.rules.Words.request;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.step;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fixture;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.DebtKind;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.Resident;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.scenario.Programme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each condition holds after what makes it true, and not before. */
class ConditionsTest {
    private static final Condition YES = new Condition.FromMonth(1);
    private static final Condition NO = new Condition.FromMonth(99);

    /** A case in which every condition can become true. */
    private static Play play() {
        return Scene.of(aCase().household(aHousehold()
                                .residents(List.of(aResident("bart"), aResident("truus"), turningEighteen("tim", 3)))
                                .debts(List.of(aDebt("huur", 500)
                                        .growsPerMonth(Money.euros(10))
                                        .build()))
                                .costs(List.of(aCostLine("uitkering", Payer.STATE, 900)
                                        .ask(Optional.of(Ref.to("bank")))
                                        .build()))
                                .build())
                        .events(List.of(anEvent("brief")
                                .when(List.of(new Condition.FromMonth(2)))
                                .build()))
                        .consents(List.of(consentFrom("bank", 50)))
                        .network(List.of(aContact("buurvrouw").build()))
                        .facts(List.of(aFact("feit")
                                .revealedBy(List.of(inTalkAbout(WORK)))
                                .build()))
                        .wishes(List.of(aWish("wens", inTalkAbout(WORK))))
                        .interventions(List.of(
                                anIntervention("hulp")
                                        .carriers(new TreeMap<>(Map.of(PROFESSIONAL, carrying(1))))
                                        .service(Optional.of(anEndlessService()))
                                        .months(1)
                                        .build(),
                                anIntervention("betaling")
                                        .decides(Optional.of(decides("kwestie", Ground.RULE)))
                                        .then(List.of(
                                                setFlag("betaald"),
                                                new Effect.Danger(true),
                                                new Effect.PayDebt(Ref.to("huur"), Optional.of(new Money(1)))))
                                        .build()))
                        .requests(List.of(aRequest("uitstel", "bank")
                                .likeness(Optional.of(Ref.to("gebit")))
                                .ladder(Optional.of(Ref.to("omhoog")))
                                .build()))
                        .arguments(List.of(
                                anArgument("wet", Corner.LEGITIMACY, "uitstel").build())))
                .agencies(anAgency("bank")
                        .ladders(List.of(aLadder("omhoog", aRung("chef").build()))))
                .programme(p -> p.vraagbaak(List.of(
                        new Programme.PrecedentCard(Ref.to("gebit"), Text.nl("Elders mocht het."), Fixture.DESIGNED))))
                .begins()
                .rested();
    }

    private static Resident turningEighteen(String id, int month) {
        return new Resident(
                Ref.to(id),
                Text.nl(id),
                Optional.of(17),
                Optional.of(month),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private static Arguments after(Condition condition, Command... commands) {
        return becomes(condition, play -> {
            for (Command command : commands) {
                play.does(command);
            }
            return play;
        });
    }

    private static Arguments becomes(Condition condition, UnaryOperator<Play> change) {
        return Arguments.of(condition, change);
    }

    static Stream<Arguments> conditions() {
        return Stream.of(
                after(knows("feit"), talk("bart", WORK)),
                after(new Condition.Heard(Ref.to("wens")), talk("bart", WORK)),
                after(new Condition.Consent(Ref.to("bank")), askConsent("bank")),
                after(new Condition.TalkedAbout(WORK, Optional.empty(), Optional.empty()), talk("bart", WORK)),
                after(
                        new Condition.TalkedAbout(WORK, Optional.of(Ref.to("truus")), Optional.empty()),
                        talk("bart", WORK),
                        talk("truus", MONEY),
                        talk("truus", WORK)),
                after(new Condition.Involved(Ref.to("buurvrouw")), involve("buurvrouw")),
                after(new Condition.Inquired(Ref.to("bank"), Topic.RULE), inquire("bank", Topic.RULE)),
                after(new Condition.ReceiptShown(Ref.to("uitkering")), askReceipt("uitkering")),
                after(new Condition.Precedent(Ref.to("gebit")), lookUp("uitstel")),
                after(flag("betaald"), start("betaling")),
                after(new Condition.Danger(true), start("betaling")),
                after(new Condition.Not(new Condition.Danger(false)), start("betaling")),
                after(new Condition.Not(new Condition.DebtStands(Ref.to("huur"), Money.euros(500))), start("betaling")),
                after(new Condition.Decided(Ref.to("kwestie")), start("betaling")),
                after(new Condition.Done(Ref.to("betaling")), start("betaling")),
                after(new Condition.Running(Ref.to("hulp")), start("hulp")),
                becomes(
                        new Condition.Done(Ref.to("hulp")),
                        play -> play.does(start("hulp")).closesMonth()),
                after(new Condition.PlanHas(Ref.to("hulp"), Optional.empty()), plan(step("hulp", PROFESSIONAL))),
                after(
                        new Condition.PlanHas(Ref.to("hulp"), Optional.of(PROFESSIONAL)),
                        plan(step("hulp", PROFESSIONAL))),
                after(new Condition.RequestIs(Ref.to("uitstel"), List.of(RequestStatus.OPEN)), request("uitstel")),
                after(
                        new Condition.RequestIs(
                                Ref.to("uitstel"), List.of(RequestStatus.GRANTED, RequestStatus.REFUSED)),
                        request("uitstel"),
                        argue("uitstel", "wet")),
                after(new Condition.Refusals(Ref.to("uitstel"), 1), request("uitstel"), argue("uitstel", "wet")),
                becomes(
                        new Condition.AtRung(Ref.to("chef"), Ref.to("uitstel")),
                        play -> play.does(request("uitstel"))
                                .does(argue("uitstel", "wet"))
                                .does(escalate("uitstel", "chef"))),
                becomes(new Condition.Age(Ref.to("tim"), 18), play -> play.closesMonths(2)),
                becomes(new Condition.MonthsSince(Ref.to("brief"), 2), play -> play.closesMonths(3)),
                after(new Condition.ReceiptPerYear(Money.euros(10_800)), askReceipt("uitkering")),
                becomes(new Condition.DebtsTogether(List.of(), Money.euros(520)), play -> play.closesMonths(2)),
                becomes(
                        new Condition.DebtsTogether(List.of(DebtKind.ORDINARY), Money.euros(520)),
                        play -> play.closesMonths(2)),
                after(new Condition.Trust(56), talk("bart", WORK)),
                becomes(new Condition.Ownership(51), play -> play.faring(w -> w.withOwnership(51))),
                becomes(new Condition.FromMonth(2), Play::closesMonth),
                becomes(new Condition.Not(new Condition.UntilMonth(1)), Play::closesMonth),
                becomes(new Condition.SilentFor(2), Play::closesMonth),
                becomes(
                        new Condition.DomainLevel(WORK, Optional.of(new Level(21)), Optional.empty()),
                        play -> level(play, 21)),
                becomes(
                        new Condition.DomainLevel(WORK, Optional.empty(), Optional.of(new Level(19))),
                        play -> level(play, 19)));
    }

    private static Play level(Play play, int tenths) {
        return play.faring(
                w -> w.withLevels(nl.kostenbewust.core.play.Frozen.put(w.levels(), WORK, new Level(tenths))));
    }

    private static boolean holds(Condition condition, Play play) {
        return Conditions.holds(condition, play.situation());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("conditions")
    void itHoldsAfterwardsAndNotBefore(Condition condition, UnaryOperator<Play> change) {
        Play play = play();

        assertThat(holds(condition, play)).isFalse();
        assertThat(holds(condition, change.apply(play))).isTrue();
    }

    @Test
    void onlyDebtsOfTheNamedKindsCount() {
        assertThat(holds(new Condition.DebtsTogether(List.of(DebtKind.FINE), new Money(1)), play()))
                .isFalse();
    }

    @Test
    void whoseAgeIsUnknownIsNotOldEnough() {
        assertThat(holds(new Condition.Age(Ref.to("bart"), 0), play())).isFalse();
        assertThat(holds(new Condition.Age(Ref.to("tim"), 17), play())).isTrue();
    }

    @Test
    void aReceiptThatFallsShortByACentIsNotEnough() {
        Play play = play().does(askReceipt("uitkering"));

        assertThat(holds(new Condition.ReceiptPerYear(new Money(1_080_001)), play))
                .isFalse();
    }

    @Test
    void allMeansAllAndAnyMeansAny() {
        assertThat(holds(new Condition.All(List.of(YES, YES)), play())).isTrue();
        assertThat(holds(new Condition.All(List.of(YES, NO)), play())).isFalse();
        assertThat(holds(new Condition.All(List.of()), play())).isTrue();
        assertThat(holds(new Condition.Any(List.of(NO, YES)), play())).isTrue();
        assertThat(holds(new Condition.Any(List.of(NO, NO)), play())).isFalse();
        assertThat(holds(new Condition.Any(List.of()), play())).isFalse();
    }

    @Test
    void talksFallOutOfTheLastMonths() {
        Condition recently = new Condition.TalkedAbout(WORK, Optional.empty(), Optional.of(2));
        Play play = play().does(talk("bart", WORK)).closesMonth();
        assertThat(holds(recently, play)).isTrue();

        assertThat(holds(recently, play.closesMonth())).isFalse();
    }

    @Test
    void aSignOfLifeEndsSilence() {
        Play play = play().closesMonths(2);
        assertThat(holds(new Condition.SilentFor(3), play)).isTrue();

        assertThat(holds(new Condition.SilentFor(1), play.does(message("bart"))))
                .isFalse();
    }

    @Test
    void aRefusedConsentIsNoConsent() {
        Play play = play().faring(w -> w.withTrust(10)).does(askConsent("bank"));

        assertThat(holds(new Condition.Consent(Ref.to("bank")), play)).isFalse();
    }

    @Test
    void aPlanCarriedByAnotherIsAnotherPlan() {
        Play play = play().does(plan(step("hulp", PROFESSIONAL)));

        assertThat(holds(new Condition.PlanHas(Ref.to("hulp"), Optional.of(RESIDENT)), play))
                .isFalse();
    }

    @Test
    void aLevelThatIsNotInPlayIsNeitherHighNorLow() {
        assertThat(holds(new Condition.DomainLevel(HOUSING, Optional.empty(), Optional.empty()), play()))
                .isFalse();
    }

    @Test
    void boundsAreIncluded() {
        Optional<Level> twenty = Optional.of(new Level(20));

        assertThat(holds(new Condition.DomainLevel(WORK, twenty, twenty), play()))
                .isTrue();
        assertThat(holds(new Condition.Trust(50), play())).isTrue();
        assertThat(holds(new Condition.Ownership(50), play())).isTrue();
        assertThat(holds(new Condition.DebtStands(Ref.to("huur"), Money.euros(500)), play()))
                .isTrue();
    }
}
