package nl.kostenbewust.desktop.table;

/**
 * Where a server is.
 *
 * @param host its name or number; an IPv6 number without brackets
 * @param port 1 to 65535
 */
public record Address(String host, int port) {
    /** The port of a lesson, unless another is said. */
    public static final int USUAL_PORT = 54555;

    private static final int HIGHEST_PORT = 65_535;

    /** Refuses an empty host and a port that does not exist. */
    public Address {
        if (host.isBlank() || port < 1 || port > HIGHEST_PORT) {
            throw new IllegalArgumentException("no such address: " + host + ":" + port);
        }
    }

    /**
     * Reads {@code host}, {@code host:port}, {@code [ipv6]} or {@code [ipv6]:port}.
     *
     * @throws IllegalArgumentException when it is none of these
     */
    public static Address parse(String words) {
        String word = words.strip();
        if (word.startsWith("[")) {
            int end = word.indexOf(']');
            return end < 0 ? refused(words) : of(word.substring(1, end), word.substring(end + 1), words);
        }
        int colon = word.indexOf(':');
        boolean bareIpv6 = colon >= 0 && word.indexOf(':', colon + 1) >= 0;
        return colon < 0 || bareIpv6
                ? new Address(word, USUAL_PORT)
                : of(word.substring(0, colon), word.substring(colon), words);
    }

    private static Address of(String host, String tail, String words) {
        if (tail.isEmpty()) {
            return new Address(host, USUAL_PORT);
        }
        return tail.matches(":[0-9]{1,5}") ? new Address(host, Integer.parseInt(tail.substring(1))) : refused(words);
    }

    private static Address refused(String words) {
        throw new IllegalArgumentException("no such address: " + words);
    }

    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
