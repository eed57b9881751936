package nl.kostenbewust.server;

import java.util.function.Consumer;
import nl.kostenbewust.server.store.Health;

/** Tells whoever leads the lesson, in a sentence, when the storage gets into trouble or out of it. */
final class HealthWatch {
    private final Consumer<String> lecturer;
    private Health last = Health.READY;

    HealthWatch(Consumer<String> lecturer) {
        this.lecturer = lecturer;
    }

    /** The storage is so now; said only when it was otherwise before. */
    synchronized void saw(Health now) {
        if (now != last) {
            last = now;
            lecturer.accept(sentence(now));
        }
    }

    private static String sentence(Health health) {
        return switch (health) {
            case READY -> "De opslag is weer in orde.";
            case NEARLY_FULL ->
                "Let op: de schijf is voor meer dan 90% vol. Maak ruimte vrij; is hij helemaal vol, dan"
                        + " staat het spel stil.";
            case FULL -> "Gepauzeerd: de schijf is vol. Er wordt niets aangenomen tot er weer ruimte is.";
            case FAILED ->
                "De opslag geeft een fout. Er wordt niets meer bewaard: stop de server en start hem"
                        + " opnieuw. Wat bevestigd was, is bewaard.";
        };
    }
}
