package nl.kostenbewust.desktop.simulation;

/** What goes wrong in a simulated class, until it is mended. */
interface Trouble {
    void begin();

    /** Everything works again. */
    void mend();
}
