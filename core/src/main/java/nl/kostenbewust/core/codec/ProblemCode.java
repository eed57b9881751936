package nl.kostenbewust.core.codec;

/** The stable codes of everything that can be wrong with the form of a scenario file. */
public enum ProblemCode {
    /** The text is no YAML, or not one single document. */
    YAML_SYNTAX,
    /** More bytes or more entries than a scenario file may have. */
    FILE_TOO_LARGE,
    /** Lists and groups nested further than a person can read. */
    TOO_DEEP,
    /** A YAML anchor or alias. */
    ALIAS_REFUSED,
    /** A YAML tag. */
    TAG_REFUSED,
    /** A character that does not belong in readable text, or bytes that are not UTF-8. */
    CHARACTER_REFUSED,
    /** A key that does not exist in this place. */
    KEY_UNKNOWN,
    /** The same key twice in one group. */
    KEY_DOUBLE,
    /** A key that must be filled in. */
    KEY_MISSING,
    /** Another kind of value than this place needs. */
    TYPE_WRONG,
    /** A word outside the list of choices for this value. */
    VALUE_UNKNOWN,
    /** A value of the right kind that the game refuses. */
    VALUE_REFUSED,
    /** No word of the closed vocabulary for this place. */
    WORD_UNKNOWN,
    /** More than one word of the closed vocabulary in one group. */
    WORD_AMBIGUOUS,
    /** A number written in another form than the file needs, or one out of range. */
    NUMBER_FORM
}
