package nl.kostenbewust.server.store;

/**
 * The answer to an append: the row is on disk.
 *
 * @param sequence the row's place in the journal
 * @param repeated true if this seat's command was there already under this place; nothing was written then, and the
 *     events of the earlier row are the ones that count
 */
public record Appended(long sequence, boolean repeated) {}
