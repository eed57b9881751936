package nl.kostenbewust.core.model;

/** What an agency may be afraid of. */
public enum Fear {
    /** The accountant finds the spending unlawful. */
    ACCOUNTANT,
    /** Everyone will come and ask the same. */
    PRECEDENT,
    /** It pays what is somebody else's bill. */
    OTHER_PARTYS_BILL,
    /** It shares what it may not share. */
    PRIVACY,
    /** It cannot handle it. */
    CAPACITY,
    /** It is being fooled. */
    FRAUD
}
