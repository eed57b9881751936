package nl.kostenbewust.server.room;

/**
 * Where a lesson branched off.
 *
 * @param session the lesson whose game it goes on with
 * @param team whose game
 * @param month from the beginning of which
 */
public record Origin(String session, int team, int month) {}
