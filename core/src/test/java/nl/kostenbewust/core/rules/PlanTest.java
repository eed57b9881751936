package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aCase;
import static nl.kostenbewust.core.fixture.Fixture.anIntervention;
import static nl.kostenbewust.core.model.Carrier.NETWORK;
import static nl.kostenbewust.core.model.Carrier.PROFESSIONAL;
import static nl.kostenbewust.core.model.Carrier.RESIDENT;
import static nl.kostenbewust.core.rules.Parts.carrying;
import static nl.kostenbewust.core.rules.Words.flag;
import static nl.kostenbewust.core.rules.Words.plan;
import static nl.kostenbewust.core.rules.Words.refs;
import static nl.kostenbewust.core.rules.Words.start;
import static nl.kostenbewust.core.rules.Words.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kostenbewust.core.fixture.InterventionBuilder;
import nl.kostenbewust.core.model.Carrier;
import nl.kostenbewust.core.model.Carrying;
import nl.kostenbewust.core.model.Condition;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.play.HouseholdEvent;
import nl.kostenbewust.core.play.PlanStep;
import nl.kostenbewust.core.play.Refusal;
import org.junit.jupiter.api.Test;

/** Game design, section 5: the plan is made with the household. */
class PlanTest {
    private static final PlanStep HELP = step("hulp", PROFESSIONAL);

    private static Scene scene(InterventionBuilder... offered) {
        return Scene.of(aCase().interventions(List.of(offered).stream()
                .map(InterventionBuilder::build)
                .toList()));
    }

    /** A step for a professional (3 hours) or the resident (1 hour, agreed from trust 60). */
    private static InterventionBuilder help() {
        return anIntervention("hulp").hours(Hours.of(4)).carriers(carriers(carrying(3)));
    }

    private static Map<Carrier, Carrying> carriers(Carrying professional) {
        Map<Carrier, Carrying> carriers = new TreeMap<>();
        carriers.put(RESIDENT, carrying(1, new Condition.Trust(60)));
        carriers.put(PROFESSIONAL, professional);
        return carriers;
    }

    private static List<PlanStep> planOf(Play play) {
        return play.household().work().plan();
    }

    @Test
    void theHouseholdAgreesToWhatItCanAgreeTo() {
        Play play = scene(help()).begins();
        Hours before = play.hours(1);

        play.does(plan(HELP));

        assertThat(planOf(play)).containsExactly(HELP);
        assertThat(play.hours(1)).isEqualTo(before.minus(Hours.of(2)));
    }

    @Test
    void itCountersWithSomebodyElseWhoMayCarryIt() {
        Play play = scene(help()).begins().does(plan(step("hulp", RESIDENT)));

        assertThat(planOf(play)).isEmpty();
        assertThat(play.household().work().counter()).containsExactly(HELP);
        assertThat(play.inHousehold())
                .contains(
                        new HouseholdEvent.PlanCountered(List.of(step("hulp", RESIDENT)), List.of(HELP), refs("hulp")));
    }

    @Test
    void itDropsAStepThatItWantsFromNobody() {
        Play play = scene(
                        help().carriers(carriers(carrying(3, new Condition.Trust(90)))),
                        anIntervention("cursus").carriers(carriers(carrying(1))))
                .begins()
                .does(plan(HELP, step("cursus", PROFESSIONAL)));

        assertThat(play.household().work().counter()).containsExactly(step("cursus", PROFESSIONAL));
    }

    @Test
    void theOldPlanStandsUntilANewOneIsAgreed() {
        Play play = scene(help()).begins().does(plan(HELP)).does(plan(step("hulp", RESIDENT)));

        assertThat(planOf(play)).containsExactly(HELP);
    }

    @Test
    void aNewPlanTakesThePlaceOfTheOldAndOfTheCounter() {
        Play play = scene(help(), anIntervention("cursus").carriers(carriers(carrying(1))))
                .begins()
                .does(plan(HELP))
                .does(plan(step("hulp", RESIDENT)))
                .does(plan(step("cursus", PROFESSIONAL)));

        assertThat(planOf(play)).containsExactly(step("cursus", PROFESSIONAL));
        assertThat(play.household().work().counter()).isEmpty();
    }

    @Test
    void onlyTheDirectorMakesThePlan() {
        assertThat(scene(help()).seats(2).begins().refused(2, plan(HELP))).isEqualTo(new Refusal.NotDirector(1));
    }

    @Test
    void aPlanHasStepsAndEachOnce() {
        Play play = scene(help()).begins();

        assertThat(play.refused(plan())).isEqualTo(new Refusal.PlanNotPossible());
        assertThat(play.refused(plan(HELP, step("hulp", RESIDENT)))).isEqualTo(new Refusal.PlanNotPossible());
    }

    @Test
    void whatNobodyCanCarryIsNoStep() {
        Play play = scene(anIntervention("betaling")).begins();

        assertThat(play.refused(plan(step("betaling", PROFESSIONAL)))).isEqualTo(new Refusal.PlanNotPossible());
    }

    @Test
    void aStepIsCarriedByWhoCan() {
        assertThat(scene(help()).begins().refused(plan(step("hulp", NETWORK))))
                .isEqualTo(new Refusal.CarrierNotPossible(HELP.step(), NETWORK));
    }

    @Test
    void aHiddenStepDoesNotExist() {
        Play play = scene(help().visibleWhen(List.of(flag("gezien")))).begins();

        assertThat(play.refused(plan(HELP))).isEqualTo(new Refusal.Unknown());
        assertThat(play.refused(plan(step("niets", PROFESSIONAL)))).isEqualTo(new Refusal.Unknown());
    }

    @Test
    void aStepOutsideThePlanCostsThreeTrust() {
        assertThat(scene(help()).begins().does(start("hulp")).trust()).isEqualTo(47);
    }

    @Test
    void aStepOfThePlanCostsNone() {
        assertThat(scene(help()).begins().does(plan(HELP)).does(start("hulp")).trust())
                .isEqualTo(50);
    }

    @Test
    void whatIsNoStepOfAPlanCostsNone() {
        assertThat(scene(anIntervention("betaling"))
                        .begins()
                        .does(start("betaling"))
                        .trust())
                .isEqualTo(50);
    }

    @Test
    void whoCarriesAStepDecidesItsHours() {
        Play planned = scene(help()).begins().does(plan(HELP));
        Hours before = planned.hours(1);

        assertThat(planned.does(start("hulp")).hours(1)).isEqualTo(before.minus(Hours.of(3)));
        Play own = scene(help()).begins().faring(w -> w.withTrust(60)).does(plan(step("hulp", RESIDENT)));
        assertThat(own.does(start("hulp")).hours(1)).isEqualTo(before.minus(Hours.of(1)));
        assertThat(own.happened(HouseholdEvent.InterventionStarted.class).get(0).by())
                .isEqualTo(RESIDENT);
    }

    @Test
    void outsideThePlanAProfessionalCarriesIt() {
        Play play = scene(help()).begins();
        Hours before = play.hours(1);

        assertThat(play.does(start("hulp")).hours(1)).isEqualTo(before.minus(Hours.of(4)));
    }
}
