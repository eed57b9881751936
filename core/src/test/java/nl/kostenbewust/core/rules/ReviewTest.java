package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.anArgument;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.Corner.INVOLVEMENT;
import static nl.kostenbewust.core.model.Corner.LEGITIMACY;
import static nl.kostenbewust.core.model.Corner.RETURN;
import static nl.kostenbewust.core.rules.Parts.decides;
import static nl.kostenbewust.core.rules.Words.askReview;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.review;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.substantiate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.ReviewRule;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Refusal;
import nl.kostenbewust.core.play.ReviewState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Game design, section 9: peer review. */
class ReviewTest {
    private static final ReviewRule NEIGHBOUR = new ReviewRule(
            Ref.to("afgewezen"),
            List.of(RETURN),
            new TreeMap<>(Map.of(RETURN, Text.nl("Dit kost te veel."), INVOLVEMENT, Text.nl("Wat wil Bart?"))));

    private static Play team(int seats) {
        return Scene.of(aCase().interventions(List.of(
                                anIntervention("betaling")
                                        .decides(Optional.of(decides("kwestie", Ground.BEYOND_RULES)))
                                        .build(),
                                anIntervention("afgewezen").build(),
                                anIntervention("verborgen")
                                        .visibleWhen(List.of(flag("gezien")))
                                        .build()))
                        .reviews(List.of(NEIGHBOUR))
                        .arguments(List.of(
                                anArgument("wet", LEGITIMACY, "betaling", "afgewezen")
                                        .build(),
                                anArgument("som", RETURN, "betaling", "afgewezen")
                                        .build(),
                                anArgument("wens", INVOLVEMENT, "betaling", "afgewezen")
                                        .build(),
                                anArgument("leeg", INVOLVEMENT, "betaling")
                                        .empty(true)
                                        .build())))
                .seats(seats)
                .begins()
                .rested();
    }

    private static Play proposed(int seats) {
        return team(seats).does(substantiate("betaling", "wet", "som", "wens"));
    }

    private static ReviewState reviewed(Play play, String decidable) {
        return play.household().decisions().reviews().get(Ref.to(decidable));
    }

    private static Optional<Boolean> approved(Play play) {
        return reviewed(play, "betaling").approved();
    }

