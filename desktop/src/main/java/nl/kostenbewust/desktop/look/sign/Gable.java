package nl.kostenbewust.desktop.look.sign;

/** The three roofs of the street. */
public enum Gable {
    /** A point. */
    POINT,
    /** Steps. */
    STEPS,
    /** A bell. */
    BELL,
    /** A straight cornice; only on the title screen. */
    CORNICE
}
