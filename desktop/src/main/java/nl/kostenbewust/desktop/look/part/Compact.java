package nl.kostenbewust.desktop.look.part;

/** Something in the top bar that can do with less room, without losing what it says in numbers. */
interface Compact {
    /** Takes less room, or its usual room again. */
    void compact(boolean next);

    /** The width with which it can still do then. */
    float least();
}
