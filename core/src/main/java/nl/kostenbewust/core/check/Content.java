package nl.kostenbewust.core.check;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.scenario.Scenario;

/**
 * Everything that was read, to be checked together.
 *
 * @param files cases, agencies, budgets, policies, facilities, themes and programmes
 * @param isWhole false when a file could not be read, so that what seems missing may only be unread
 */
public record Content(List<ContentFile<?>> files, boolean isWhole) {
    /** Keeps the list as it is now. */
    public Content {
        files = List.copyOf(files);
    }

    /** The files of one kind. */
    @SuppressWarnings("unchecked") // a file whose content is a T is a file of T
    <T> List<ContentFile<T>> of(Class<T> kind) {
        return files.stream()
                .filter(file -> kind.isInstance(file.value()))
                .map(file -> (ContentFile<T>) file)
                .toList();
    }

    /** The agency of that name. */
    Optional<Agency> agency(Ref<Agency> name) {
        return of(Agency.class).stream()
                .map(ContentFile::value)
                .filter(agency -> agency.id().equals(name))
                .findFirst();
    }

    /** The lesson of this case alone, with every budget and every precedent that any programme ships. */
    Scenario alone(Case story) {
        SortedMap<Ref<Household>, Case> cases = new TreeMap<>();
        cases.put(story.id(), story);
        SortedMap<Ref<Agency>, Agency> agencies = new TreeMap<>();
        of(Agency.class).forEach(file -> agencies.put(file.value().id(), file.value()));
        SortedMap<Ref<Budget>, Budget> budgets = new TreeMap<>();
        of(Budget.class).forEach(file -> budgets.put(file.value().id(), file.value()));
        SortedMap<Ref<Facility>, Facility> facilities = new TreeMap<>();
        of(Facility.class).forEach(file -> facilities.put(file.value().id(), file.value()));
        return new Scenario(
                        programme(story, budgets),
                        Collections.unmodifiableSortedMap(cases),
                        Collections.unmodifiableSortedMap(agencies),
                        Collections.unmodifiableSortedMap(budgets))
                .withFacilities(Collections.unmodifiableSortedMap(facilities));
    }

    /** That lesson while these policies are on. */
    Scenario alone(Case story, List<Ref<Policy>> policies) {
        return alone(story)
                .under(of(Policy.class).stream()
                        .map(ContentFile::value)
                        .filter(policy -> policies.contains(policy.id()))
                        .toList());
    }

    private Programme programme(Case story, SortedMap<Ref<Budget>, Budget> budgets) {
        return new Programme(
                story.id().as(),
                story.title(),
                story.intro(),
                Horizons.ROUNDS_ALONE,
                List.of(new Programme.Arrival(story.id(), 1)),
                budgets.values().stream()
                        .filter(Budget::isUsual)
                        .map(budget -> new Programme.BudgetShare(budget.id(), Optional.empty()))
                        .toList(),
                List.of(),
                of(Facility.class).stream().map(file -> file.value().id()).toList(),
                of(Programme.class).stream()
                        .flatMap(file -> file.value().vraagbaak().stream())
                        .distinct()
                        .toList(),
                List.of(),
                List.of());
    }
}
