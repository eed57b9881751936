package nl.kostenbewust.desktop.screen.house;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.view.ActionView;

/** A row in the list of what can be done. */
sealed interface Choice {
    /** What it is known by in every language, among the rows beside it. */
    String key();

    /** What it is called. */
    String label();

    /** Something that is done here, after a look at what it takes. */
    record Does(String label, ActionView action) implements Choice {
        @Override
        public String key() {
            return action.command().toString();
        }
    }

    /** Something for which one goes to another page; the reason is why not, and may be absent. */
    record Goes(String key, String label, String value, Optional<String> whyNot, Runnable path) implements Choice {}

    /** More rows; the text is what they are about, and may be absent. */
    record Holds(String key, String label, Optional<String> about, List<Choice> rows) implements Choice {}
}
