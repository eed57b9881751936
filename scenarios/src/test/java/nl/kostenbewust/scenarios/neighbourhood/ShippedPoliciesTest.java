package nl.kostenbewust.scenarios.neighbourhood;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Cost;
import nl.kostenbewust.core.model.Debt;
import nl.kostenbewust.core.model.DebtKind;
import nl.kostenbewust.core.model.Fear;
import nl.kostenbewust.core.model.FearHeld;
import nl.kostenbewust.core.model.Ground;
import nl.kostenbewust.core.model.Hours;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Intervention;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Mandate;
import nl.kostenbewust.core.model.Money;
import nl.kostenbewust.core.model.Party;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Request;
import nl.kostenbewust.core.model.Rung;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.core.rules.Mandates;
import nl.kostenbewust.core.rules.Outcome.Accepted;
import nl.kostenbewust.core.rules.Rules;
import nl.kostenbewust.core.rules.Situation;
import nl.kostenbewust.core.rules.Visibility;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.scenarios.library.Library;
import org.junit.jupiter.api.Test;

/** Each shipped policy, against what its source says that it changes; catalogue M-03 to M-08, M-17 and M-18. */
class ShippedPoliciesTest {
    private static final Library LIBRARY = Library.shipped();
    private static final Scenario OFF =
            LIBRARY.scenario(Ref.to("alle-huishoudens"), List.of()).orElseThrow();
    private static final int HOUSEHOLDS = OFF.programme().arrivals().size();

    private static Scenario under(String... policies) {
        return OFF.under(Stream.of(policies)
                .map(name -> LIBRARY.policies().get(Ref.<Policy>to(name)))
                .toList());
    }

    private static GameState begun(Scenario scenario) {
        return after(scenario, Rules.START, new Command.Begin(List.of(1, 2, 3)));
    }

    private static GameState after(Scenario scenario, GameState state, Command session) {
        return ((Accepted) Rules.decide(scenario, state, Order.ofSession(session), Chance.of(1))).state();
    }

    private static Situation at(Scenario scenario, String household) {
        return new Situation(scenario, begun(scenario), Ref.to(household));
    }

    private static Request request(Scenario scenario, String household, String request) {
        return scenario.caseOf(Ref.to(household)).request(Ref.to(request)).orElseThrow();
    }

    /** How far every request to this agency lies from its practice, on this ground; of all grounds where none is named. */
    private static List<Integer> resistances(Scenario scenario, String agency, Optional<Ground> ground) {
        return scenario.cases().values().stream()
                .flatMap(story -> story.requests().stream())
                .filter(request ->
                        ground.isEmpty() || ground.equals(request.decides().map(decision -> decision.ground())))
                .flatMap(request -> request.parties().stream())
                .filter(party -> party.agency().value().equals(agency))
                .map(Party::resistance)
                .toList();
    }

    private static List<Integer> less(List<Integer> before, int by) {
        return before.stream().map(one -> Math.max(0, Math.min(100, one - by))).toList();
    }

    private static int fear(Scenario scenario, String agency, Fear fear) {
        return scenario.agency(Ref.to(agency)).fears().stream()
                .filter(held -> held.fear() == fear)
                .mapToInt(FearHeld::weight)
                .sum();
    }

    private static int months(Scenario scenario, String agency) {
        return scenario.agency(Ref.to(agency)).months();
    }

    private static Money purse(GameState state, String budget) {
        return state.budgets().getOrDefault(Ref.<Budget>to(budget), Money.NONE);
    }

    @Test
    void everyPolicyIsTriedHereOrInPlay() {
        assertThat(LIBRARY.policies().keySet().stream().map(Ref::value))
                .containsExactlyInAnyOrder(
                        "a1",
                        "a2",
                        "a3",
                        "a4",
                        "a5",
                        "bossche-bond",
                        "dilemma-coordinator",
                        "e1",
                        "e2",
                        "e3",
                        "e4",
                        "e5",
                        "opschalingsmodel",
                        "twintig-procent",
                        "vraagbaak");
    }

    @Test
    void allOfThemCanBeOnTogether() {
        List<Policy> all = List.copyOf(LIBRARY.policies().values());

        assertThat(all).allSatisfy(one -> assertThat(all).noneMatch(one::clashesWith));
        assertThat(begun(OFF.under(all)).budgets()).isNotEmpty();
    }

