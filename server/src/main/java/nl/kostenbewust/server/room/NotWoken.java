package nl.kostenbewust.server.room;

import java.util.concurrent.CompletionException;
import nl.kostenbewust.core.model.Text;

/** A kept lesson cannot be opened again; the text tells a player why. */
final class NotWoken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    static final Text OTHER_CONTENT = Text.of(
            "Deze les is begonnen met een andere versie van het spel en kan hier niet verder. Vraag je docent.",
            "This lesson began with another version of the game and cannot go on here. Ask your lecturer.");
    static final Text DAMAGED = Text.of(
            "Wat van deze les bewaard is, is beschadigd. Je kunt niet verder spelen; vraag je docent.",
            "What was kept of this lesson is damaged. You cannot play on; ask your lecturer.");
    private static final Text UNREADABLE = Text.of(
            "Deze les kan nu niet worden geopend. Vraag je docent de opslag na te kijken.",
            "This lesson cannot be opened now. Ask your lecturer to check the storage.");

    private final transient Text text;

    NotWoken(Text text) {
        super(text.nl());
        this.text = text;
    }

    /** What a player may hear of this failure. */
    static Text why(Throwable failed) {
        Throwable cause = failed instanceof CompletionException ? failed.getCause() : failed;
        return cause instanceof NotWoken known ? known.text : UNREADABLE;
    }
}
