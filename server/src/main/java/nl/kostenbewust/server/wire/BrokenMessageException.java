package nl.kostenbewust.server.wire;

/** The pieces that a peer sent do not make a message within the limits. */
public final class BrokenMessageException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenMessageException() {
        super("pieces do not make a message within the limits");
    }
}
