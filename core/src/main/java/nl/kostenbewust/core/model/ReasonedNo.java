package nl.kostenbewust.core.model;

import java.util.List;

/**
 * A no that is an answer: the matter is settled by not doing it, and the resident is told why.
 *
 * @param text what the resident is told
 * @param ground what the no rests on
 * @param then what follows from it
 */
public record ReasonedNo(Text text, Ground ground, List<Effect> then) {}
