package nl.kostenbewust.core.score;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aMatter;
import static nl.kostenbewust.core.fixture.Fixture.aSettlement;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Penalty;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.Settlement;
import nl.kostenbewust.core.scenario.Case;
import org.junit.jupiter.api.Test;

class LegitimacyTest {
    private static final List<Corner> NO_REASONS = List.of();
    private static final List<Corner> ONE_KIND = List.of(Corner.RETURN);

    private final Course fresh = Courses.of(aCase().build());

    @Test
    void aRuleUsedForItsPurposeIsWorthNinety() {
        assertThat(worth(aSettlement().ground(Ground.RULE).build())).isEqualTo(90);
    }

    @Test
    void aPlainRuleNeedsNoArgumentsOnFile() {
        assertThat(worth(aSettlement().ground(Ground.RULE).kinds(NO_REASONS).build()))
                .isEqualTo(90);
    }

    @Test
    void discretionWithReasonsIsWorthNinety() {
        assertThat(worth(aSettlement().ground(Ground.DISCRETION).build())).isEqualTo(90);
    }

    @Test
    void discretionWithoutReasonsIsWorthFiftyAndIsOneSided() {
        assertThat(worth(aSettlement()
                        .ground(Ground.DISCRETION)
                        .kinds(NO_REASONS)
                        .build()))
                .isEqualTo(50 - 20);
    }

    @Test
    void fewerThanTwoKindsOfArgumentCostTwenty() {
        assertThat(worth(aSettlement().ground(Ground.DISCRETION).kinds(ONE_KIND).build()))
                .isEqualTo(90 - 20);
    }

    @Test
    void beyondTheRulesWithReasonsAndMandateIsWorthEighty() {
        assertThat(worth(aSettlement().ground(Ground.BEYOND_RULES).build())).isEqualTo(80);
    }

    @Test
    void beyondTheRulesWithoutMandateIsWorthTen() {
        assertThat(worth(aSettlement()
                        .ground(Ground.BEYOND_RULES)
                        .mandated(false)
                        .build()))
                .isEqualTo(10);
    }

    @Test
    void aRuleThatMissesItsPurposeIsWorthForty() {
        assertThat(worth(aSettlement().ground(Ground.MISSES_PURPOSE).build())).isEqualTo(40);
    }

    @Test
    void noGroundIsWorthTen() {
        assertThat(worth(aSettlement().ground(Ground.NONE).build())).isEqualTo(10);
    }

    @Test
    void peerReviewWithReasonsBringsTen() {
        assertThat(worth(aSettlement().reviewed(true).build())).isEqualTo(100);
    }

    @Test
    void peerReviewWithoutReasonsBringsNothing() {
        assertThat(worth(aSettlement().reviewed(true).kinds(NO_REASONS).build()))
                .isEqualTo(90);
    }

    @Test
    void missingConsentCostsThirty() {
        assertThat(worth(aSettlement().consented(false).build())).isEqualTo(60);
    }

    @Test
    void aDecisionIsNeverWorthLessThanNothing() {
        Case two = aCase().matters(
                        List.of(aMatter("kwestie").build(), aMatter("ander").build()))
                .build();
        Course course = Courses.settled(Courses.of(two), "ander", aSettlement().build());
        Settlement worst = aSettlement()
                .ground(Ground.NONE)
                .kinds(NO_REASONS)
                .consented(false)
                .build();

        assertThat(value(Courses.settled(course, "kwestie", worst))).isEqualTo(45);
    }

    @Test
    void anUndecidedMatterCountsThirty() {
        assertThat(value(fresh)).isEqualTo(30);
    }

    @Test
    void anUndecidedDangerousMatterCountsNothingWhileDangerStands() {
        Case story = aCase().matters(List.of(aMatter("kwestie").dangerous(true).build()))
                .build();
        Course calm = Courses.of(story);
        Course danger = Courses.faring(calm, wellbeing -> wellbeing.withDanger(true));

        assertThat(value(calm)).isEqualTo(30);
        assertThat(value(danger)).isZero();
        assertThat(value(Courses.faring(fresh, wellbeing -> wellbeing.withDanger(true))))
                .isEqualTo(30);
    }

    @Test
    void mattersCountByTheirWeight() {
        Case story = aCase().matters(List.of(
                        aMatter("kwestie").weight(3).build(),
                        aMatter("ander").weight(1).build()))
                .build();
        Course course =
                Courses.settled(Courses.of(story), "kwestie", aSettlement().build());

        assertThat(value(course)).isEqualTo((90 * 3 + 30) / 4);
    }

    @Test
    void aPenaltyCostsItsPointsAndTellsTheReasonOfTheCase() {
        Text reason = Text.nl("De rekening ligt nu bij de buren.");
        Course course = Courses.then(
                Courses.settled(fresh, "kwestie", aSettlement().build()),
                new HouseholdEvent.Penalised(Penalty.COST_SHIFTED, 25, reason));

        assertThat(value(course)).isEqualTo(65);
        assertThat(LegitimacyCorner.of(course).reasons())
                .extracting(Reason::because)
                .contains(new Because.Penalised(Penalty.COST_SHIFTED, reason));
    }

    @Test
    void penaltiesStopAtNothing() {
        Course course = Courses.then(fresh, new HouseholdEvent.Penalised(Penalty.FRAUD, 60, Text.nl("Valse opgave.")));

        assertThat(value(course)).isZero();
        assertThat(LegitimacyCorner.of(course).reasons())
                .extracting(Reason::points)
                .containsExactly(30, -30);
    }

    @Test
    void aDecisionThatHungOnChanceSaysSo() {
        Case story = aCase().interventions(List.of(anIntervention("besluit")
                        .chance(Optional.of(new Share(600)))
                        .build()))
                .build();
        Course course = Courses.settled(
                Courses.of(story),
                "kwestie",
                aSettlement().by(Optional.of(Ref.to("besluit"))).build());

        assertThat(LegitimacyCorner.of(course).reasons()).allMatch(Reason::luck);
        assertThat(LegitimacyCorner.of(fresh).reasons()).noneMatch(Reason::luck);
    }

    private int worth(Settlement settlement) {
        return value(Courses.settled(fresh, "kwestie", settlement));
    }

    private static int value(Course course) {
        return LegitimacyCorner.of(course).value();
    }
}
