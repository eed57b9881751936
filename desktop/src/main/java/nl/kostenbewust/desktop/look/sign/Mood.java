package nl.kostenbewust.desktop.look.sign;

/** How someone looks, from shut off to relieved. It is never a mark for what a player did. */
public enum Mood {
    /** Shut off. */
    CLOSED,
    /** Tense. */
    TENSE,
    /** Waiting to see. */
    WAITING,
    /** Hopeful. */
    HOPEFUL,
    /** Relieved. */
    RELIEVED
}
