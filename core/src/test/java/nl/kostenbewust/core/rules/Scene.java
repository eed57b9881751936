package nl.kostenbewust.core.rules;

import static nl.kostenbewust.core.fixture.Fixture.aPolicy;
import static nl.kostenbewust.core.fixture.Fixture.aScenario;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.fixture.AgencyBuilder;
import nl.kostenbewust.core.fixture.BudgetBuilder;
import nl.kostenbewust.core.fixture.CaseBuilder;
import nl.kostenbewust.core.fixture.FacilityBuilder;
import nl.kostenbewust.core.fixture.ProgrammeBuilder;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Scenario;

/** A lesson for a test: these cases, one caseworker, twelve rounds, and chance that always draws 500, unless said otherwise. */
final class Scene {
    private final List<Case> cases;
    private final List<Agency> agencies = new ArrayList<>();
    private final List<Budget> budgets = new ArrayList<>();
    private UnaryOperator<ProgrammeBuilder> programme = UnaryOperator.identity();
    private Chance chance = (household, subject, attempt) -> 500;
    private final SortedMap<Ref<Facility>, Facility> facilities = new TreeMap<>();
    private final List<Policy> policies = new ArrayList<>();
    private int seats = 1;

    private Scene(List<Case> cases) {
        this.cases = cases;
    }

    static Scene of(CaseBuilder... cases) {
        return new Scene(Stream.of(cases).map(CaseBuilder::build).toList());
    }

    Scene agencies(AgencyBuilder... more) {
        Stream.of(more).map(AgencyBuilder::build).forEach(agencies::add);
        return this;
    }

    Scene budgets(BudgetBuilder... more) {
        Stream.of(more).map(BudgetBuilder::build).forEach(budgets::add);
        return this;
    }

    /** These can be built. */
    Scene facilities(FacilityBuilder... more) {
        Stream.of(more).map(FacilityBuilder::build).forEach(built -> facilities.put(built.id(), built));
        return this;
    }

    /** A policy that changes this is on. */
    Scene under(Change... changes) {
        policies.add(aPolicy("beleid-" + policies.size(), changes));
        return this;
    }

    Scene programme(UnaryOperator<ProgrammeBuilder> change) {
        programme = change;
        return this;
    }

    Scene rounds(int rounds) {
        return programme(p -> p.rounds(rounds));
    }

    Scene chance(Chance other) {
        chance = other;
        return this;
    }

    /** Whatever is asked, chance draws this number out of 1000. */
    Scene draws(int number) {
        return chance((household, subject, attempt) -> number);
    }

    /** So many caseworkers, from seat 1. */
    Scene seats(int number) {
        seats = number;
        return this;
    }

    Scenario scenario() {
        Scenario plain = aScenario(cases, agencies, budgets);
        return plain.withProgramme(programme
                        .apply(ProgrammeBuilder.builder(plain.programme()))
                        .build())
                .withFacilities(facilities)
                .under(policies);
    }

    /** The lesson before it begins. */
    Play waits() {
        return new Play(scenario(), chance);
    }

    /** The lesson in month 1. */
    Play begins() {
        List<Integer> team = IntStream.rangeClosed(1, seats).boxed().toList();
        return waits().session(new Command.Begin(team));
    }
}
