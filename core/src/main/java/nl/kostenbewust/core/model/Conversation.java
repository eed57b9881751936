package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * What a resident says when a topic comes up for the first time.
 *
 * @param with who speaks
 * @param about the life domain
 * @param says the words
 * @param later what is said when it comes up again; absent: {@code says}
 * @param then what follows from the first time
 */
public record Conversation(Ref<Resident> with, LifeDomain about, Text says, Optional<Text> later, List<Effect> then) {}
