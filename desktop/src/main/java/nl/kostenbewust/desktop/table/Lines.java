package nl.kostenbewust.desktop.table;

/** Opens lines to servers. */
@FunctionalInterface
public interface Lines {
    /** Starts to connect and returns at once; all that follows is told to the listener, on another thread. */
    Line open(Address address, LineListener listener);
}
