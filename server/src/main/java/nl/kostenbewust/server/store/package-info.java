/**
 * Durable journals of game sessions: what was asked and what happened, row by row, each row chained to the one before.
 *
 * <p>The room knows nothing of the game: commands, events and settings are bytes made by others. {@link
 * nl.kostenbewust.server.store.Store} is the door; {@link nl.kostenbewust.server.store.SqlStore} stands behind it, on SQLite or PostgreSQL. All in which
 * these two differ is in {@link nl.kostenbewust.server.store.Database}.
 * The journal holds ids only; names live in the seats, what people write in notes, and both can be erased without touching a journal.
 *
 * <p>The chain shows damage and careless hands, not a forger: whoever can write the file can also recompute every hash.
 * It notices a changed, missing, added or cut row, because the session row keeps the number of rows and the last hash. It
 * cannot notice that a whole seat is gone (its player asks for a new one), that a session without rows is gone, that the whole file was put back to an older state, or that the end of SQLite's write-ahead log was lost
 * with rows and session row together: to the store both look like a game that had not come further. Whoever kept a later
 * {@link nl.kostenbewust.server.store.Head} can see it.
 *
 * <p>May import: java.*, JDBC, sqlite-jdbc and PostgreSQL's driver, slf4j. No other room, no clock, no network.
 */
package nl.kostenbewust.server.store;