    @Test
    void e1MakesOnePurseOfSeveralWithAHardCeiling() {
        GameState off = begun(OFF);
        GameState on = begun(under("e1"));
        Money pooled = purse(off, "maatwerkbudget")
                .plus(purse(off, "noodfonds"))
                .plus(purse(off, "bijzondere-bijstand"))
                .plus(Money.euros(500L * HOUSEHOLDS));

        assertThat(on.budgets()).containsOnlyKeys(Ref.to("brede-geldstroom"));
        assertThat(purse(on, "brede-geldstroom")).isEqualTo(pooled);
        assertThat(under("e1").terms().loss()).isEqualTo(OFF.terms().loss() - 3);
        assertThat(paid(under("e1"), "tsd-01", "kiezen-trekken")).contains(Ref.to("brede-geldstroom"));
    }

    private static List<Ref<Budget>> paid(Scenario scenario, String household, String intervention) {
        return scenario.caseOf(Ref.to(household))
                .intervention(Ref.to(intervention))
                .flatMap(found -> found.cost())
                .map(Cost::from)
                .orElseThrow();
    }

    @Test
    void e2LetsTheTeamDecide() {
        Ref<Budget> budget = Ref.to("maatwerkbudget");
        Money tenThousand = Money.euros(10_000);

        assertThat(Mandates.needed(at(OFF, "tsd-01"), tenThousand, budget)).contains(Mandate.TEAM_LEADER);
        assertThat(Mandates.needed(at(under("e2"), "tsd-01"), tenThousand, budget))
                .contains(Mandate.CASEWORKER);
        assertThat(under("e2").terms().teamDecides()).isTrue();
        assertThat(under("e2").terms().loss()).isEqualTo(OFF.terms().loss() - 2);
    }

    @Test
    void e3TakesTimeFirstAndGivesMoreAfterwards() {
        Hours off = begun(OFF).team().get(1).left();
        GameState first = begun(under("e3"));
        GameState second = after(under("e3"), first, new Command.CloseMonth());
        GameState usual = after(OFF, begun(OFF), new Command.CloseMonth());

        assertThat(first.team()
                        .get(1)
                        .total()
                        .minus(begun(OFF).team().get(1).total())
                        .halves())
                .isPositive();
        assertThat(first.team().get(1).left()).as("training comes first").isLessThan(off.plus(Hours.of(4)));
        assertThat(second.team().get(1).left())
                .isGreaterThan(usual.team().get(1).left().plus(Hours.of(4)));
        assertThat(resistances(under("e3"), "gemeente-inkomen", Optional.empty()))
                .isEqualTo(less(resistances(OFF, "gemeente-inkomen", Optional.empty()), 5));
    }

    @Test
    void e4BringsTheJudgeNearer() {
        assertThat(resistances(OFF, "rechtbank", Optional.empty())).isNotEmpty();
        assertThat(resistances(under("e4"), "rechtbank", Optional.empty()))
                .isEqualTo(less(resistances(OFF, "rechtbank", Optional.empty()), 15));
        assertThat(months(under("e4"), "rechtbank")).isLessThan(months(OFF, "rechtbank"));
        assertThat(rungs(under("e4"), "cd-01", "rechtbank").size())
                .as("the weighty advice of the team")
                .isGreaterThan(rungs(OFF, "cd-01", "rechtbank").size());
    }

    /** The rungs above that desk in a household that has come in, with nothing hidden but what policies hide. */
    private static List<Rung> rungs(Scenario scenario, String household, String agency) {
        Scenario known = scenario.withTerms(scenario.terms().withLaddersKnown(true));
        GameState state = after(known, begun(known), new Command.CloseMonth());
        Situation situation = new Situation(known, state, Ref.to(household));
        return known.caseOf(Ref.to(household)).requests().stream()
                .filter(request -> request.parties().stream()
                        .anyMatch(party -> party.agency().value().equals(agency)))
                .flatMap(request -> Visibility.rungs(request, situation).stream())
                .distinct()
                .toList();
    }

