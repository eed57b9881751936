package nl.kostenbewust.core.play;

import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;

/**
 * Something that happened in one household.
 *
 * @param household which
 * @param what happened
 */
public record InHousehold(Ref<Household> household, HouseholdEvent what) implements Event {}
