package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * Something that happens by itself at a month's close.
 *
 * @param id its name in the file
 * @param when what must hold
 * @param chance how likely it then is; absent: certain
 * @param news what people hear of it
 * @param then what follows
 * @param repeats whether it may happen more than once
 */
public record ScriptedEvent(
        Ref<ScriptedEvent> id,
        List<Condition> when,
        Optional<Share> chance,
        Optional<Text> news,
        List<Effect> then,
        boolean repeats) {}
