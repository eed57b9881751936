package nl.kostenbewust.core.scenario;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ladder;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;

/**
 * All content of one lesson, put together from its files; what the engine plays. While policies are on, agencies, budgets, cases and
 * terms are as these policies make them: rules only ever look here.
 *
 * @param programme the scenario file
 * @param cases by household
 * @param agencies by name
 * @param budgets by name
 * @param policies those that are on
 * @param facilities those that the team may build
 * @param terms on which the team works
 */
@RecordBuilder
public record Scenario(
        Programme programme,
        SortedMap<Ref<Household>, Case> cases,
        SortedMap<Ref<Agency>, Agency> agencies,
        SortedMap<Ref<Budget>, Budget> budgets,
        SortedMap<Ref<Policy>, Policy> policies,
        SortedMap<Ref<Facility>, Facility> facilities,
        Terms terms)
        implements ScenarioBuilder.With {
    /** A lesson with every policy off, in which nothing can be built. */
    public Scenario(
            Programme programme,
            SortedMap<Ref<Household>, Case> cases,
            SortedMap<Ref<Agency>, Agency> agencies,
            SortedMap<Ref<Budget>, Budget> budgets) {
        this(
                programme,
                cases,
                agencies,
                budgets,
                Collections.emptySortedMap(),
                Collections.emptySortedMap(),
                Terms.USUAL);
    }

    /** This lesson with these policies on too; what is on already stays on, once. */
    public Scenario under(Collection<Policy> more) {
        return Reform.of(this, more);
    }

    /** The case of that household; it must be part of this scenario. */
    public Case caseOf(Ref<Household> household) {
        Case found = cases.get(household);
        if (found == null) {
            throw new IllegalArgumentException("no such household in this scenario: " + household);
        }
        return found;
    }

    /** The agency of that name; it must be part of this scenario. */
    public Agency agency(Ref<Agency> agency) {
        Agency found = agencies.get(agency);
        if (found == null) {
            throw new IllegalArgumentException("no such agency in this scenario: " + agency);
        }
        return found;
    }

    /** The ladder of that name, of the case itself or of one of the agencies. */
    public Optional<Ladder> ladder(Ref<Household> household, Ref<Ladder> ladder) {
        return java.util.stream.Stream.concat(
                        caseOf(household).ladders().stream(),
                        agencies.values().stream().flatMap(agency -> agency.ladders().stream()))
                .filter(found -> found.id().equals(ladder))
                .findFirst();
    }
}
