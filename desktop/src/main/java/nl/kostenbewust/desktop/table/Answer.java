package nl.kostenbewust.desktop.table;

import nl.kostenbewust.core.model.Text;

/** What became of a command. */
public sealed interface Answer {
    /** It was applied and is stored. */
    record Applied() implements Answer {}

    /** It was not applied, and why. */
    record Refused(Text why) implements Answer {}

    /** The line ended before an answer came; nobody here knows whether it was applied. */
    record Unheard(Text why) implements Answer {}
}
