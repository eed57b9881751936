package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aBudget;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aDebt;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.aRung;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.Corner.LEGITIMACY;
import static nl.kostenbewust.core.rules.Parts.aCost;
import static nl.kostenbewust.core.rules.Parts.aLadder;
import static nl.kostenbewust.core.rules.Parts.aParty;
import static nl.kostenbewust.core.rules.Parts.decides;
import static nl.kostenbewust.core.rules.Parts.fear;
import static nl.kostenbewust.core.rules.Words.argue;
import static nl.kostenbewust.core.rules.Words.askReview;
import static nl.kostenbewust.core.rules.Words.escalate;
import static nl.kostenbewust.core.rules.Words.level;
import static nl.kostenbewust.core.rules.Words.refs;
import static nl.kostenbewust.core.rules.Words.request;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.substantiate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.RequestBuilder;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.DebtKind;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.MandateRow;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.Caseworker;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.Support;
import org.junit.jupiter.api.Test;

/** Game design, section 11: what is different in play while a policy is on. */
class PolicyTest {
    /** The bank has two months, is afraid of precedents (25) and of others' bills (20), and has a ladder of one rung. */
    private static Scene bank(RequestBuilder request) {
        return Scene.of(aCase().requests(List.of(
                                request.ladder(Optional.of(Ref.to("omhoog"))).build()))
                        .arguments(
                                List.of(anArgument("wet", LEGITIMACY, "uitstel").build())))
                .agencies(anAgency("bank")
                        .months(2)
                        .fears(List.of(fear(Fear.PRECEDENT, 25), fear(Fear.OTHER_PARTYS_BILL, 20)))
                        .ladders(List.of(aLadder("omhoog", aRung("chef").build()))));
    }

    private static RequestBuilder uitstel() {
        return aRequest("uitstel", "bank")
                .parties(List.of(aParty("bank", 60, Fear.PRECEDENT, Fear.OTHER_PARTYS_BILL)))
                .decides(Optional.of(decides("kwestie", Ground.DISCRETION)))
                .likeness(Optional.of(Ref.to("zo-een")));
    }

    private static Support support(Scene scene) {
        Play play = scene.begins().does(request("uitstel")).does(argue("uitstel", "wet"));
        play.closesMonths(2);
        return play.happened(HouseholdEvent.PartyAnswered.class).isEmpty()
                ? Support.NOT_WEIGHED
                : play.happened(HouseholdEvent.PartyAnswered.class).get(0).support();
    }

    private static Change resistance(int by, String likeness, Ground ground) {
        return new Change.Resistance(
                by, refs("bank"), Optional.ofNullable(likeness).map(Ref::to), Optional.ofNullable(ground));
    }

    @Test
    void lessTimeIsLostAndThereIsMoreOfIt() {
        Caseworker worker = Scene.of(aCase())
                .under(new Change.Loss(5), new Change.MoreHours(Hours.of(6)))
                .begins()
                .state()
                .team()
                .get(1);

        assertThat(worker.total()).isEqualTo(Hours.of(20));
        assertThat(worker.lost()).isEqualTo(Hours.of(4));
    }

    @Test
    void timeIsNeverGainedFromComplexity() {
        Scene scene = Scene.of(aCase()).under(new Change.Loss(20)).under(new Change.Loss(20));

        assertThat(scene.begins().state().team().get(1).lost()).isEqualTo(Hours.NONE);
    }

    @Test
    void theTeamBeginsWithMoreCredit() {
        assertThat(Scene.of(aCase())
                        .under(new Change.Credit(3))
                        .begins()
                        .state()
                        .credit())
                .isEqualTo(13);
    }

    @Test
    void aRequestLiesNearerToWhatTheAgencyIsUsedTo() {
        assertThat(support(bank(uitstel())).resistance()).isEqualTo(600);
        assertThat(support(bank(uitstel()).under(resistance(15, null, null))).resistance())
                .isEqualTo(450);
        assertThat(support(bank(uitstel()).under(resistance(70, "zo-een", Ground.DISCRETION)))
                        .resistance())
                .isZero();
    }

    @Test
    void anotherLikenessOrGroundStaysWhereItWas() {
        assertThat(support(bank(uitstel()).under(resistance(15, "anders", null)))
                        .resistance())
                .isEqualTo(600);
        assertThat(support(bank(uitstel()).under(resistance(15, null, Ground.RULE)))
                        .resistance())
                .isEqualTo(600);
    }

