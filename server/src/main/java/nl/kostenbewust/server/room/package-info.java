/**
 * One lesson: seats, teams and their games. Every room has one thread on which all of its state lives; clients, the store and the
 * clock only leave work there. A room decides nothing itself: the rules do. Nothing is acknowledged or shown before it is
 * durable.
 *
 * <p>May import: core, scenarios.library, server.net, server.store.
 */
package nl.kostenbewust.server.room;
