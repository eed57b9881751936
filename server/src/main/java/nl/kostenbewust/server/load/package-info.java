/**
 * The load run: a full hall of bots over real sockets, and how long a server of one core lets them wait. One process is the server
 * ({@link nl.kostenbewust.server.load.Hall}), another one fills the seats and measures.
 *
 * <p>May import: core, scenarios.bot, server.room, server.wire.
 */
package nl.kostenbewust.server.load;
