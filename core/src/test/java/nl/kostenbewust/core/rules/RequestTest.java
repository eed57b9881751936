package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.Corner.INVOLVEMENT;
import static nl.kostenbewust.core.model.Corner.LEGITIMACY;
import static nl.kostenbewust.core.model.Corner.RETURN;
import static nl.kostenbewust.core.model.RequestStatus.CLOSED;
import static nl.kostenbewust.core.model.RequestStatus.GRANTED;
import static nl.kostenbewust.core.model.RequestStatus.OFFERED;
import static nl.kostenbewust.core.model.RequestStatus.OPEN;
import static nl.kostenbewust.core.model.RequestStatus.REFUSED;
import static nl.kostenbewust.core.rules.Parts.aParty;
import static nl.kostenbewust.core.rules.Parts.anOffer;
import static nl.kostenbewust.core.rules.Parts.decides;
import static nl.kostenbewust.core.rules.Words.accept;
import static nl.kostenbewust.core.rules.Words.argue;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.leave;
import static nl.kostenbewust.core.rules.Words.request;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.withdraw;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.AgencyBuilder;
import nl.kostenbewust.core.fixture.RequestBuilder;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Decision;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Offer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.ClosedBecause;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.TeamEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Game design, section 6: the course of a request. Three arguments, worth 24, 18 and 18 points at the bank. */
class RequestTest {
    private static final List<Argument> ARGUMENTS = List.of(
            anArgument("wet", LEGITIMACY, "uitstel").build(),
            anArgument("som", RETURN, "uitstel").build(),
            anArgument("wens", INVOLVEMENT, "uitstel").build(),
            anArgument("boos", LEGITIMACY, "uitstel").empty(true).build(),
            anArgument("buren", RETURN, "uitstel").empty(true).build(),
            anArgument("nieuw", RETURN, "uitstel")
                    .restsOn(List.of(flag("nieuws")))
                    .build());

    private static Play asking(RequestBuilder request, AgencyBuilder... agencies) {
        return Scene.of(aCase().requests(List.of(request.build()))
                        .arguments(ARGUMENTS)
                        .interventions(List.of(
                                anIntervention("navraag")
                                        .then(List.of(setFlag("nieuws")))
                                        .build(),
                                anIntervention("streep")
                                        .then(List.of(new Effect.CloseRequest(Ref.to("uitstel"))))
                                        .build())))
                .agencies(agencies.length == 0 ? new AgencyBuilder[] {anAgency("bank")} : agencies)
                .begins();
    }

    private static RequestBuilder uitstel(int resistance) {
        return aRequest("uitstel", "bank").parties(List.of(aParty("bank", resistance)));
    }

    private static RequestStatus status(Play play) {
        return play.request("uitstel").status();
    }

    @Test
    void openingTakesItsHoursAndWaitsForArguments() {
        Play play = asking(uitstel(24).hours(Hours.of(3)));
        Hours before = play.hours(1);

        assertThat(status(play.does(request("uitstel")))).isEqualTo(OPEN);
        assertThat(play.hours(1)).isEqualTo(before.minus(Hours.of(3)));
        play.does(argue("uitstel", "wet"));
        assertThat(play.hours(1)).isEqualTo(before.minus(Hours.of(4)));
    }

    @Test
    void aYesDoesWhatWasAsked() {
        Play play = asking(uitstel(24).granted(List.of(setFlag("uitgesteld")))).does(request("uitstel"));

        assertThat(status(play.does(argue("uitstel", "wet")))).isEqualTo(GRANTED);
        assertThat(play.flag("uitgesteld")).isTrue();
        assertThat(play.refused(argue("uitstel", "som"))).isEqualTo(new Refusal.RequestNotOpen());
        assertThat(play.refused(request("uitstel"))).isEqualTo(new Refusal.AlreadyDone());
        assertThat(play.refused(withdraw("uitstel"))).isEqualTo(new Refusal.RequestNotOpen());
    }

    @Test
    void aNoLetsTheTeamArgueOn() {
        Play play = asking(uitstel(42)).does(request("uitstel")).does(argue("uitstel", "wet"));
        assertThat(status(play)).isEqualTo(REFUSED);

        assertThat(status(play.does(argue("uitstel", "som")))).isEqualTo(GRANTED);
    }

