package nl.kostenbewust.scenarios.balance;

/**
 * Something that a case's author should look at.
 *
 * @param code the stable code
 * @param message what was seen, with the seed where there is one, in Dutch
 */
public record Flag(FlagCode code, String message) {}
