package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aMatter;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.aResident;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.Corner.INVOLVEMENT;
import static nl.kostenbewust.core.model.Corner.LEGITIMACY;
import static nl.kostenbewust.core.model.Corner.RETURN;
import static nl.kostenbewust.core.model.LifeDomain.MONEY;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.aParty;
import static nl.kostenbewust.core.rules.Parts.aWish;
import static nl.kostenbewust.core.rules.Parts.consentFrom;
import static nl.kostenbewust.core.rules.Parts.decides;
import static nl.kostenbewust.core.rules.Words.accept;
import static nl.kostenbewust.core.rules.Words.argue;
import static nl.kostenbewust.core.rules.Words.askConsent;
import static nl.kostenbewust.core.rules.Words.decideNo;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.request;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.substantiate;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.CaseBuilder;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.Offer;
import nl.kostenbewust.core.model.ReasonedNo;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.Settlement;
import org.junit.jupiter.api.Test;

/** Game design, section 10: a matter takes the value of the last decision that took effect on it. */
class MatterTest {
    /** The matter concerns Bart and Truus, about work; a payment, a later rule and a request settle it. */
    private static CaseBuilder story() {
        return aCase().household(aHousehold()
                        .residents(List.of(aResident("bart"), aResident("truus")))
                        .build())
                .consents(List.of(consentFrom("bank", 50)))
                .wishes(List.of(aWish("wens")))
                .matters(List.of(aMatter("kwestie")
                        .concerns(List.of(Ref.to("bart"), Ref.to("truus")))
                        .contribution(List.of(flag("doet-mee")))
                        .no(Optional.of(new ReasonedNo(Text.nl("Nee, want."), Ground.RULE, List.of(setFlag("nee")))))
                        .build()))
                .interventions(List.of(
                        anIntervention("betaling")
                                .consent(Optional.of(Ref.to("bank")))
                                .decides(Optional.of(decides("kwestie", Ground.BEYOND_RULES, "wens")))
                                .build(),
                        anIntervention("regel")
                                .months(1)
                                .decides(Optional.of(decides("kwestie", Ground.RULE)))
                                .build(),
                        anIntervention("meedoen")
                                .then(List.of(setFlag("doet-mee")))
                                .build(),
                        anIntervention("mandaat")
                                .then(List.of(new Effect.GiveMandate(Ref.to("betaling"), Mandate.PEER_REVIEW)))
                                .build()))
                .requests(List.of(aRequest("uitstel", "bank")
                        .parties(List.of(aParty("bank", 30)))
                        .consent(true)
                        .decides(Optional.of(decides("kwestie", Ground.DISCRETION, "wens")))
                        .offer(Optional.of(new Offer(
                                Text.nl("Half."),
                                Optional.of(decides("kwestie", Ground.RULE)),
                                List.of(),
                                Optional.empty())))
                        .build()))
                .arguments(List.of(
                        anArgument("wet", LEGITIMACY, "betaling", "uitstel").build(),
                        anArgument("som", RETURN, "betaling", "uitstel").build(),
                        anArgument("leeg", INVOLVEMENT, "betaling", "uitstel")
                                .empty(true)
                                .build()));
    }

    private static Play play() {
        return Scene.of(story()).agencies(anAgency("bank")).seats(2).begins().rested();
    }

    private static Settlement settled(Play play) {
        return play.household().decisions().matters().get(Ref.to("kwestie"));
    }

    @Test
    void aDecisionSettlesItWhenItTakesEffect() {
        Play play = play().closesMonth().does(start("regel"));
        assertThat(settled(play)).isNull();

        play.closesMonth();

        assertThat(settled(play).by()).contains(Ref.to("regel"));
        assertThat(settled(play).month()).isEqualTo(2);
        assertThat(settled(play).ground()).isEqualTo(Ground.RULE);
    }

    @Test
    void theLastDecisionCounts() {
        Play play = play().does(start("regel")).does(start("betaling"));
        assertThat(settled(play).by()).contains(Ref.to("betaling"));

        assertThat(settled(play.closesMonth()).by()).contains(Ref.to("regel"));
    }

    @Test
    void theKindsOfArgumentOnFileAreWrittenDownWithoutEmptyTalk() {
        assertThat(settled(play().does(start("betaling"))).kinds()).isEmpty();
        assertThat(settled(play().does(substantiate("betaling", "som", "wet", "leeg"))
                                .does(start("betaling")))
                        .kinds())
                .containsExactly(RETURN, LEGITIMACY);
        assertThat(settled(play().does(request("uitstel")).does(argue("uitstel", "wet", "som")))
                        .kinds())
                .containsExactly(LEGITIMACY, RETURN);
    }

