/**
 * The server's end of the byte pipe: stock KryoNet, TCP only, guarded on all sides. It moves bounded messages of bytes between
 * clients and whoever listens, and cuts off who is silent, slow, flooding or a stranger. Only the selector thread touches
 * KryoNet; everyone else leaves things in queues. Knows nothing of the game. Imports server.wire, KryoNet, slf4j and java.*.
 */
package nl.kostenbewust.server.net;
