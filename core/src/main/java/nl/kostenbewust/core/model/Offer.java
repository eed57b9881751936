package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Optional;

/**
 * A counter-offer: always less than was asked.
 *
 * @param text what is offered
 * @param decides the matter that accepting it settles
 * @param then what follows when it is accepted
 * @param promise the condition on which it is made
 */
public record Offer(Text text, Optional<Decision> decides, List<Effect> then, Optional<Promise> promise) {}
