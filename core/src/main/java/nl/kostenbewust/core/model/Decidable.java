package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/** Something that may be decided: an intervention of the team's own, or a request to an agency. They share one space of ids. */
public sealed interface Decidable permits Intervention, Request {
    /** Its id. */
    Ref<? extends Decidable> id();

    /** What it is called. */
    Text title();

    /** The matter that it settles, if any. */
    Optional<Decision> decides();

    /** What must hold before a player may see it; empty: it is visible from the start. */
    List<Condition> visibleWhen();
}
