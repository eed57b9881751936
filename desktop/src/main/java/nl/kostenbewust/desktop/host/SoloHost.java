package nl.kostenbewust.desktop.host;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.Text;

/** Starts games for one player on a server in this process, each on a free port of this computer only. */
public interface SoloHost {
    /** What can be played, the one to begin with first; never empty. */
    List<Offer> offers();

    /** The game that was played last and is not over yet. */
    Optional<SavedGame> unfinished();

    /**
     * Starts a new game.
     *
     * @throws HostException when no server can be started, or its journal cannot be written
     */
    OpenGame begin(Offer offer);

    /**
     * Goes on with a game.
     *
     * @throws HostException when no server can be started, or its journal cannot be read
     */
    OpenGame resume(SavedGame game);

    /**
     * Something to play.
     *
     * @param id the name of its scenario
     * @param title what it is called
     * @param intro what it is about
     * @param policies the policies that are on in it, unless a lecturer says otherwise
     */
    record Offer(String id, Text title, Text intro, List<Ref<Policy>> policies) {}

    /**
     * A game to go on with.
     *
     * @param id the name of its journal
     * @param title what it is called
     * @param month where it is
     */
    record SavedGame(String id, Text title, int month) {}
}
