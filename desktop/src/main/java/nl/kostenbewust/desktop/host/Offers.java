package nl.kostenbewust.desktop.host;

import java.util.Comparator;
import java.util.List;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;

/** The lessons that come with the game. */
final class Offers {
    private final Library library = Library.shipped();
    private final Lessons lessons = new Lessons(library);

    /** All of them, those with the fewest households first. */
    List<SoloHost.Offer> all() {
        return library.programmes().values().stream()
                .sorted(Comparator.comparingInt(
                        programme -> programme.arrivals().size()))
                .map(programme -> new SoloHost.Offer(
                        programme.id().value(), programme.title(), programme.intro(), programme.policies()))
                .toList();
    }

    /** The lesson of that name; it must be one of those offered. */
    Lesson lesson(String id) {
        return lessons.find(Ref.to(id)).orElseThrow();
    }

    /** That lesson with exactly these policies on; they must be among those that come with the game. */
    Lesson lesson(String id, List<Ref<Policy>> policies) {
        return lessons.find(Ref.to(id), policies).orElseThrow();
    }

    /** The policies that come with the game. */
    List<Policy> policies() {
        return lessons.policies();
    }

    /** Whether a lesson of that name, in that version, comes with this game. */
    boolean has(String id, String version) {
        return library.programmes().containsKey(Ref.<Programme>to(id))
                && library.fingerprint().equals(version);
    }
}
