package nl.kostenbewust.desktop;

/** A window to play in. */
@FunctionalInterface
public interface Window {
    /**
     * Opens the window and plays until it is closed.
     *
     * @return whether all went well
     * @throws NoWindowException when no window can be opened here; nothing was done then
     */
    boolean play(Launch launch, Rooms rooms) throws NoWindowException;

    /** No window can be opened here. */
    final class NoWindowException extends Exception {
        private static final long serialVersionUID = 1L;

        /** With what the system said about it. */
        public NoWindowException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
