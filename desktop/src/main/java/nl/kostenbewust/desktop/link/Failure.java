package nl.kostenbewust.desktop.link;

/** Why a server could not be reached. */
public enum Failure {
    /** No computer is known by that name. */
    UNKNOWN_HOST,
    /** The computer does not answer at all. */
    UNREACHABLE,
    /** The computer answers, but nothing listens on that port. */
    REFUSED,
    /** Something accepts the connection and then says nothing. */
    NO_ANSWER,
    /** Something answers that is not this game. */
    NOT_OUR_GAME,
    /** The server hung up before the greeting was over. */
    TURNED_AWAY,
    /** The server runs a later version of the game. */
    SERVER_NEWER,
    /** The server runs an earlier version of the game. */
    SERVER_OLDER;

    /** Tells whether trying again later is pointless. */
    boolean isFinal() {
        return this == SERVER_NEWER || this == SERVER_OLDER;
    }
}
