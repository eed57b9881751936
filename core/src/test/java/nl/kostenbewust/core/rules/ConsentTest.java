package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.consentFrom;
import static nl.kostenbewust.core.rules.Words.askConsent;
import static nl.kostenbewust.core.rules.Words.request;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;

/** Game design, sections 4 and 5: consent comes with trust; what is done behind the back costs it. */
class ConsentTest {
    /** Bart lets the bank be asked from this trust on; the bank is needed for a payment and for a request. */
    private static Play from(int trust) {
        return Scene.of(aCase().consents(List.of(consentFrom("bank", trust)))
                        .interventions(List.of(anIntervention("betaling")
                                .consent(Optional.of(Ref.to("bank")))
                                .build()))
                        .requests(List.of(
                                aRequest("uitstel", "bank").consent(true).build(),
                                aRequest("inlichting", "bank").build())))
                .agencies(anAgency("bank"))
                .begins();
    }

    private static boolean given(Play play) {
        return play.household().knowledge().consents().get(Ref.to("bank"));
    }

    @Test
    void itIsGivenFromTheTrustOfTheCase() {
        assertThat(given(from(50).does(askConsent("bank")))).isTrue();
    }

    @Test
    void belowThatItIsRefused() {
        assertThat(given(from(51).does(askConsent("bank")))).isFalse();
    }

    @Test
    void itMayBeAskedAgainAfterANo() {
        Play play = from(51).does(askConsent("bank")).does(talk("bart", WORK)).does(askConsent("bank"));

        assertThat(given(play)).isTrue();
    }

    @Test
    void itIsNotAskedAgainAfterAYes() {
        assertThat(from(50).does(askConsent("bank")).refused(askConsent("bank")))
                .isEqualTo(new Refusal.AlreadyAnswered());
    }

    @Test
    void askingTakesHalfAnHour() {
        Play play = from(50);
        Hours before = play.hours(1);

        assertThat(play.does(askConsent("bank")).hours(1)).isEqualTo(before.minus(new Hours(1)));
    }

    @Test
    void anAgencyThatTheCaseDoesNotNameIsNotAskedAbout() {
        assertThat(from(50).refused(askConsent("gemeente"))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void withoutItAnInterventionIsDoneBehindTheBack() {
        Play play = from(51).does(start("betaling"));

        assertThat(play.trust()).isEqualTo(40);
        assertThat(play.happened(HouseholdEvent.TrustChanged.class))
                .containsExactly(new HouseholdEvent.TrustChanged(-10, Cause.BEHIND_BACK));
    }

    @Test
    void withItNothingIsBehindTheBack() {
        assertThat(from(50).does(askConsent("bank")).does(start("betaling")).trust())
                .isEqualTo(50);
    }

    @Test
    void withoutItARequestIsMadeBehindTheBack() {
        assertThat(from(51).does(request("uitstel")).trust()).isEqualTo(40);
        assertThat(from(50).does(askConsent("bank")).does(request("uitstel")).trust())
                .isEqualTo(50);
    }

    @Test
    void aRequestThatIsNotPersonalNeedsNone() {
        assertThat(from(51).does(request("inlichting")).trust()).isEqualTo(50);
    }
}