    private static Mandate mandate(Play play) {
        return Mandates.given(play.situation(), Ref.to("betaling"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void aSmallTeamAsksTheNeighboursAtOnceForFourHours(int seats) {
        Play play = proposed(seats);
        Hours before = play.hours(1);

        play.does(askReview("betaling"));

        assertThat(play.hours(1)).isEqualTo(before.minus(Hours.of(4)));
        assertThat(approved(play)).contains(true);
        assertThat(mandate(play)).isEqualTo(Mandate.PEER_REVIEW);
    }

    @Test
    void theNeighbourFailsTheCornersForWhichNothingIsOnFile() {
        Play play = team(1).does(substantiate("betaling", "wet", "leeg")).does(askReview("betaling"));

        assertThat(reviewed(play, "betaling").given().get(0).fails()).containsExactly(RETURN, INVOLVEMENT);
        assertThat(approved(play)).contains(false);
        assertThat(mandate(play)).isEqualTo(Mandate.CASEWORKER);
    }

    @Test
    void theNeighbourRejectsWhatTheCaseRejectsAndSaysWhy() {
        Play play = team(1).does(substantiate("afgewezen", "wet", "som")).does(askReview("afgewezen"));
        ReviewState.Given given = reviewed(play, "afgewezen").given().get(0);

        assertThat(given.fails()).containsExactly(RETURN, INVOLVEMENT);
        assertThat(given.sentence()).isEqualTo("Dit kost te veel. Wat wil Bart?");
        assertThat(given.seat()).isZero();
    }

    @Test
    void withoutReasonsOnFileThereIsNothingToWeigh() {
        assertThat(team(1).refused(askReview("betaling"))).isEqualTo(new Refusal.NoReasons());
    }

    @Test
    void aDecisionIsReviewedOnce() {
        assertThat(proposed(1).does(askReview("betaling")).refused(askReview("betaling")))
                .isEqualTo(new Refusal.AlreadyReviewed());
    }

    @Test
    void whatIsHiddenCannotBeReviewed() {
        assertThat(team(1).refused(askReview("verborgen"))).isEqualTo(new Refusal.Unknown());
        assertThat(team(1).refused(askReview("niets"))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void inATeamOfThreeBothColleaguesMustBeContent() {
        Play play = proposed(3).does(askReview("betaling"));
        assertThat(approved(play)).isEmpty();
        play.does(2, review("betaling"));
        assertThat(approved(play)).as("one reviewer is not two").isEmpty();

        play.does(3, review("betaling"));

        assertThat(approved(play)).contains(true);
        assertThat(mandate(play)).isEqualTo(Mandate.PEER_REVIEW);
    }

    @Test
    void oneOfTwoIsNotMoreThanHalf() {
        Play play = proposed(3)
                .does(askReview("betaling"))
                .does(2, review("betaling", LEGITIMACY))
                .does(3, review("betaling"));

        assertThat(approved(play)).contains(false);
        assertThat(mandate(play)).isEqualTo(Mandate.CASEWORKER);
    }

    @Test
    void twoOfThreeIsMoreThanHalf() {
        Play play = proposed(4)
                .does(askReview("betaling"))
                .does(2, review("betaling", LEGITIMACY))
                .does(3, review("betaling"));
        assertThat(approved(play)).isEmpty();

        assertThat(approved(play.does(4, review("betaling")))).contains(true);
    }

    @Test
    void whoIsNotThereKeepsNoReviewOpen() {
        Play play = proposed(3).does(askReview("betaling")).does(2, review("betaling"));

        play.closesMonth();

        assertThat(reviewed(play, "betaling").given())
                .extracting(ReviewState.Given::seat)
                .as("the neighbouring team is the second reviewer")
                .containsExactly(2, 0);
        assertThat(approved(play)).contains(true);
        assertThat(mandate(play)).isEqualTo(Mandate.PEER_REVIEW);
    }

    @Test
    void theNeighbourAndAColleagueMustBothBeContent() {
        Play play = proposed(3).does(askReview("betaling")).does(2, review("betaling", LEGITIMACY));

        assertThat(approved(play.closesMonth())).contains(false);
    }

    @Test
    void whereNobodyCameTheNeighbourSaysIt() {
        Play play = team(3).does(substantiate("betaling", "wet")).does(askReview("betaling"));

        assertThat(approved(play.closesMonth())).contains(false);
        assertThat(approved(proposed(4).does(askReview("betaling")).closesMonth()))
                .contains(true);
    }

    @Test
    void twoReviewersNeedNoNeighbourWhenTheMonthCloses() {
        Play play = proposed(4)
                .does(askReview("betaling"))
                .does(2, review("betaling", LEGITIMACY))
                .does(3, review("betaling"))
                .closesMonth();

        assertThat(reviewed(play, "betaling").given()).hasSize(2);
        assertThat(approved(play)).contains(false);
    }

    @Test
    void askerAndReviewersPayTwoHoursEach() {
        Play play = proposed(3);
        Hours asker = play.hours(1);
        Hours reviewer = play.hours(2);

        play.does(askReview("betaling")).does(2, review("betaling"));

        assertThat(play.hours(1)).isEqualTo(asker.minus(Hours.of(2)));
        assertThat(play.hours(2)).isEqualTo(reviewer.minus(Hours.of(2)));
    }

    @Test
    void nobodyReviewsTheirOwnOrTwice() {
        Play play = proposed(4).does(askReview("betaling")).does(2, review("betaling"));
        Refusal refusal = new Refusal.NothingToReview();

        assertThat(play.refused(1, review("betaling"))).isEqualTo(refusal);
        assertThat(play.refused(2, review("betaling"))).isEqualTo(refusal);
        play.does(3, review("betaling"));
        assertThat(play.refused(4, review("betaling"))).as("it is concluded").isEqualTo(refusal);
        assertThat(play.refused(4, review("afgewezen"))).isEqualTo(refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "een\nregel"})
    void aReviewSaysASentence(String sentence) {
        Command review = new Command.Review(Ref.to("betaling"), List.of(), sentence);

        assertThat(proposed(3).does(askReview("betaling")).refused(2, review)).isEqualTo(new Refusal.TextNotAllowed());
    }

    @Test
    void ofThreeHundredSignsAtMost() {
        Play play = proposed(3).does(askReview("betaling"));

        assertThat(play.refused(2, new Command.Review(Ref.to("betaling"), List.of(), "x".repeat(301))))
                .isEqualTo(new Refusal.TextNotAllowed());
        play.does(2, new Command.Review(Ref.to("betaling"), List.of(), "x".repeat(300)));
    }

    @Test
    void aCornerFailsOnceInItsOrder() {
        Play play = proposed(3)
                .does(askReview("betaling"))
                .does(2, review("betaling", INVOLVEMENT, LEGITIMACY, INVOLVEMENT));

        assertThat(play.happened(HouseholdEvent.ReviewGiven.class).get(0).fails())
                .isEqualTo(List.<Corner>of(LEGITIMACY, INVOLVEMENT));
    }

    @Test
    void theDecisionThenCountsAsReviewed() {
        Play plain = proposed(1).does(start("betaling"));
        Play reviewed = proposed(1).does(askReview("betaling")).does(start("betaling"));

        assertThat(plain.household()
                        .decisions()
                        .matters()
                        .get(Ref.to("kwestie"))
                        .reviewed())
                .isFalse();
        assertThat(reviewed.household()
                        .decisions()
                        .matters()
                        .get(Ref.to("kwestie"))
                        .reviewed())
                .isTrue();
    }
}