    @Test
    void aFearWeighsLessAndOneThatIsTooSmallIsGone() {
        assertThat(support(bank(uitstel())).fears()).isEqualTo(400); // 45 together, held at 40
        assertThat(support(bank(uitstel()).under(new Change.LessFear(Fear.PRECEDENT, 10, List.of())))
                        .fears())
                .isEqualTo(350);
        assertThat(support(bank(uitstel()).under(new Change.LessFear(Fear.PRECEDENT, 16, refs("bank"))))
                        .fears())
                .isEqualTo(200);
    }

    @Test
    void anAgencyAnswersSooner() {
        Play play = bank(uitstel())
                .under(new Change.Sooner(2, List.of()))
                .begins()
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"));

        assertThat(play.happened(HouseholdEvent.PartyAnswered.class)).hasSize(1);
    }

    @Test
    void aLadderIsKnownAndHasOneMoreRung() {
        Play play = bank(uitstel())
                .under(
                        new Change.LaddersKnown(),
                        new Change.AddsRung(aRung("knoop").pressure(30).build(), List.of()))
                .begins()
                .does(request("uitstel"))
                .does(escalate("uitstel", "chef"))
                .does(escalate("uitstel", "knoop"));

        assertThat(play.happened(HouseholdEvent.PartyAnswered.class)
                        .get(0)
                        .support()
                        .pressure())
                .isEqualTo(300);
        assertThat(play.request("uitstel").status()).isNotEqualTo(RequestStatus.GRANTED);
    }

    @Test
    void anotherBudgetPaysForTheSameThings() {
        Scene scene = Scene.of(aCase().interventions(List.of(anIntervention("gebit")
                        .cost(Optional.of(aCost(400, "potje")))
                        .build())))
                .budgets(aBudget("potje"), aBudget("stroom").perHousehold(Money.NONE));

        Play play = scene.under(new Change.Funds(Ref.to("stroom"), Money.euros(900), refs("potje"), Optional.empty()))
                .begins()
                .does(start("gebit", "stroom"));

        assertThat(play.budget("stroom")).isEqualTo(Money.euros(500));
        assertThat(play.budget("potje")).isEqualTo(Money.euros(5_000));
    }

    private static Scene twoPurses() {
        return Scene.of(aCase().interventions(List.of(
                        anIntervention("gebit")
                                .cost(Optional.of(aCost(400, "potje")))
                                .build(),
                        anIntervention("borg")
                                .cost(Optional.of(aCost(300, "potje")))
                                .then(List.of(
                                        new Effect.Where(List.of(), List.of(level(LifeDomain.HOUSING, 2)), List.of())))
                                .build())))
                .budgets(
                        aBudget("potje"),
                        aBudget("noodpot").perHousehold(Money.euros(100)),
                        aBudget("stroom").perHousehold(Money.NONE));
    }

    @Test
    void purseAfterPurseGoesIntoOneStreamWithAllThatItMayPay() {
        Play play = twoPurses()
                .under(new Change.Pours(refs("potje", "noodpot"), Ref.to("stroom")))
                .begins();

        assertThat(play.state().budgets()).containsOnlyKeys(Ref.to("stroom"));
        assertThat(play.budget("stroom")).isEqualTo(Money.euros(5_100));
        assertThat(play.refused(start("gebit", "potje"))).isEqualTo(new Refusal.ChooseBudget(refs("stroom")));
        assertThat(play.does(start("gebit")).budget("stroom")).isEqualTo(Money.euros(4_700));
    }

    @Test
    void theStreamHoldsWhatAnotherPolicyAddsToAPurseThatWentIntoIt() {
        Change pours = new Change.Pours(refs("potje"), Ref.to("stroom"));
        Change more = new Change.Funds(Ref.to("potje"), Money.euros(50), List.of(), Optional.empty());

        assertThat(twoPurses().under(pours).under(more).begins().budget("stroom"))
                .isEqualTo(Money.euros(5_050));
        assertThat(twoPurses().under(more).under(pours).begins().budget("stroom"))
                .isEqualTo(Money.euros(5_050));
    }

    @Test
    void aBudgetForHousingPaysOnlyWhatWorksOnHousing() {
        Play play = twoPurses()
                .under(new Change.Funds(Ref.to("stroom"), Money.euros(900), List.of(), Optional.of(LifeDomain.HOUSING)))
                .begins();

        assertThat(play.refused(start("gebit", "stroom"))).isEqualTo(new Refusal.ChooseBudget(refs("potje")));
        assertThat(play.does(start("borg", "stroom")).budget("stroom")).isEqualTo(Money.euros(600));
    }

