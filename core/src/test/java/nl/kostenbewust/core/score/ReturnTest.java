package nl.kostenbewust.core.score;

import static nl.kostenbewust.core.fixture.Fixture.DESIGNED;
import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Certainty;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Payer;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Frozen;
import nl.kostenbewust.core.play.HouseholdEvent;
import org.junit.jupiter.api.Test;

class ReturnTest {
    /** Good costs € 10.000 and brings people to 70; muddling on costs € 18.000 and leaves them at 40. */
    private final Reference reference = reference(
            Map.of("good", outcome(10_000, 70), "nothing", outcome(18_000, 40), "tempting", outcome(9_000, 45)));

    @Test
    void theCostOfGoodOrLessIsAHundred() {
        assertThat(value(10_000, 70, reference)).isEqualTo(100);
        assertThat(value(2_000, 70, reference)).isEqualTo(100);
    }

    @Test
    void theCostOfTheDearestRouteIsNothing() {
        assertThat(value(18_000, 40, reference)).isZero();
        assertThat(value(80_000, 40, reference)).isZero();
    }

    @Test
    void betweenTheTwoItIsLinear() {
        assertThat(value(14_000, 40, reference)).isEqualTo(25);
        assertThat(value(10_000, 55, reference)).isEqualTo(75);
    }

    @Test
    void aCheapPlanThatRuinsALifeAndADearPlanThatSavesItScoreInTheMiddle() {
        assertThat(value(0, 20, reference)).isEqualTo(50);
        assertThat(value(90_000, 90, reference)).isEqualTo(50);
    }

    @Test
    void theSpanIsAtLeastAQuarterOfGood() {
        Reference near = reference(Map.of("good", outcome(10_000, 70), "nothing", outcome(10_500, 40)));

        assertThat(near.span()).isEqualTo(Money.euros(2_500));
    }

    @Test
    void theSpanIsAtLeastAThousandEuros() {
        Reference cheap = reference(Map.of("good", outcome(400, 70), "nothing", outcome(300, 40)));

        assertThat(cheap.span()).isEqualTo(Money.euros(1_000));
    }

    @Test
    void theSpanReachesToTheDearestOtherRouteAndTheWorstLevelsCanBeThoseOfAnyRoute() {
        assertThat(reference.span()).isEqualTo(Money.euros(8_000));
        assertThat(reference.worstLevels()).isEqualTo(40);
    }

    @Test
    void theSocialHalfIsLeftOutWhereRoutesHardlyDiffer() {
        Reference flat = reference(Map.of("good", outcome(10_000, 70), "nothing", outcome(18_000, 61)));
        Reference.Outcome half = outcome(14_000, 10);

        assertThat(flat.hasSocialHalf()).isFalse();
        assertThat(value(14_000, 10, flat)).isEqualTo(50).isEqualTo(ReturnCorner.financial(half, flat));
    }

    @Test
    void aLevelInAllIsEnoughForASocialHalf() {
        assertThat(reference(Map.of("good", outcome(10_000, 70), "nothing", outcome(18_000, 60)))
                        .hasSocialHalf())
                .isTrue();
    }

    @Test
    void aCaseWithoutGoodIsMeasuredAgainstMuddlingOn() {
        Reference bare = reference(Map.of("nothing", outcome(8_000, 40)));

        assertThat(value(8_000, 40, bare)).isEqualTo(100);
        assertThat(value(9_000, 40, bare)).isEqualTo(50);
    }

    @Test
    void aYardstickNeedsMuddlingOn() {
        assertThatThrownBy(() -> reference(Map.of("good", outcome(1, 1)))).hasMessageContaining("nothing");
    }

    @Test
    void itSaysWhetherChanceHadAHandInIt() {
        Course plain = course(10_000, 70);
        Course lucky = Courses.then(plain, new HouseholdEvent.ChanceDrawn(Ref.to("ruzie"), 1, 500, 12, true));

        assertThat(ReturnCorner.of(plain, reference).reasons()).noneMatch(Reason::luck);
        assertThat(ReturnCorner.of(lucky, reference).reasons()).allMatch(Reason::luck);
    }

    private static int value(long euros, int levels, Reference reference) {
        return ReturnCorner.of(course(euros, levels), reference).value();
    }

    private static Course course(long euros, int levels) {
        Course spent = Courses.then(
                Courses.of(aCase().build()),
                new HouseholdEvent.CostPaidOnce(
                        Payer.STATE, Text.nl("alles"), Money.euros(euros), DESIGNED, Certainty.KNOWN));
        int money = Math.max(Level.LOWEST, levels - Level.HIGHEST);
        return Courses.faring(
                spent,
                wellbeing -> wellbeing.withLevels(
                        levels < 2 * Level.LOWEST
                                ? Frozen.put(Frozen.none(), LifeDomain.WORK, new Level(levels))
                                : Frozen.put(
                                        Frozen.put(Frozen.none(), LifeDomain.MONEY, new Level(money)),
                                        LifeDomain.WORK,
                                        new Level(levels - money))));
    }

    private static Reference reference(Map<String, Reference.Outcome> routes) {
        return new Reference(new TreeMap<>(routes));
    }

    private static Reference.Outcome outcome(long euros, int levels) {
        return new Reference.Outcome(Money.euros(euros), levels);
    }
}
