/**
 * What client and server share to talk: the envelope, its KryoNet serialisation, the splitting of messages into envelopes, the
 * opening and closing words. Knows nothing of the game: a message is bytes. Imports java.* and KryoNet only.
 */
package nl.kostenbewust.server.wire;
