package nl.kostenbewust.scenarios.balance;

/**
 * A flag that the author of the case accepts.
 *
 * @param flag what was seen
 * @param reason why it may stay, as the case file says
 */
public record AcceptedFlag(Flag flag, String reason) {}
