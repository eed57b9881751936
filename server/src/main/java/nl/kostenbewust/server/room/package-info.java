/**
 * One lesson: seats, teams and their games. Every room has one thread on which all of its state lives; clients, the store and the
 * clock only leave work there. A room decides nothing itself: the rules do. Nothing is acknowledged or shown before it is
 * durable. What happens in a room apart from its games (who sits where, pauses, rewinds) is a row of the same journal: {@code RoomEvent},
 * folded to {@code RoomState} as a game's events are to its state. Who may send what when stands in {@code Rights}.
 *
 * <p>May import: core, scenarios.library, scenarios.bot, server.net, server.store.
 */
package nl.kostenbewust.server.room;
