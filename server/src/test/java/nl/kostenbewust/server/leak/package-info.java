/**
 * Whole games over real sockets on a lesson full of marks. Every byte that a client hears is kept and judged against what its team may
 * know at that moment, which follows from an own copy of the game and not from the server's views.
 */
package nl.kostenbewust.server.leak;
