package nl.kostenbewust.desktop.terminal;

/** The player leaves, from wherever they are in a dialogue. */
final class Leaving extends Exception {
    private static final long serialVersionUID = 1L;

    private final Why why;

    /** Why the player leaves. */
    enum Why {
        /** They said so. */
        ASKED,
        /** Nothing more will be typed. */
        END_OF_INPUT,
        /** The connection is over. */
        OVER
    }

    Leaving(Why why) {
        super(why.name());
        this.why = why;
    }

    Why why() {
        return why;
    }
}
