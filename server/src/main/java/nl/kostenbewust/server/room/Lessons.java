package nl.kostenbewust.server.room;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
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

    /** The lesson of that name; empty when there is none. */
    public Optional<Lesson> find(Ref<Programme> name) {
        return library.scenario(name).map(scenario -> of(scenario, library.fingerprint()));
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
        SortedMap<Ref<Household>, Reference> references = References.of(scenario);
        SortedMap<Ref<Household>, List<PlayedRoute>> routes = new TreeMap<>();
        scenario.cases()
                .forEach((household, story) ->
                        routes.put(household, played(scenario, story, references.get(household))));
        return new Lesson(scenario, references, Collections.unmodifiableSortedMap(routes), version);
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