    @Test
    void trainingTakesHoursOfTheFirstMonthOnly() {
        Scene scene = Scene.of(aCase()).seats(2).under(new Change.Training(Hours.of(3)));
        Play play = scene.begins();
        Hours usual = Scene.of(aCase()).seats(2).begins().hours(2);

        assertThat(play.hours(1)).isEqualTo(usual.minus(Hours.of(3)));
        assertThat(play.hours(2)).isEqualTo(usual.minus(Hours.of(3)));
        assertThat(play.closesMonth().hours(1)).isEqualTo(usual);
        assertThat(scene.under(new Change.Training(Hours.of(99))).begins().hours(1))
                .as("as far as there are any")
                .isEqualTo(Hours.NONE);
    }

    @Test
    void aCaseworkerMayDecideOnMore() {
        Scene scene = Scene.of(aCase().interventions(List.of(anIntervention("gebit")
                        .cost(Optional.of(aCost(400, "potje")))
                        .build())))
                .budgets(aBudget("potje").mandate(List.of(new MandateRow(Money.euros(900), Mandate.TEAM_LEADER))));
        assertThat(scene.begins().refused(start("gebit")))
                .isEqualTo(new Refusal.MandateNeeded(Optional.of(Mandate.TEAM_LEADER)));

        scene.under(new Change.Widens(Ref.to("potje"), Money.euros(400), Mandate.CASEWORKER))
                .begins()
                .does(start("gebit"));
    }

    @Test
    void theTeamsOwnDecisionIsCovered() {
        Scene scene = Scene.of(aCase().interventions(List.of(anIntervention("uitzondering")
                .decides(Optional.of(decides("kwestie", Ground.BEYOND_RULES)))
                .build())));

        assertThat(mandated(scene)).isFalse();
        assertThat(mandated(scene.under(new Change.TeamDecides()))).isTrue();
    }

    private static boolean mandated(Scene scene) {
        return scene.begins()
                .does(start("uitzondering"))
                .happened(HouseholdEvent.MatterDecided.class)
                .get(0)
                .settlement()
                .mandated();
    }

    @Test
    void peerReviewTakesLessTime() {
        Play play = Scene.of(
                        aCase().interventions(List.of(anIntervention("besluit").build()))
                                .arguments(List.of(
                                        anArgument("wet", LEGITIMACY, "besluit").build())))
                .under(new Change.ReviewHours(Hours.of(1)))
                .begins()
                .does(substantiate("besluit", "wet"));
        Hours before = play.hours(1);

        play.does(askReview("besluit"));

        assertThat(before.minus(play.hours(1)))
                .as("of the neighbouring team: twice")
                .isEqualTo(Hours.of(2));
    }

    @Test
    void eachPrecedentTakesMoreOffTheLoss() {
        Play play = Scene.of(aCase())
                .under(new Change.LossPerRecord(4, 5))
                .begins()
                .givenTeam(team -> team.withPrecedents(refs("een")))
                .closesMonth();
        assertThat(play.state().team().get(1).lost()).isEqualTo(new Hours(28 * 20 / 100));

        play.givenTeam(team -> team.withPrecedents(refs("een", "twee", "drie"))).closesMonth();
        assertThat(play.state().team().get(1).lost()).as("ten points at most").isEqualTo(new Hours(28 * 15 / 100));
    }

    @Test
    void debtsOfAKindStopGrowing() {
        Scene scene = Scene.of(aCase().household(aHousehold()
                        .debts(List.of(
                                aDebt("boete", 100)
                                        .kind(DebtKind.FINE)
                                        .growsPerMonth(Money.euros(10))
                                        .build(),
                                aDebt("huur", 100)
                                        .growsPerMonth(Money.euros(10))
                                        .build()))
                        .build()))
                .under(new Change.StopsGrowth(List.of(DebtKind.FINE)), new Change.Includes(List.of(DebtKind.FINE)));

        Play play = scene.begins().closesMonth();

        assertThat(play.debt("boete")).isEqualTo(Money.euros(100));
        assertThat(play.debt("huur")).isEqualTo(Money.euros(110));
    }

    @Test
    void someThingsExistOnlyWhileAPolicyIsOn() {
        Condition on = new Condition.PolicyOn(Ref.to("beleid-0"));
        Scene scene = Scene.of(aCase().interventions(
                        List.of(anIntervention("nieuw").visibleWhen(List.of(on)).build())));

        assertThat(scene.begins().refused(start("nieuw"))).isEqualTo(new Refusal.Unknown());
        scene.under(new Change.Loss(1)).begins().does(start("nieuw"));
    }
}
