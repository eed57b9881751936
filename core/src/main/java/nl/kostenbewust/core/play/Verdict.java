package nl.kostenbewust.core.play;

/** What a party answers. */
public enum Verdict {
    /** It agrees. */
    GRANTED,
    /** It is near enough to make a counter-offer. */
    OFFERED,
    /** It does not agree. */
    REFUSED,
    /** It may not decide this. */
    NOT_COMPETENT
}
