package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.consentFrom;
import static nl.kostenbewust.core.rules.Parts.decides;
import static nl.kostenbewust.core.rules.Words.askConsent;
import static nl.kostenbewust.core.rules.Words.inquire;
import static nl.kostenbewust.core.rules.Words.request;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.ConsentRule;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.LegalGround;
import nl.kostenbewust.core.model.Matter;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Topic;
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

    /** The same, but the law lets the bank hear of it while there is danger. */
    private static Play lawful(boolean danger) {
        ConsentRule rule = new ConsentRule(
                Ref.to("bank"),
                Ref.to("bart"),
                99,
                Text.nl("Doe maar."),
                Text.nl("Nee."),
                Optional.of(new LegalGround(Text.nl("De wet laat het toe."), List.of(new Condition.Danger(true)))),
                List.of());
        return Scene.of(aCase().consents(List.of(rule))
                        .interventions(List.of(anIntervention("betaling")
                                .consent(Optional.of(Ref.to("bank")))
                                .decides(Optional.of(decides("kwestie", Ground.RULE)))
                                .build()))
                        .requests(List.of(
                                aRequest("uitstel", "bank").consent(true).build())))
                .agencies(anAgency("bank"))
                .begins()
                .faring(w -> w.withDanger(danger));
    }

    @Test
    void onALegalGroundAnAgencyIsAskedWithoutConsent() {
        lawful(true).does(inquire("bank", Topic.REASON));

        assertThat(lawful(false).refused(inquire("bank", Topic.REASON)))
                .isEqualTo(new Refusal.ConsentNeeded(Ref.to("bank")));
    }

    @Test
    void whatRestsOnALegalGroundIsNotBehindTheBack() {
        Play play = lawful(true).does(request("uitstel")).does(start("betaling"));

        assertThat(play.trust()).isEqualTo(50);
        assertThat(play.household()
                        .decisions()
                        .matters()
                        .get(Ref.<Matter>to("kwestie"))
                        .consented())
                .isTrue();
        assertThat(lawful(false).does(start("betaling")).trust()).isEqualTo(40);
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
