package nl.kostenbewust.server.store;

/**
 * How far a journal has come.
 *
 * @param count the number of rows, which is also the sequence number of the last
 * @param hash the hash of the last row; with no rows yet, the hash of the session's start
 */
public record Head(long count, Bytes hash) {}
