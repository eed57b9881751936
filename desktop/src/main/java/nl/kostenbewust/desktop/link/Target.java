package nl.kostenbewust.desktop.link;

/**
 * Where the server is.
 *
 * @param host its name or address
 * @param port its TCP port, 1 to 65535
 */
public record Target(String host, int port) {
    /** Refuses a port that does not exist. */
    public Target {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port " + port + " is not in 1..65535");
        }
    }
}
