package nl.kostenbewust.core.score;

import nl.kostenbewust.core.model.Corner;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;

/**
 * Why a corner stands where it stands. The points of all reasons of a corner add up to its value.
 *
 * @param household of whom
 * @param corner which corner
 * @param points what it adds, or takes when negative; 0: what could have brought points and did not
 * @param because what happened, and with it the rule that counts it
 * @param luck whether chance had a hand in it
 */
public record Reason(Ref<Household> household, Corner corner, int points, Because because, boolean luck) {}
