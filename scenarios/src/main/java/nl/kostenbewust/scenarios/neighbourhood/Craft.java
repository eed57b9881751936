package nl.kostenbewust.scenarios.neighbourhood;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.play.Command;

/** How well a team can do what a route does. */
public enum Craft {
    /** As the route has it. */
    SKILLED("ervaren"),
    /** Lays one argument at a time, the first, and no more of that exchange; never goes up a ladder or asks for peer review. */
    BEGINNER("beginnend");

    private final String title;

    Craft(String title) {
        this.title = title;
    }

    /** What such a team is called, in Dutch. */
    public String title() {
        return title;
    }

    /** What becomes of this in such hands; empty: nothing. */
    Optional<Command> does(Command command) {
        if (this == SKILLED) {
            return Optional.of(command);
        }
        if (command instanceof Command.Argue argue && !argue.with().isEmpty()) {
            return Optional.of(
                    new Command.Argue(argue.argue(), List.of(argue.with().get(0)), false));
        }
        boolean beyond = command instanceof Command.Escalate || command instanceof Command.AskReview;
        return beyond ? Optional.empty() : Optional.of(command);
    }
}
