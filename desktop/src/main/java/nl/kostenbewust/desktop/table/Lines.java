package nl.kostenbewust.desktop.table;

import java.util.List;

/** Opens lines to servers. */
@FunctionalInterface
public interface Lines {
    /** Starts to connect and returns at once; all that follows is told to the listener, on another thread. */
    Line open(Address address, LineListener listener);

    /** The servers that answer on this network; waits a moment for them. */
    default List<Address> find() {
        return List.of();
    }
}