    @Test
    void itIsTalkedAboutWhenEverybodyWhomItConcernsWasHeardAboutIt() {
        assertThat(settled(play().does(talk("bart", WORK)).does(start("betaling")))
                        .talked())
                .isFalse();
        assertThat(settled(play().does(talk("bart", WORK))
                                .does(talk("truus", MONEY))
                                .does(start("betaling")))
                        .talked())
                .isFalse();
        assertThat(settled(play().does(talk("bart", WORK))
                                .does(talk("truus", WORK))
                                .does(start("betaling")))
                        .talked())
                .isTrue();
    }

    @Test
    void aTalkAfterwardsIsNoTalkBeforehand() {
        Play play = play().does(start("betaling")).does(talk("bart", WORK)).does(talk("truus", WORK));

        assertThat(settled(play).talked()).isFalse();
    }

    @Test
    void anOwnContributionIsWrittenDown() {
        assertThat(settled(play().does(start("betaling"))).contributed()).isFalse();
        assertThat(settled(play().does(start("meedoen")).does(start("betaling")))
                        .contributed())
                .isTrue();
    }

    @Test
    void whereTheCaseNamesNoContributionThereIsNone() {
        Play play = Scene.of(story().matters(List.of(aMatter("kwestie").build())))
                .agencies(anAgency("bank"))
                .begins()
                .does(start("betaling"));

        assertThat(settled(play).contributed()).isFalse();
    }

    @Test
    void missingConsentIsWrittenDown() {
        assertThat(settled(play().does(start("betaling"))).consented()).isFalse();
        assertThat(settled(play().does(askConsent("bank")).does(start("betaling")))
                        .consented())
                .isTrue();
        Play asked = play().does(request("uitstel")).does(argue("uitstel", "wet", "som"));
        assertThat(settled(asked).consented()).isFalse();
    }

    @Test
    void theTeamsOwnDecisionNeedsAMandate() {
        assertThat(settled(play().does(start("betaling"))).mandated()).isFalse();
        assertThat(settled(play().does(start("mandaat")).does(start("betaling")))
                        .mandated())
                .isTrue();
        assertThat(settled(play().does(request("uitstel")).does(argue("uitstel", "wet", "som")))
                        .mandated())
                .isTrue();
    }

    @Test
    void theWishesThatItMeetsComeTrue() {
        Play play = play().does(start("betaling"));

        assertThat(settled(play).meets()).containsExactly(Ref.to("wens"));
        assertThat(play.household().knowledge().wishesMet()).containsExactly(Ref.to("wens"));
    }

    @Test
    void anAcceptedOfferSettlesItForLess() {
        Play play =
                play().does(request("uitstel")).does(argue("uitstel", "wet")).does(accept("uitstel"));

        assertThat(settled(play).offered()).isTrue();
        assertThat(settled(play).ground()).isEqualTo(Ground.RULE);
        assertThat(settled(play).meets()).isEmpty();
        assertThat(settled(play().does(request("uitstel")).does(argue("uitstel", "wet", "som")))
                        .offered())
                .isFalse();
    }

    @Test
    void aReasonedNoIsADecisionLikeAnyOther() {
        Play play = play().does(start("betaling")).does(decideNo("kwestie"));

        assertThat(settled(play).by()).isEmpty();
        assertThat(settled(play).ground()).isEqualTo(Ground.RULE);
        assertThat(settled(play).kinds()).containsExactly(LEGITIMACY);
        assertThat(play.flag("nee")).isTrue();
        assertThat(play.refused(decideNo("kwestie"))).isEqualTo(new Refusal.AlreadyDone());
    }

    @Test
    void aNoThatWasTalkedAboutInvolvesPeople() {
        Play play = play().does(talk("bart", WORK)).does(talk("truus", WORK)).does(decideNo("kwestie"));

        assertThat(settled(play).kinds()).containsExactly(LEGITIMACY, INVOLVEMENT);
    }

    @Test
    void afterANoAYesIsStillPossible() {
        assertThat(settled(play().does(decideNo("kwestie")).does(start("betaling")))
                        .by())
                .contains(Ref.to("betaling"));
    }

    @Test
    void onlyTheDirectorSaysNo() {
        assertThat(play().refused(2, decideNo("kwestie"))).isEqualTo(new Refusal.NotDirector(1));
    }

    @Test
    void whereNoIsNoAnswerItCannotBeSaid() {
        Play play = Scene.of(aCase()).begins();

        assertThat(play.refused(decideNo("kwestie"))).isEqualTo(new Refusal.NoIsNoAnswer());
        assertThat(play.refused(decideNo("niets"))).isEqualTo(new Refusal.NoIsNoAnswer());
    }
}
