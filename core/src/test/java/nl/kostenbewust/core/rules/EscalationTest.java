package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.aRung;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.model.Corner.LEGITIMACY;
import static nl.kostenbewust.core.model.Corner.RETURN;
import static nl.kostenbewust.core.model.RequestStatus.CLOSED;
import static nl.kostenbewust.core.model.RequestStatus.GRANTED;
import static nl.kostenbewust.core.model.RequestStatus.OPEN;
import static nl.kostenbewust.core.model.RequestStatus.REFUSED;
import static nl.kostenbewust.core.model.RungPower.ADVISES;
import static nl.kostenbewust.core.model.RungPower.PASSES_ON;
import static nl.kostenbewust.core.model.RungPower.SYMPATHISES;
import static nl.kostenbewust.core.model.Topic.COMPETENCE;
import static nl.kostenbewust.core.rules.Parts.aLadder;
import static nl.kostenbewust.core.rules.Parts.aParty;
import static nl.kostenbewust.core.rules.Words.argue;
import static nl.kostenbewust.core.rules.Words.escalate;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.inquire;
import static nl.kostenbewust.core.rules.Words.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.RungBuilder;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Missing;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;
import nl.kostenbewust.core.play.Verdict;
import org.junit.jupiter.api.Test;

/** Game design, section 7. The desk resists with 50 points and hears arguments of 24 and 18. */
class EscalationTest {
    /** A request of 1,000 euros that was refused once, on the bank's ladder of these rungs. */
    private static Play refusedAt(RungBuilder... rungs) {
        return openAt(9, rungs).does(argue("uitstel", "wet"));
    }

    private static Play openAt(int patience, RungBuilder... rungs) {
        Rung[] built = Stream.of(rungs).map(RungBuilder::build).toArray(Rung[]::new);
        return Scene.of(aCase().requests(List.of(aRequest("uitstel", "bank")
                                .parties(List.of(aParty("bank", 50)))
                                .sum(Optional.of(Money.euros(1_000)))
                                .ladder(Optional.of(Ref.to("omhoog")))
                                .build()))
                        .arguments(List.of(
                                anArgument("wet", LEGITIMACY, "uitstel").build(),
                                anArgument("som", RETURN, "uitstel").build())))
                .agencies(
                        anAgency("bank").patience(patience).ladders(List.of(aLadder("omhoog", built))),
                        anAgency("gemeente"))
                .begins()
                .does(request("uitstel"));
    }

    private static RequestStatus status(Play play) {
        return play.request("uitstel").status();
    }

    private static HouseholdEvent.PartyAnswered answered(Play play) {
        return play.happened(HouseholdEvent.PartyAnswered.class).get(0);
    }

    @Test
    void theLadderIsUnknownUntilTheDeskSaidNoOrWhoMayDecide() {
        Play play = openAt(3, aRung("chef").pressure(30));
        assertThat(play.refused(escalate("uitstel", "chef"))).isEqualTo(new Refusal.Unknown());

        play.does(inquire("bank", COMPETENCE)).does(escalate("uitstel", "chef"));
    }

    @Test
    void aRungThatNobodyKnowsOfCostsNothingToPassOver() {
        Play play = refusedAt(aRung("een"), aRung("twee").visibleWhen(List.of(flag("gezien"))), aRung("drie"))
                .does(escalate("uitstel", "drie"));

        assertThat(play.state().credit()).as("only the first was passed over").isEqualTo(8);
    }

    @Test
    void leavingTheLadderCostsFourCreditAndBringsSympathyOnly() {
        Play play = refusedAt(
                        aRung("chef").pressure(30),
                        aRung("raadslid").power(SYMPATHISES).pressure(30))
                .does(escalate("uitstel", "raadslid"));

        assertThat(play.state().credit()).isEqualTo(6);
        assertThat(play.happened(HouseholdEvent.PartyAnswered.class)).isEmpty();
        assertThat(status(play)).isEqualTo(REFUSED);
        assertThat(play.refused(escalate("uitstel", "raadslid"))).isEqualTo(new Refusal.RungNotAbove());
        assertThat(status(play.does(escalate("uitstel", "chef"))))
                .as("the ladder is still there")
                .isEqualTo(GRANTED);
        assertThat(play.state().credit()).as("granted well prepared").isEqualTo(7);
    }

