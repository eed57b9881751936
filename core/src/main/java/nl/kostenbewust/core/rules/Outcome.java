package nl.kostenbewust.core.rules;

import java.util.List;
import nl.kostenbewust.core.play.Event;
import nl.kostenbewust.core.play.GameState;
import nl.kostenbewust.core.play.Refusal;

/** What a command comes to. */
public sealed interface Outcome {
    /** It was done, and this happened. */
    record Accepted(List<Event> events, GameState state) implements Outcome {}

    /** It was not done. */
    record Refused(Refusal why) implements Outcome {}
}
