package nl.kostenbewust.desktop.host;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.scenario.Programme;
import nl.kostenbewust.scenarios.library.Library;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.room.Lessons;

/** The lessons that come with the game. */
final class Offers {
    private static final String FIRST = "eerste-les";

    private final Library library = Library.shipped();
    private final Lessons lessons = new Lessons(library);

    /** All of them, the first lesson first. */
    List<SoloHost.Offer> all() {
        List<SoloHost.Offer> offers = new ArrayList<>();
        for (Programme programme : library.programmes().values()) {
            SoloHost.Offer offer = new SoloHost.Offer(
                    programme.id().value(), programme.title(), programme.intro(), programme.policies());
            offers.add(offer.id().equals(FIRST) ? 0 : offers.size(), offer);
        }
        return List.copyOf(offers);
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