    @Test
    void whatFollowsFromANoFollowsFromTheFirst() {
        Play play = asking(uitstel(99).refused(List.of(new Effect.Trust(-5))))
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"))
                .does(argue("uitstel", "som"));

        assertThat(play.trust()).isEqualTo(45);
        assertThat(play.request("uitstel").refusals()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 2", "3, 3"})
    void someAgenciesAnswerMonthsLater(int months, int closes) {
        Play play = asking(uitstel(24), anAgency("bank").months(months))
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"));
        for (int i = 1; i < closes; i++) {
            play.closesMonth();
            assertThat(status(play)).isEqualTo(OPEN);
            assertThat(play.refused(argue("uitstel", "som"))).isEqualTo(new Refusal.AwaitingAnswer(closes));
        }
        assertThat(status(play.closesMonth())).isEqualTo(GRANTED);
    }

    @Test
    void outOfPatienceClosesIt() {
        Play play = asking(uitstel(99), anAgency("bank").patience(2))
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"));
        assertThat(status(play)).isEqualTo(REFUSED);

        play.does(argue("uitstel", "som"));

        assertThat(status(play)).isEqualTo(CLOSED);
        assertThat(play.happened(HouseholdEvent.RequestClosed.class).get(0).because())
                .isEqualTo(ClosedBecause.OUT_OF_PATIENCE);
        assertThat(play.refused(argue("uitstel", "wens"))).isEqualTo(new Refusal.RequestNotOpen());
    }

    @Test
    void itOpensAgainOnlyWithSomethingNew() {
        Play play = asking(uitstel(99), anAgency("bank").patience(1))
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"));
        assertThat(play.refused(request("uitstel"))).isEqualTo(new Refusal.NothingNew());

        play.does(start("navraag")).does(request("uitstel"));

        assertThat(status(play)).isEqualTo(OPEN);
        assertThat(play.request("uitstel").laid()).containsExactly(Ref.to("wet"));
    }

    @Test
    void openedAgainItHasItsPatienceBack() {
        Play play = asking(uitstel(99), anAgency("bank").patience(2))
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"))
                .does(argue("uitstel", "som"))
                .does(start("navraag"))
                .does(request("uitstel"))
                .does(argue("uitstel", "nieuw"));

        assertThat(status(play)).isEqualTo(REFUSED);
    }

    @Test
    void theTeamMayDropItAndComeBack() {
        Play play = asking(uitstel(24)).does(request("uitstel"));
        assertThat(play.refused(request("uitstel"))).isEqualTo(new Refusal.RequestStillOpen());

        assertThat(status(play.does(withdraw("uitstel")))).isEqualTo(CLOSED);
        assertThat(play.refused(withdraw("uitstel"))).isEqualTo(new Refusal.RequestNotOpen());
        assertThat(status(play.does(request("uitstel")))).isEqualTo(OPEN);
    }

    @Test
    void droppingItGivesNoPatienceBack() {
        Play play = asking(uitstel(99), anAgency("bank").patience(2))
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"))
                .does(withdraw("uitstel"))
                .does(request("uitstel"))
                .does(argue("uitstel", "som"));

        assertThat(status(play)).isEqualTo(CLOSED);
    }

    @Test
    void theCaseMayCloseIt() {
        Play play = asking(uitstel(24)).does(request("uitstel")).does(start("streep"));

        assertThat(status(play)).isEqualTo(CLOSED);
    }

    @Test
    void oneToThreeArgumentsAtATimeEachOnce() {
        Play play = asking(uitstel(99)).does(request("uitstel"));
        Refusal refusal = new Refusal.ArgumentsNotPossible();

        assertThat(play.refused(argue("uitstel"))).isEqualTo(refusal);
        assertThat(play.refused(argue("uitstel", "wet", "som", "wens", "boos"))).isEqualTo(refusal);
        assertThat(play.refused(argue("uitstel", "wet", "wet"))).isEqualTo(refusal);
        play.does(argue("uitstel", "wet"));
        assertThat(play.refused(argue("uitstel", "wet"))).isEqualTo(new Refusal.ArgumentLaid(Ref.to("wet")));
        assertThat(play.refused(argue("uitstel", "nieuw"))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void nothingIsArguedBeforeItIsAsked() {
        assertThat(asking(uitstel(24)).refused(argue("uitstel", "wet"))).isEqualTo(new Refusal.RequestNotOpen());
    }

    @Test
    void whatMustHoldBeforeItCanBeAskedIsSaid() {
        Condition trust = new Condition.Trust(60);

        assertThat(asking(uitstel(24).needs(List.of(trust))).refused(request("uitstel")))
                .isEqualTo(new Refusal.NotYet(List.of(trust), false, Optional.empty()));
    }

    @Test
    void aHiddenRequestDoesNotExist() {
        Play play = asking(uitstel(24).visibleWhen(List.of(flag("gezien"))));

        assertThat(play.refused(request("uitstel"))).isEqualTo(new Refusal.Unknown());
        assertThat(play.refused(argue("uitstel", "wet"))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void anEmptyArgumentCostsFiveGoodwill() {
        Play play = asking(uitstel(99)).does(request("uitstel")).does(argue("uitstel", "boos", "wet"));

        assertThat(play.goodwill("bank")).isEqualTo(-5);
        assertThat(play.happenedToTeam(TeamEvent.GoodwillChanged.class).get(0).reason())
                .isEqualTo(TeamEvent.GoodwillReason.EMPTY_ARGUMENT);
        assertThat(play.does(argue("uitstel", "som")).goodwill("bank")).isEqualTo(-5);
    }

    @Test
    void eachEmptyArgumentCostsIt() {
        Play play = asking(uitstel(99)).does(request("uitstel")).does(argue("uitstel", "boos", "buren"));

        assertThat(play.goodwill("bank")).isEqualTo(-10);
    }

    @Test
    void onlyTheDirectorAcceptsWhatSettlesAMatter() {
        Play play = offered(Optional.of(decides("kwestie", Ground.DISCRETION)));

        assertThat(play.refused(2, accept("uitstel"))).isEqualTo(new Refusal.NotDirector(1));
        play.does(2, leave("uitstel"));
    }

    @Test
    void whatSettlesNothingAnyoneAccepts() {
        offered(Optional.empty()).does(2, accept("uitstel"));
    }

    /** A team of two has a counter-offer before it that settles this. */
    private static Play offered(Optional<Decision> decides) {
        Offer offer = new Offer(Text.nl("De helft dan."), decides, List.of(), Optional.empty());
        return Scene.of(aCase().requests(
                                List.of(uitstel(30).offer(Optional.of(offer)).build()))
                        .arguments(ARGUMENTS))
                .agencies(anAgency("bank"))
                .seats(2)
                .begins()
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"));
    }

    @Test
    void allPartiesMustAgree() {
        Play play = asking(
                        uitstel(24).parties(List.of(aParty("bank", 24), aParty("gemeente", 42))),
                        anAgency("bank"),
                        anAgency("gemeente"))
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"));
        assertThat(status(play)).isEqualTo(REFUSED);

        play.does(argue("uitstel", "som"));

        assertThat(status(play)).isEqualTo(GRANTED);
        assertThat(play.happened(HouseholdEvent.PartyAnswered.class))
                .as("who agreed is not asked again")
                .extracting(HouseholdEvent.PartyAnswered::agency)
                .containsExactly(Ref.to("gemeente"));
    }

    @Test
    void theSlowestPartySetsThePace() {
        Play play = asking(
                        uitstel(24).parties(List.of(aParty("bank", 24), aParty("gemeente", 24))),
                        anAgency("bank").months(0),
                        anAgency("gemeente").months(2))
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"));

        assertThat(status(play.closesMonth())).isEqualTo(OPEN);
        assertThat(status(play.closesMonth())).isEqualTo(GRANTED);
    }

    @Test
    void theOfferIsMadeOnlyWhenEveryPartyIsNear() {
        assertThat(status(withOffer(24, 30))).isEqualTo(OFFERED);
        assertThat(status(withOffer(30, 30))).isEqualTo(OFFERED);
        assertThat(status(withOffer(24, 60))).isEqualTo(REFUSED);
    }

    private static Play withOffer(int bank, int municipality) {
        return asking(
                        uitstel(0)
                                .parties(List.of(aParty("bank", bank), aParty("gemeente", municipality)))
                                .granted(List.of(setFlag("alles")))
                                .offer(Optional.of(anOffer(setFlag("helft")))),
                        anAgency("bank"),
                        anAgency("gemeente"))
                .does(request("uitstel"))
                .does(argue("uitstel", "wet"));
    }

    @Test
    void anAcceptedOfferGivesWhatWasOfferedAndNoMore() {
        Play play = withOffer(30, 30);
        Hours before = play.hours(1);

        assertThat(status(play.does(accept("uitstel")))).isEqualTo(GRANTED);
        assertThat(play.flag("helft")).isTrue();
        assertThat(play.flag("alles")).isFalse();
        assertThat(play.hours(1)).isEqualTo(before.minus(new Hours(1)));
        assertThat(play.refused(accept("uitstel"))).isEqualTo(new Refusal.NoOffer());
    }

    @Test
    void anOfferThatIsLeftIsGone() {
        Play play = withOffer(30, 30).does(leave("uitstel"));

        assertThat(status(play)).isEqualTo(REFUSED);
        assertThat(play.flag("helft")).isFalse();
        assertThat(play.refused(accept("uitstel"))).isEqualTo(new Refusal.NoOffer());
    }

    @Test
    void toCounterAnOfferIsToArgueOn() {
        Play play = withOffer(30, 30).does(argue("uitstel", "som"));

        assertThat(status(play)).isEqualTo(GRANTED);
        assertThat(play.flag("alles")).isTrue();
    }

    @Test
    void whereNothingIsOfferedNothingIsAnswered() {
        assertThat(asking(uitstel(24)).does(request("uitstel")).refused(accept("uitstel")))
                .isEqualTo(new Refusal.NoOffer());
    }
}