    @Test
    void e5LeavesTheFineAndStopsTheCosts() {
        assertThat(fines(OFF)).isEqualTo(Money.euros(3_500));
        assertThat(fines(under("e5"))).isEqualTo(Money.euros(1_200));
        assertThat(debts(under("e5"), DebtKind.FINE)).isNotEmpty().allMatch(Debt::includable);
        assertThat(debts(OFF, DebtKind.FINE)).anyMatch(debt -> !debt.includable());
        assertThat(debts(under("e5"), DebtKind.PREFERENTIAL))
                .allMatch(debt -> debt.growsPerMonth().equals(Money.NONE));
        assertThat(resistances(under("e5"), "toeslagen", Optional.empty()))
                .isEqualTo(less(resistances(OFF, "toeslagen", Optional.empty()), 20));
    }

    /** What the family of the scooter owes the CJIB when six months went by and nobody did anything. */
    private static Money fines(Scenario scenario) {
        GameState state = begun(scenario);
        for (int month = 1; month <= 6; month++) {
            state = after(scenario, state, new Command.CloseMonth());
        }
        var owed = state.households().get(Ref.<Household>to("cd-06")).finances().debts();
        return owed.get(Ref.<Debt>to("boetes"))
                .sum()
                .plus(owed.get(Ref.<Debt>to("verhogingen")).sum());
    }

    private static List<Debt> debts(Scenario scenario, DebtKind kind) {
        return scenario.cases().values().stream()
                .flatMap(story -> story.household().debts().stream())
                .filter(debt -> debt.kind() == kind)
                .toList();
    }

    @Test
    void a1TakesTheFearOfOthersBillsAtEighteen() {
        assertThat(fear(OFF, "gemeente-jeugd", Fear.OTHER_PARTYS_BILL)
                        - fear(under("a1"), "gemeente-jeugd", Fear.OTHER_PARTYS_BILL))
                .isPositive();
        assertThat(resistances(under("a1"), "gemeente-jeugd", Optional.empty()))
                .isEqualTo(less(resistances(OFF, "gemeente-jeugd", Optional.empty()), 10));
    }

    @Test
    void a2SettlesBordersAfterwards() {
        assertThat(OFF.agencies().values()).anyMatch(ShippedPoliciesTest::fearsTheBill);
        assertThat(under("a2").agencies().values()).noneMatch(ShippedPoliciesTest::fearsTheBill);
        assertThat(months(under("a2"), "zorgkantoor")).isLessThan(months(OFF, "zorgkantoor"));
    }

    private static boolean fearsTheBill(Agency agency) {
        return agency.fears().stream().anyMatch(held -> held.fear() == Fear.OTHER_PARTYS_BILL);
    }

    @Test
    void a3PaysAStartAndGivesOneEmployeeTheMandate() {
        assertThat(purse(begun(under("a3")), "opstartpakket-wonen")).isEqualTo(Money.euros(1_500L * HOUSEHOLDS));
        assertThat(payable(under("a3"), "opstartpakket-wonen"))
                .isNotEmpty()
                .allMatch(intervention -> intervention.lifts(LifeDomain.HOUSING));
        assertThat(ladder(under("a3"), "woningcorporatie", "corporatie-ladder"))
                .hasSize(ladder(OFF, "woningcorporatie", "corporatie-ladder").size() + 1)
                .last()
                .matches(rung -> rung.months() == 0 && rung.may().equals(List.of(Ref.to("woningcorporatie"))));
        assertThat(resistances(under("a3"), "woningcorporatie", Optional.empty()))
                .isEqualTo(less(resistances(OFF, "woningcorporatie", Optional.empty()), 10));
    }

    private static List<Intervention> payable(Scenario scenario, String budget) {
        return scenario.cases().values().stream()
                .flatMap(story -> story.interventions().stream())
                .filter(intervention -> intervention.cost().map(Cost::from).orElse(List.of()).stream()
                        .anyMatch(from -> from.value().equals(budget)))
                .toList();
    }

    private static List<Rung> ladder(Scenario scenario, String agency, String ladder) {
        return scenario.agency(Ref.to(agency)).ladders().stream()
                .filter(found -> found.id().value().equals(ladder))
                .flatMap(found -> found.rungs().stream())
                .toList();
    }

