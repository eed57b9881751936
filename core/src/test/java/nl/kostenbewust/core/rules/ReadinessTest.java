package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.aHousehold;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.Carrier.PROFESSIONAL;
import static nl.kostenbewust.core.model.LifeDomain.HOUSING;
import static nl.kostenbewust.core.model.LifeDomain.MONEY;
import static nl.kostenbewust.core.model.LifeDomain.WORK;
import static nl.kostenbewust.core.rules.Parts.aService;
import static nl.kostenbewust.core.rules.Parts.carrying;
import static nl.kostenbewust.core.rules.Words.level;
import static nl.kostenbewust.core.rules.Words.plan;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kostenbewust.core.fixture.InterventionBuilder;
import nl.kostenbewust.core.model.Effect;
import nl.kostenbewust.core.model.Level;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Share;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.HouseholdEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Game design, section 4: the law of readiness. Work starts at 2.0. */
class ReadinessTest {
    private static final Command PLAN_MONEY = plan(step("schuldhulp", PROFESSIONAL));

    private static Play at(int money, int housing, int gain) {
        Map<LifeDomain, Level> levels =
                new TreeMap<>(Map.of(MONEY, new Level(money), HOUSING, new Level(housing), WORK, new Level(20)));
        return Scene.of(aCase().household(aHousehold().domains(levels).build())
                        .interventions(List.of(
                                anIntervention("cursus")
                                        .then(List.of(level(WORK, gain)))
                                        .build(),
                                longStep("schuldhulp", MONEY).build(),
                                longStep("woonhulp", HOUSING).build(),
                                longStep("loterij", WORK)
                                        .then(List.of(new Effect.ByChance(
                                                new Share(500),
                                                Ref.to("trekking"),
                                                List.of(level(MONEY, 5)),
                                                List.of())))
                                        .build(),
                                anIntervention("dienst")
                                        .service(Optional.of(aService(2, WORK, gain)))
                                        .build(),
                                longStep("budgetcoach", WORK)
                                        .then(List.of())
                                        .service(Optional.of(aService(6, MONEY, 1)))
                                        .months(0)
                                        .build(),
                                longStep("dure-lening", WORK)
                                        .then(List.of())
                                        .service(Optional.of(aService(6, MONEY, -1)))
                                        .months(0)
                                        .build())))
                .begins();
    }

    /** A step of a plan that takes a long time before it lifts this level. */
    private static InterventionBuilder longStep(String id, LifeDomain lifts) {
        return anIntervention(id)
                .carriers(new TreeMap<>(Map.of(PROFESSIONAL, carrying(1))))
                .months(9)
                .then(List.of(level(lifts, 5)));
    }

    private static int work(Play play) {
        return play.does(start("cursus")).level(WORK);
    }

    @ParameterizedTest
    @CsvSource({"20, 20, 28", "19, 20, 24", "20, 19, 24", "10, 10, 24"})
    void whileMoneyOrHousingStandsBelowTwoGainsAreHalved(int money, int housing, int after) {
        assertThat(work(at(money, housing, 8))).isEqualTo(after);
    }

    @ParameterizedTest
    @CsvSource({"5, 22", "1, 20", "9, 24"})
    void halvesAreRoundedDown(int gain, int after) {
        assertThat(work(at(19, 20, gain))).isEqualTo(after);
    }

    @Test
    void lossesAreNeverHalved() {
        assertThat(work(at(10, 10, -8))).isEqualTo(12);
    }

    @Test
    void gainsOnTheNeedsThemselvesAreWhole() {
        Play play =
                at(10, 10, 1).does(start("schuldhulp")).does(start("woonhulp")).closesMonths(9);

        assertThat(play.level(MONEY)).isEqualTo(15);
        assertThat(play.level(HOUSING)).isEqualTo(15);
    }

    @Test
    void aRunningStepOfThePlanOnThatNeedLiftsTheLaw() {
        assertThat(work(at(15, 20, 8).does(PLAN_MONEY).does(start("schuldhulp"))))
                .isEqualTo(28);
    }

    @Test
    void aServiceThatWorksOnTheNeedLiftsItToo() {
        Play play = at(15, 20, 8).does(plan(step("budgetcoach", PROFESSIONAL))).does(start("budgetcoach"));

        assertThat(work(play)).isEqualTo(28);
    }

    @Test
    void aStepThatMayLiftTheNeedLiftsItToo() {
        Play play = at(15, 20, 8).does(plan(step("loterij", PROFESSIONAL))).does(start("loterij"));

        assertThat(work(play)).isEqualTo(28);
    }

    @Test
    void whatMakesTheNeedWorseDoesNot() {
        Play play = at(15, 20, 8).does(plan(step("dure-lening", PROFESSIONAL))).does(start("dure-lening"));

        assertThat(work(play)).isEqualTo(24);
    }

    @Test
    void aPlanAloneDoesNot() {
        assertThat(work(at(15, 20, 8).does(PLAN_MONEY))).isEqualTo(24);
    }

    @Test
    void norDoesWhatRunsOutsideThePlan() {
        assertThat(work(at(15, 20, 8).does(start("schuldhulp")))).isEqualTo(24);
    }

    @Test
    void norDoesAStepOnTheOtherNeed() {
        Play play = at(15, 20, 8).does(plan(step("woonhulp", PROFESSIONAL))).does(start("woonhulp"));

        assertThat(work(play)).isEqualTo(24);
    }

    @Test
    void bothNeedsAreWorkedOnOrItDoesNotHelp() {
        assertThat(work(at(15, 15, 8).does(PLAN_MONEY).does(start("schuldhulp"))))
                .isEqualTo(24);
    }

    @Test
    void whatAServiceBringsIsHalvedToo() {
        Play play = at(15, 20, 4).does(start("dienst")).closesMonth();

        assertThat(play.happened(HouseholdEvent.LevelChanged.class)).allMatch(e -> e.tenths() == 2);
        assertThat(play.closesMonths(3).level(WORK)).isEqualTo(24);
    }
}
