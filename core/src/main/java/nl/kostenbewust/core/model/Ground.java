package nl.kostenbewust.core.model;

/** What a decision rests on; decides what it is worth for legitimacy (game design, section 10). */
public enum Ground {
    /** A rule used for its purpose. */
    RULE,
    /** Discretion that the law gives. */
    DISCRETION,
    /** Beyond the rules, with reasons and mandate. */
    BEYOND_RULES,
    /** A rule that misses its purpose here. */
    MISSES_PURPOSE,
    /** No ground at all. */
    NONE
}
