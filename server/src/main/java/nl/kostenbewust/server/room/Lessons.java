package nl.kostenbewust.server.room;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.model.Theme;
import nl.kostenbewust.core.route.Played;
import nl.kostenbewust.core.route.References;
import nl.kostenbewust.core.route.RoutePlayer;
import nl.kostenbewust.core.scenario.Case;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.core.scenario.Route;
import nl.kostenbewust.core.scenario.Scenario;
import nl.kostenbewust.core.score.Reference;
import nl.kostenbewust.core.view.PlayedRoute;
import nl.kostenbewust.scenarios.library.Library;

/** Makes lessons of scenario files: plays the routes of their cases once, for the score and for the end screen. */
public final class Lessons {
    private static final List<String> SHOWN = List.of("documented", "good");

    private final Library library;

    /** Lessons from these files. */
    public Lessons(Library library) {
        this.library = library;
    }

    /** The lesson of that name, with the policies on that its file names; empty when there is none. */
    public Optional<Lesson> find(Ref<Programme> name) {
        return Optional.ofNullable(library.programmes().get(name))
                .flatMap(programme -> find(name, programme.policies()));
    }

    /** The lesson of that name with exactly these policies on; empty when there is none, or no such policy. */
    public Optional<Lesson> find(Ref<Programme> name, List<Ref<Policy>> policies) {
        // What the score is measured against is played in the old system, so that a lesson before and one after can be
        // compared.
        return library.scenario(name, List.of())
                .flatMap(plain -> library.scenario(name, policies)
                        .map(reformed -> lesson(plain, reformed, library.fingerprint())));
    }

    /** All policies that can be switched on. */
    public List<Policy> policies() {
        return List.copyOf(library.policies().values());
    }

    /** The themes to reflect on after a lesson. */
    public List<Theme> themes() {
        return List.copyOf(library.themes().values());
    }

    /** All scenario files. */
    public List<Programme> programmes() {
        return List.copyOf(library.programmes().values());
    }

    /** What the cases of a scenario are called, in the order in which they come in. */
    public List<Text> titles(Programme programme) {
        return programme.arrivals().stream()
                .sorted(Comparator.comparingInt(Programme.Arrival::month))
                .flatMap(arrival -> library.story(arrival.household()).stream())
                .map(Case::title)
                .toList();
    }

    /** Tells this content from any other, see {@link Lesson#version}. */
    public String version() {
        return library.fingerprint();
    }

    /** Why these policies cannot be on together, in Dutch; empty: they can. */
    public Optional<String> complaint(List<Ref<Policy>> policies) {
        for (Ref<Policy> name : policies) {
            Policy policy = library.policies().get(name);
            if (policy == null) {
                return Optional.of("Er is geen beleidsinstelling met de naam " + name + ". Kies uit: "
                        + String.join(
                                ", ",
                                library.policies().keySet().stream()
                                        .map(Ref::value)
                                        .toList()) + ".");
            }
            Optional<Ref<Policy>> clash = policies.stream()
                    .filter(other -> library.policies().containsKey(other)
                            && policy.clashesWith(library.policies().get(other)))
                    .findFirst();
            if (clash.isPresent()) {
                return Optional.of(name + " en " + clash.get() + " kunnen niet samen aan staan.");
            }
        }
        return Optional.empty();
    }

    /** The names of all lessons. */
    public List<Ref<Programme>> names() {
        return List.copyOf(library.programmes().keySet());
    }

    /**
     * The lesson that this content makes.
     *
     * @param version a hash of the content, see {@link Lesson#version}
     */
    public static Lesson of(Scenario scenario, String version) {
        return lesson(scenario, scenario, version);
    }

    private static Lesson lesson(Scenario plain, Scenario reformed, String version) {
        SortedMap<Ref<Household>, Reference> references = References.of(plain);
        SortedMap<Ref<Household>, List<PlayedRoute>> routes = new TreeMap<>();
        plain.cases()
                .forEach((household, story) -> routes.put(household, played(plain, story, references.get(household))));
        return new Lesson(reformed, references, Collections.unmodifiableSortedMap(routes), version);
    }

    private static List<PlayedRoute> played(Scenario scenario, Case story, Reference reference) {
        return SHOWN.stream()
                .filter(story.routes()::containsKey)
                .map(name -> played(scenario, story, name, reference))
                .toList();
    }

    private static PlayedRoute played(Scenario scenario, Case story, String name, Reference reference) {
        Route route = story.routes().get(name);
        Played played = RoutePlayer.play(scenario, story.id(), route);
        return new PlayedRoute(
                name, route.about(), played.score(reference), played.outcome().cost(), months(route, story.routes()));
    }

    private static List<Route.RouteMonth> months(Route route, Map<String, Route> routes) {
        return route.as().map(routes::get).map(Route::months).orElse(route.months());
    }
}