    @Test
    void aHiddenRungStaysHidden() {
        Play play = refusedAt(aRung("wethouder").visibleWhen(List.of(flag("gezien"))));

        assertThat(play.refused(escalate("uitstel", "wethouder"))).isEqualTo(new Refusal.Unknown());
        assertThat(play.refused(escalate("uitstel", "niemand"))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void thePressureOfARungAddsToSupport() {
        Play play = refusedAt(aRung("chef").pressure(26)).does(escalate("uitstel", "chef"));

        assertThat(answered(play).support().pressure()).isEqualTo(260);
        assertThat(status(play)).isEqualTo(GRANTED);
    }

    @Test
    void itTakesAnHourAndNoCreditForTheNextRung() {
        Play play = refusedAt(aRung("chef"));
        Hours before = play.hours(1);

        play.does(escalate("uitstel", "chef"));

        assertThat(play.hours(1)).isEqualTo(before.minus(Hours.of(1)));
        assertThat(play.state().credit()).isEqualTo(10);
    }

    @Test
    void pressureCountsOnlyWhenTheFileHoldsWhatTheRungWants() {
        Condition wants = new Condition.Trust(60);
        RungBuilder chef = aRung("chef").pressure(30).wants(List.of(wants));

        Play unprepared = refusedAt(chef).does(escalate("uitstel", "chef"));
        assertThat(answered(unprepared).support().pressure()).isZero();
        assertThat(status(unprepared)).isEqualTo(REFUSED);
        Play prepared = refusedAt(chef).faring(w -> w.withTrust(60)).does(escalate("uitstel", "chef"));
        assertThat(status(prepared)).isEqualTo(GRANTED);
    }

    @Test
    void itCountsFromTheMomentThatTheFileHoldsIt() {
        Play play = refusedAt(aRung("chef").pressure(20).wantsKinds(2))
                .does(escalate("uitstel", "chef"))
                .does(argue("uitstel", "som"));

        assertThat(answered(play).support().pressure()).isEqualTo(200);
    }

    @Test
    void dangerDoesNotLiftTheCostOfLeavingTheLadder() {
        Play play = refusedAt(aRung("chef"), aRung("raadslid").power(SYMPATHISES))
                .faring(w -> w.withDanger(true))
                .does(escalate("uitstel", "raadslid"));

        assertThat(play.state().credit()).isEqualTo(6);
    }

    @Test
    void aRungMayWantMoreKindsOfArgument() {
        RungBuilder chef = aRung("chef").pressure(10).wantsKinds(2);

        assertThat(answered(refusedAt(chef).does(escalate("uitstel", "chef")))
                        .support()
                        .pressure())
                .isZero();
        assertThat(answered(refusedAt(chef).does(argue("uitstel", "som")).does(escalate("uitstel", "chef")))
                        .support()
                        .pressure())
                .isEqualTo(100);
    }

    @Test
    void whatARungMayNotGrantItRefusesWhateverTheSupport() {
        Play play = refusedAt(aRung("chef").pressure(30).upTo(Optional.of(new Money(99_999))))
                .does(escalate("uitstel", "chef"));

        assertThat(answered(play).verdict()).isEqualTo(Verdict.NOT_COMPETENT);
        assertThat(answered(play).missing()).isEqualTo(new Missing.Competence());
        assertThat(status(play)).isEqualTo(REFUSED);
    }

    @Test
    void upToItsSumItMay() {
        Play play = refusedAt(aRung("chef").pressure(30).upTo(Optional.of(Money.euros(1_000))))
                .does(escalate("uitstel", "chef"));

        assertThat(status(play)).isEqualTo(GRANTED);
    }

    @Test
    void aRungDecidesOnlyForItsOwnAgencies() {
        Play play = refusedAt(aRung("chef").pressure(30).may(List.of(Ref.to("gemeente"))))
                .does(escalate("uitstel", "chef"));

        assertThat(answered(play).verdict()).isEqualTo(Verdict.NOT_COMPETENT);
    }

    @Test
    void anAdvisorAddsItsWordWhateverTheSum() {
        Play play = refusedAt(aRung("adviseur").power(ADVISES).pressure(30).upTo(Optional.of(Money.NONE)))
                .does(escalate("uitstel", "adviseur"));

        assertThat(status(play)).isEqualTo(GRANTED);
    }

    @Test
    void whoPassesOnAnswersNothing() {
        Play play = refusedAt(
                        aRung("secretaris").power(PASSES_ON), aRung("chef").pressure(30))
                .does(escalate("uitstel", "secretaris"));

        assertThat(play.happened(HouseholdEvent.PartyAnswered.class)).isEmpty();
        assertThat(status(play)).isEqualTo(OPEN);
        assertThat(play.state().credit()).isEqualTo(10);
        assertThat(status(play.does(escalate("uitstel", "chef")))).isEqualTo(GRANTED);
    }

    @Test
    void passingOverARungCostsTwoCreditAndThreeGoodwill() {
        Play play = refusedAt(aRung("een"), aRung("twee"), aRung("drie")).does(escalate("uitstel", "drie"));

        assertThat(play.state().credit()).isEqualTo(6);
        assertThat(play.goodwill("bank")).isEqualTo(-3);
        assertThat(play.happenedToTeam(TeamEvent.CreditChanged.class))
                .containsExactly(new TeamEvent.CreditChanged(-4, TeamEvent.CreditReason.PASSED_OVER));
    }

    @Test
    void climbingRungByRungCostsNone() {
        Play play = refusedAt(aRung("een"), aRung("twee"))
                .does(escalate("uitstel", "een"))
                .does(escalate("uitstel", "twee"));

        assertThat(play.state().credit()).isEqualTo(10);
        assertThat(play.goodwill("bank")).isZero();
    }

    @Test
    void dangerLiftsTheCostOfPassingOver() {
        Play play = refusedAt(aRung("een"), aRung("twee"))
                .faring(w -> w.withDanger(true))
                .does(escalate("uitstel", "twee"));

        assertThat(play.state().credit()).isEqualTo(10);
        assertThat(play.goodwill("bank")).isZero();
    }

    @Test
    void withoutCreditNobodyIsPassedOver() {
        Play play = refusedAt(aRung("een"), aRung("twee")).givenTeam(state -> state.withCredit(1));

        assertThat(play.refused(escalate("uitstel", "twee"))).isEqualTo(new Refusal.NotEnoughCredit(2, 1));
        play.does(escalate("uitstel", "een"));
    }

    @Test
    void aPreparedEscalationThatIsGrantedReturnsOne() {
        Play play = refusedAt(aRung("een"), aRung("twee").pressure(30)).does(escalate("uitstel", "twee"));

        assertThat(status(play)).isEqualTo(GRANTED);
        assertThat(play.state().credit()).isEqualTo(9);
        assertThat(play.happenedToTeam(TeamEvent.CreditChanged.class))
                .contains(new TeamEvent.CreditChanged(1, TeamEvent.CreditReason.WELL_PREPARED));
    }

    @Test
    void anUnpreparedOneReturnsNone() {
        Play play = refusedAt(aRung("chef").pressure(30).wants(List.of(flag("dossier"))))
                .does(escalate("uitstel", "chef"))
                .givenTeam(s -> s.withGoodwill(Frozen.put(s.goodwill(), Ref.to("bank"), 15)))
                .does(argue("uitstel", "som"));

        assertThat(status(play)).isEqualTo(GRANTED);
        assertThat(play.state().credit()).isEqualTo(10);
    }

    @Test
    void aYesAtTheDeskReturnsNone() {
        Play play = openAt(9, aRung("chef"))
                .faring(w -> w.withTrust(90))
                .givenTeam(s -> s.withGoodwill(Frozen.put(s.goodwill(), Ref.to("bank"), 15)))
                .does(argue("uitstel", "wet", "som"));

        assertThat(status(play)).isEqualTo(GRANTED);
        assertThat(play.state().credit()).isEqualTo(10);
    }

    @Test
    void theWayLeadsUpOnly() {
        Play play = refusedAt(aRung("een"), aRung("twee")).does(escalate("uitstel", "twee"));

        assertThat(play.refused(escalate("uitstel", "een"))).isEqualTo(new Refusal.RungNotAbove());
        assertThat(play.refused(escalate("uitstel", "twee"))).isEqualTo(new Refusal.RungNotAbove());
    }

    @Test
    void aRungMayTakeMonths() {
        Play play = refusedAt(aRung("chef").pressure(30).months(2)).does(escalate("uitstel", "chef"));

        assertThat(play.refused(argue("uitstel", "som"))).isEqualTo(new Refusal.AwaitingAnswer(2));
        assertThat(status(play.closesMonth())).isEqualTo(OPEN);
        assertThat(status(play.closesMonth())).isEqualTo(GRANTED);
    }

    @Test
    void escalatingOpensWhatRanOutOfPatience() {
        Play play = openAt(1, aRung("chef").pressure(30)).does(argue("uitstel", "wet"));
        assertThat(status(play)).isEqualTo(CLOSED);

        assertThat(status(play.does(escalate("uitstel", "chef")))).isEqualTo(GRANTED);
    }

    @Test
    void aboveTheDeskNoPatienceRunsOut() {
        Play play = openAt(1, aRung("chef")).does(argue("uitstel", "wet")).does(escalate("uitstel", "chef"));

        assertThat(status(play)).isEqualTo(REFUSED);
        assertThat(status(play.does(argue("uitstel", "som")))).isEqualTo(REFUSED);
    }

    @Test
    void whatIsGrantedIsNotEscalated() {
        Play play = refusedAt(aRung("een").pressure(30), aRung("twee")).does(escalate("uitstel", "een"));

        assertThat(play.refused(escalate("uitstel", "twee"))).isEqualTo(new Refusal.RequestNotOpen());
    }
}
