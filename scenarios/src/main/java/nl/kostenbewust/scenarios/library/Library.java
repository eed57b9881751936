package nl.kostenbewust.scenarios.library;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.kostenbewust.core.check.Content;
import nl.kostenbewust.core.check.ContentFile;
import nl.kostenbewust.core.check.Finding;
import nl.kostenbewust.core.codec.LocatedFile;
import nl.kostenbewust.core.codec.Position;
import nl.kostenbewust.core.codec.Problem;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Budget;
import nl.kostenbewust.core.model.Change;
import nl.kostenbewust.core.model.Facility;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Theme;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.scenario.Scenario;

/** All files that were read, shipped and given. A given file takes the place of a shipped one of its kind with the same id. */
public final class Library {
    private static final int ROUNDS_OF_A_LONE_CASE = 12;

    private final List<Sheet> sheets;

    private Library(List<SourceFile> sources) {
        this.sheets = sources.stream().map(Sheet::new).toList();
    }

    /** The shipped files alone. */
    public static Library shipped() {
        return with(List.of());
    }

    /** The shipped files, and these. */
    public static Library with(List<SourceFile> given) {
        List<SourceFile> sources = new ArrayList<>(ShippedFiles.all());
        sources.removeIf(shipped -> given.stream().anyMatch(shipped::isReplacedBy));
        sources.addAll(given);
        return new Library(sources);
    }

    /** These files alone, as if nothing were shipped. */
    public static Library only(List<SourceFile> files) {
        return new Library(List.copyOf(files));
    }

    /**
     * Tells this content from any other: SHA-256, in hexadecimal, of the names and bytes of all its files. Two games with one
     * fingerprint were played with the same files.
     */
    public String fingerprint() {
        return Fingerprint.of(sheets.stream().map(Sheet::source).toList());
    }

    /** What is wrong with how files are written. */
    public List<Problem> problems() {
        return sheets.stream()
                .flatMap(sheet -> sheet.read().problems().stream())
                .toList();
    }

    /** Every file that could be read, with its positions. */
    public List<LocatedFile<?>> files() {
        List<LocatedFile<?>> files = new ArrayList<>();
        sheets.forEach(sheet -> sheet.read().file().ifPresent(files::add));
        return List.copyOf(files);
    }

    /** All content that could be read, to be checked. */
    public Content content() {
        List<ContentFile<?>> content = new ArrayList<>();
        files().forEach(file -> content.add(new ContentFile<>(file.name(), file.value())));
        return new Content(content, problems().isEmpty());
    }

    /** Where what a finding is about stands in its file. */
    public Position place(Finding finding) {
        return files().stream()
                .filter(file -> file.name().equals(finding.file()))
                .findFirst()
                .map(file -> Places.at(finding.path(), file.positions()))
                .orElseThrow(() -> new IllegalArgumentException("no such file: " + finding.file()));
    }

    /** Cases by household. */
    public SortedMap<Ref<Household>, Case> cases() {
        return of(Kind.CASE, Case.class, Case::id);
    }

    /** Agencies by name. */
    public SortedMap<Ref<Agency>, Agency> agencies() {
        return of(Kind.AGENCY, Agency.class, Agency::id);
    }

    /** Budgets by name. */
    public SortedMap<Ref<Budget>, Budget> budgets() {
        return of(Kind.BUDGET, Budget.class, Budget::id);
    }

    /** Policies by name. */
    public SortedMap<Ref<Policy>, Policy> policies() {
        return of(Kind.POLICY, Policy.class, Policy::id);
    }

    /** The themes for the debrief, by name. */
    public SortedMap<Ref<Theme>, Theme> themes() {
        return of(Kind.THEME, Theme.class, Theme::id);
    }

    /** Facilities by name. */
    public SortedMap<Ref<Facility>, Facility> facilities() {
        return of(Kind.FACILITY, Facility.class, Facility::id);
    }

    /** Scenario files by name. */
    public SortedMap<Ref<Programme>, Programme> programmes() {
        return of(Kind.PROGRAMME, Programme.class, Programme::id);
    }

