package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Map;

/**
 * Something that can be said for a decision.
 *
 * @param id its name in the file
 * @param kind legitimacy, return or involvement
 * @param text the argument on its card, short
 * @param strength how much it weighs with an agency that cares for its kind
 * @param with another strength at these agencies; negative: it backfires there
 * @param restsOn what must hold before it can be laid
 * @param on the interventions and requests for which it can be used
 * @param answers the fears that it answers
 * @param empty whether it is untrue or empty: it costs goodwill
 * @param visibleWhen what must hold before a player sees it; empty: all that it rests on
 */
public record Argument(
        Ref<Argument> id,
        Corner kind,
        Text text,
        Share strength,
        Map<Ref<Agency>, Share> with,
        List<Condition> restsOn,
        List<Ref<Decidable>> on,
        List<Fear> answers,
        boolean empty,
        List<Condition> visibleWhen) {}
