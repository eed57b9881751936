package nl.kostenbewust.core.model;

import java.util.List;

/**
 * How a decision settles a matter.
 *
 * @param matter the matter
 * @param ground what the decision rests on
 * @param meets the wishes that it meets
 */
public record Decision(Ref<Matter> matter, Ground ground, List<Ref<Wish>> meets) {}