    @Test
    void a4GivesRoomForCareAndWork() {
        Optional<Ground> discretion = Optional.of(Ground.DISCRETION);
        Optional<Ground> rule = Optional.of(Ground.RULE);

        assertThat(resistances(OFF, "gemeente-inkomen", discretion)).isNotEmpty();
        assertThat(resistances(under("a4"), "gemeente-inkomen", discretion))
                .isEqualTo(less(resistances(OFF, "gemeente-inkomen", discretion), 15));
        assertThat(resistances(under("a4"), "gemeente-inkomen", rule))
                .isEqualTo(resistances(OFF, "gemeente-inkomen", rule));
    }

    @Test
    void a5IsQuickerAndHardensWhatLiesBeyondTheRules() {
        Optional<Ground> beyond = Optional.of(Ground.BEYOND_RULES);
        List<Integer> off = OFF.agencies().keySet().stream()
                .flatMap(agency -> resistances(OFF, agency.value(), beyond).stream())
                .toList();
        List<Integer> on = OFF.agencies().keySet().stream()
                .flatMap(agency -> resistances(under("a5"), agency.value(), beyond).stream())
                .toList();

        assertThat(off).isNotEmpty();
        assertThat(on).isEqualTo(less(off, -5));
        assertThat(under("a5").terms().loss()).isEqualTo(OFF.terms().loss() - 3);
        assertThat(months(under("a5"), "toeslagen")).isLessThan(months(OFF, "toeslagen"));
    }

    @Test
    void theTwentyPerCentRuleOpensAPurseThatIsEmptyUntilAReceiptIsComplete() {
        GameState begun = begun(under("twintig-procent"));

        assertThat(begun.budgets()).containsKey(Ref.to("vrij-gezinsbudget"));
        assertThat(purse(begun, "vrij-gezinsbudget")).isEqualTo(Money.NONE);
        assertThat(under("twintig-procent").terms().freeShares())
                .hasSize(1)
                .first()
                .matches(ShippedPoliciesTest::isAFifth);
        assertThat(paid(under("twintig-procent"), "tsd-01", "gebit-uit-maatwerkbudget"))
                .contains(Ref.to("vrij-gezinsbudget"));
    }

    private static boolean isAFifth(Change.FreeShare share) {
        return share.freeShare().perMille() == 200 && share.above().equals(Money.euros(100_000));
    }

    @Test
    void theBosscheBondPaysAtOnceAndWantsToLearn() {
        GameState begun = begun(under("bossche-bond"));
        Budget bond = under("bossche-bond").budgets().get(Ref.<Budget>to("bossche-bond"));

        assertThat(purse(begun, "bossche-bond")).isEqualTo(Money.euros(800L * HOUSEHOLDS));
        assertThat(bond.evaluation()).contains(Hours.of(1));
        assertThat(paid(under("bossche-bond"), "tsd-08", "overbrugging")).contains(bond.id());
    }

    @Test
    void theEscalationModelWritesDownWhoDecidesUpToTheTop() {
        Request request = request(OFF, "tsd-01", "bijstand-voor-tandarts");
        Scenario on = under("opschalingsmodel");

        assertThat(Visibility.rungs(request, at(OFF, "tsd-01"))).isEmpty();
        assertThat(Visibility.rungs(request(on, "tsd-01", "bijstand-voor-tandarts"), at(on, "tsd-01")))
                .last()
                .matches(rung -> rung.pressure() == 30 && rung.wantsKinds() == 3);
        assertThat(begun(on).credit()).isEqualTo(begun(OFF).credit() + 2);
    }

    @Test
    void theVraagbaakSavesMoreWithEachRecord() {
        assertThat(under("vraagbaak").terms().lossWith(3)).isEqualTo(25 - 6);
        assertThat(OFF.terms().lossWith(3)).isEqualTo(25 - 3);
        assertThat(under("vraagbaak").terms().lossWith(99)).isEqualTo(25 - 10);
        assertThat(fear(OFF, "gemeente-inkomen", Fear.PRECEDENT)
                        - fear(under("vraagbaak"), "gemeente-inkomen", Fear.PRECEDENT))
                .isPositive();
    }

    @Test
    void theDilemmaCoordinatorKnowsWhoDecides() {
        Scenario on = under("dilemma-coordinator");

        assertThat(Visibility.rungs(request(on, "tsd-01", "bijstand-voor-tandarts"), at(on, "tsd-01")))
                .isNotEmpty();
        assertThat(on.terms().review()).isEqualTo(Hours.of(1));
        assertThat(on.terms().loss()).isEqualTo(OFF.terms().loss() - 2);
    }
}
