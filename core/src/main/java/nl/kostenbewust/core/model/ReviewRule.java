package nl.kostenbewust.core.model;

import java.util.List;
import java.util.Map;

/**
 * How a colleague of the neighbouring team weighs a proposed decision, from the file alone (game design, section 9).
 *
 * @param of the intervention or request that is proposed
 * @param rejects the corners that this decision fails whatever is on file
 * @param misses for each corner, what the colleague names when no argument of that kind is on file
 */
public record ReviewRule(Ref<Decidable> of, List<Corner> rejects, Map<Corner, Text> misses) {}
