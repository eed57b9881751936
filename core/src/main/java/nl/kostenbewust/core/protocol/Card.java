package nl.kostenbewust.core.protocol;

/**
 * A closing card: what a player takes along, as "when …, I will …".
 *
 * @param when the situation
 * @param then what the player will do
 */
public record Card(String when, String then) {}
