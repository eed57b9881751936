package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * Something true about the case, hidden until it is revealed.
 *
 * @param id its name in the file
 * @param text what is true
 * @param revealedBy what reveals it; any one is enough; empty: only an effect reveals it
 * @param question the open question that a player may see before it is known; absent: nothing is shown
 * @param visibleWhen what must hold before that question is seen; empty: from the start
 * @param source where it comes from
 */
public record Fact(
        Ref<Fact> id,
        Text text,
        List<Disclosure> revealedBy,
        Optional<Text> question,
        List<Condition> visibleWhen,
        Source source) {}