    /** The case of that household; of other cases nothing is read, unless two files begin with one name. */
    public Optional<Case> story(Ref<Household> household) {
        return sheets.stream()
                .filter(sheet ->
                        sheet.source().kind() == Kind.CASE && sheet.source().isCalled(household.value()))
                .flatMap(sheet -> sheet.read().file().stream())
                .<Object>map(LocatedFile::value)
                .map(Case.class::cast)
                .filter(story -> story.id().equals(household))
                .findFirst();
    }

    private <K, T> SortedMap<Ref<K>, T> of(Kind kind, Class<T> type, Function<T, Ref<K>> id) {
        SortedMap<Ref<K>, T> found = new TreeMap<>();
        for (Sheet sheet : sheets) {
            if (sheet.source().kind() == kind) {
                sheet.read()
                        .file()
                        .map(LocatedFile::value)
                        .map(type::cast)
                        .ifPresent(content -> found.put(id.apply(content), content));
            }
        }
        return Collections.unmodifiableSortedMap(found);
    }

    /**
     * The scenario of that name, with the policies on that its file names; empty when there is none, or when it names what could not
     * be read.
     */
    public Optional<Scenario> scenario(Ref<Programme> name) {
        return Optional.ofNullable(programmes().get(name))
                .flatMap(programme -> scenario(programme.id(), programme.policies()));
    }

    /** The same with exactly these policies on, whatever its file says. */
    public Optional<Scenario> scenario(Ref<Programme> name, List<Ref<Policy>> policies) {
        if (!policies().keySet().containsAll(policies)) {
            return Optional.empty();
        }
        List<Policy> on = policies.stream().map(policies()::get).toList();
        return Optional.ofNullable(programmes().get(name))
                .flatMap(this::scenario)
                .filter(scenario -> on.stream().allMatch(policy -> isWhole(policy, scenario)))
                .map(scenario -> scenario.under(on));
    }

    private static boolean isWhole(Policy policy, Scenario scenario) {
        return policy.changes().stream()
                .flatMap(change -> budget(change).stream())
                .allMatch(scenario.budgets()::containsKey);
    }

    /** The budget that a change opens. */
    private static Optional<Ref<Budget>> budget(Change change) {
        if (change instanceof Change.Pours pours) {
            return Optional.of(pours.into());
        }
        return change instanceof Change.Funds funds ? Optional.of(funds.funds()) : Optional.empty();
    }

    /** A lone case as a lesson of twelve months, with every budget there is. */
    public Optional<Scenario> lone(Ref<Household> household) {
        return lone(household, List.of());
    }

    /** The same with these policies on; empty when there is no such case, or one of them is not known. */
    public Optional<Scenario> lone(Ref<Household> household, List<Ref<Policy>> policies) {
        return story(household)
                .flatMap(story -> scenario(programme(story)))
                .filter(alone -> policies().keySet().containsAll(policies))
                .map(alone -> alone.under(policies.stream().map(policies()::get).toList()));
    }

    private Programme programme(Case story) {
        return new Programme(
                story.id().as(),
                story.title(),
                story.intro(),
                ROUNDS_OF_A_LONE_CASE,
                List.of(new Programme.Arrival(story.id(), 1)),
                budgets().values().stream()
                        .filter(Budget::isUsual)
                        .map(budget -> new Programme.BudgetShare(budget.id(), Optional.empty()))
                        .toList(),
                List.of(),
                List.copyOf(facilities().keySet()),
                programmes().values().stream()
                        .flatMap(p -> p.vraagbaak().stream())
                        .distinct()
                        .toList(),
                List.of(),
                List.of());
    }

    private Optional<Scenario> scenario(Programme programme) {
        SortedMap<Ref<Household>, Case> cases = new TreeMap<>();
        programme
                .arrivals()
                .forEach(arrival ->
                        story(arrival.household()).ifPresent(story -> cases.put(arrival.household(), story)));
        SortedMap<Ref<Facility>, Facility> facilities = new TreeMap<>(facilities());
        facilities.keySet().retainAll(programme.facilities());
        boolean whole = cases.size() == programme.arrivals().size()
                && facilities.size()
                        == programme.facilities().stream().distinct().count()
                && programme.budgets().stream().allMatch(share -> budgets().containsKey(share.budget()));
        return whole
                ? Optional.of(new Scenario(programme, Collections.unmodifiableSortedMap(cases), agencies(), budgets())
                        .withFacilities(Collections.unmodifiableSortedMap(facilities)))
                : Optional.empty();
    }
}
