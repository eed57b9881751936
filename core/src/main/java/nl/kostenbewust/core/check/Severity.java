package nl.kostenbewust.core.check;

/** How bad a finding is. */
public enum Severity {
    /** The case cannot be played as it is meant. */
    ERROR,
    /** It can be played, but something was probably meant otherwise. */
    WARNING,
    /** Good to know; nothing has to be done. */
    INFO
}
