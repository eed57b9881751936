package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aRequest;
import static nl.kostenbewust.core.fixture.Fixture.anAgency;
import static nl.kostenbewust.core.model.Topic.COMPETENCE;
import static nl.kostenbewust.core.model.Topic.REASON;
import static nl.kostenbewust.core.model.Topic.RULE;
import static nl.kostenbewust.core.rules.Parts.aFact;
import static nl.kostenbewust.core.rules.Parts.consentFrom;
import static nl.kostenbewust.core.rules.Words.askConsent;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.inquire;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kostenbewust.core.fixture.CaseBuilder;
import nl.kostenbewust.core.model.Disclosure;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;

/** Game design, section 5: inquire at an agency. */
class InquiryTest {
    private static CaseBuilder story() {
        return aCase().requests(List.of(aRequest("uitstel", "bank").build()))
                .facts(List.of(aFact("ruimte")
                        .revealedBy(List.of(new Disclosure.ByInquiry(Ref.to("bank"), RULE)))
                        .build()));
    }

    private static Play at(CaseBuilder story) {
        return Scene.of(story).agencies(anAgency("bank"), anAgency("school")).begins();
    }

    private static boolean knowsRoom(Play play) {
        return play.household().knowledge().facts().containsKey(Ref.to("ruimte"));
    }

    @Test
    void readingTheRuleBringsToLightWhatItHolds() {
        Play play = at(story());
        Hours before = play.hours(1);

        assertThat(knowsRoom(play.does(inquire("bank", COMPETENCE)))).isFalse();
        assertThat(knowsRoom(play.does(inquire("bank", RULE)))).isTrue();
        assertThat(play.hours(1)).isEqualTo(before.minus(Hours.of(2)));
    }

    @Test
    void aQuestionIsAnsweredOnce() {
        assertThat(at(story()).does(inquire("bank", RULE)).refused(inquire("bank", RULE)))
                .isEqualTo(new Refusal.AlreadyAnswered());
    }

    @Test
    void reasonsAreAboutTheResidentAndTakeConsent() {
        Play play = at(story().consents(List.of(consentFrom("bank", 50))));

        assertThat(play.refused(inquire("bank", REASON))).isEqualTo(new Refusal.ConsentNeeded(Ref.to("bank")));
        play.does(inquire("bank", RULE)).does(inquire("bank", COMPETENCE));
        play.does(askConsent("bank")).does(inquire("bank", REASON));
    }

    @Test
    void aRefusedConsentIsNone() {
        Play play = at(story().consents(List.of(consentFrom("bank", 90)))).does(askConsent("bank"));

        assertThat(play.refused(inquire("bank", REASON))).isEqualTo(new Refusal.ConsentNeeded(Ref.to("bank")));
    }

    @Test
    void whereTheCaseAsksNoConsentReasonsAreFree() {
        at(story()).does(inquire("bank", REASON));
    }

    @Test
    void anAgencyThatHasNothingToDoWithItIsUnknown() {
        assertThat(at(story()).refused(inquire("school", RULE))).isEqualTo(new Refusal.Unknown());
        assertThat(at(story()).refused(inquire("niemand", RULE))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void anAgencyBehindAHiddenRequestIsUnknown() {
        Play play = at(aCase().requests(List.of(
                aRequest("uitstel", "bank").visibleWhen(List.of(flag("gezien"))).build())));

        assertThat(play.refused(inquire("bank", RULE))).isEqualTo(new Refusal.Unknown());
    }
}
