package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.aResident;
import static nl.kostenbewust.core.model.LifeDomain.HOUSING;
import static nl.kostenbewust.core.model.LifeDomain.MONEY;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.aFact;
import static nl.kostenbewust.core.rules.Parts.aWish;
import static nl.kostenbewust.core.rules.Parts.inTalkAbout;
import static nl.kostenbewust.core.rules.Words.setFlag;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.fixture.CaseBuilder;
import nl.kostenbewust.core.model.Conversation;
import nl.kostenbewust.core.model.Disclosure;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;

/** Game design, section 5: the talk at the kitchen table; section 4: trust opens. */
class TalkTest {
    private static CaseBuilder withFact(Disclosure way) {
        return aCase().household(aHousehold()
                        .residents(List.of(aResident("bart"), aResident("sander")))
                        .build())
                .facts(List.of(aFact("geheim").revealedBy(List.of(way)).build()));
    }

    private static boolean knowsSecret(Play play) {
        return play.household().knowledge().facts().containsKey(Ref.to("geheim"));
    }

    @Test
    void theFirstTalkOfAMonthBuildsSixTrust() {
        assertThat(Scene.of(aCase()).begins().does(talk("bart", WORK)).trust()).isEqualTo(56);
    }

    @Test
    void theSecondBuildsTwo() {
        Play play = Scene.of(aCase()).begins().does(talk("bart", WORK)).does(talk("bart", MONEY));

        assertThat(play.trust()).isEqualTo(58);
    }

    @Test
    void laterOnesBuildNone() {
        Play play = Scene.of(aCase()).begins();
        for (int i = 0; i < 4; i++) {
            play.does(talk("bart", WORK));
        }
        assertThat(play.trust()).isEqualTo(58);
    }

    @Test
    void anotherMonthIsAnotherFirstTalk() {
        Play play = Scene.of(aCase()).begins().does(talk("bart", WORK)).closesMonth();

        assertThat(play.does(talk("bart", WORK)).trust()).isEqualTo(62);
    }

    @Test
    void trustStopsAtAHundred() {
        Play play = Scene.of(aCase()).begins().faring(w -> w.withTrust(97));

        assertThat(play.does(talk("bart", WORK)).trust()).isEqualTo(100);
    }

    @Test
    void aTalkTakesTwoHours() {
        Play play = Scene.of(aCase()).begins();
        Hours before = play.hours(1);

        assertThat(play.does(talk("bart", WORK)).hours(1)).isEqualTo(before.minus(Hours.of(2)));
    }

    @Test
    void aTopicBringsToLightWhatBelongsToIt() {
        Play play = Scene.of(withFact(inTalkAbout(WORK))).begins();

        assertThat(knowsSecret(play.does(talk("bart", MONEY)))).isFalse();
        assertThat(knowsSecret(play.does(talk("bart", WORK)))).isTrue();
    }

    @Test
    void onlyTheResidentWhoKnowsItTellsIt() {
        Play play = Scene.of(withFact(new Disclosure.InTalk(WORK, Optional.of(Ref.to("sander")), Optional.empty())))
                .begins();

        assertThat(knowsSecret(play.does(talk("bart", WORK)))).isFalse();
        assertThat(knowsSecret(play.does(talk("sander", WORK)))).isTrue();
    }

    @Test
    void whatTakesMoreTrustStaysHidden() {
        Play play = Scene.of(withFact(new Disclosure.InTalk(WORK, Optional.empty(), Optional.of(57))))
                .begins();

        assertThat(knowsSecret(play.does(talk("bart", WORK)))).isFalse();
    }

    @Test
    void theTrustOfThisTalkCountsInThisTalk() {
        Play play = Scene.of(withFact(new Disclosure.InTalk(WORK, Optional.empty(), Optional.of(56))))
                .begins();

        assertThat(knowsSecret(play.does(talk("bart", WORK)))).isTrue();
    }

    @Test
    void aFactBecomesKnownOnceWithItsMonth() {
        Play play = Scene.of(withFact(inTalkAbout(WORK))).begins().closesMonth();
        play.does(talk("bart", WORK)).does(talk("bart", WORK));

        assertThat(play.household().knowledge().facts()).containsOnly(java.util.Map.entry(Ref.to("geheim"), 2));
        assertThat(play.happened(nl.kostenbewust.core.play.HouseholdEvent.FactRevealed.class))
                .isEmpty();
    }

    @Test
    void wishesAreHeardInTalks() {
        Play play = Scene.of(aCase().wishes(List.of(aWish("kinderen", inTalkAbout(WORK)))))
                .begins();

        assertThat(play.household().knowledge().wishes()).isEmpty();
        assertThat(play.does(talk("bart", WORK)).household().knowledge().wishes())
                .containsExactly(Ref.to("kinderen"));
    }

    @Test
    void whatATalkDoesItDoesTheFirstTimeOnly() {
        Conversation said = new Conversation(
                Ref.to("bart"),
                WORK,
                Text.nl("Goed dat je het vraagt."),
                Optional.empty(),
                List.of(new Effect.Ownership(5), setFlag("gepraat")));
        Play play = Scene.of(aCase().conversations(List.of(said))).begins();
        play.does(talk("bart", MONEY));
        assertThat(play.flag("gepraat")).isFalse();

        play.does(talk("bart", WORK)).does(talk("bart", WORK));

        assertThat(play.flag("gepraat")).isTrue();
        assertThat(play.ownership()).isEqualTo(55);
    }

    @Test
    void nobodyTalksWithAStranger() {
        assertThat(Scene.of(aCase()).begins().refused(talk("truus", WORK))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void nobodyTalksAboutADomainThatIsNotInPlay() {
        assertThat(Scene.of(aCase()).begins().refused(talk("bart", HOUSING))).isEqualTo(new Refusal.Unknown());
    }
}
