package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.decides;
import static nl.kostenbewust.core.rules.Words.handOver;
import static nl.kostenbewust.core.rules.Words.message;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.Cause;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;

/** Game design, section 9: one director per household; handing over costs a little trust. */
class HandOverTest {
    private static Play team(int seats) {
        return Scene.of(aCase().interventions(List.of(anIntervention("hulp").build())))
                .seats(seats)
                .begins();
    }

    @Test
    void anotherCaseworkerBecomesTheDirector() {
        Play play = team(2);
        Hours before = play.hours(1);

        play.does(handOver(2));

        assertThat(play.household().director()).isEqualTo(2);
        assertThat(play.trust()).isEqualTo(47);
        assertThat(play.happened(HouseholdEvent.TrustChanged.class).get(0).cause())
                .isEqualTo(Cause.HAND_OVER);
        assertThat(play.hours(1)).isEqualTo(before.minus(Hours.of(1)));
    }

    @Test
    void onlyTheDirectorHandsOver() {
        assertThat(team(2).refused(2, handOver(2))).isEqualTo(new Refusal.NotDirector(1));
        assertThat(team(2).does(handOver(2)).refused(1, handOver(1))).isEqualTo(new Refusal.NotDirector(2));
    }

    @Test
    void aHouseholdGoesToAnotherColleagueOfTheTeam() {
        assertThat(team(2).refused(handOver(1))).isEqualTo(new Refusal.NoSuchColleague());
        assertThat(team(2).refused(handOver(3))).isEqualTo(new Refusal.NoSuchColleague());
        assertThat(team(2).refused(handOver(0))).isEqualTo(new Refusal.NoSuchColleague());
    }

    @Test
    void onlyTheDirectorDecidesAMatter() {
        Play play = Scene.of(aCase().interventions(List.of(anIntervention("besluit")
                        .decides(Optional.of(decides("kwestie", Ground.RULE)))
                        .build())))
                .seats(2)
                .begins();

        assertThat(play.refused(2, start("besluit"))).isEqualTo(new Refusal.NotDirector(1));
        play.does(1, start("besluit"));
    }

    @Test
    void anyoneMayTalkWriteAndStart() {
        team(2).does(2, message("bart")).does(2, talk("bart", WORK)).does(2, start("hulp"));
    }
}
