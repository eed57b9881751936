/**
 * Measures whether a computer can keep a class: how many commands a second its disk takes, how long a start takes with many lessons
 * kept, and what they weigh. Proves nothing; prints numbers.
 *
 * <p>May import: core, scenarios, server.room, server.store.
 */
package nl.kostenbewust.server.measure;
