package nl.kostenbewust.core.protocol;

/**
 * A view that a client has.
 *
 * @param opening of the lesson in which it was sent, see {@link ServerMessage.Welcome}
 * @param version of the view
 */
public record Seen(long opening, long version) {}
