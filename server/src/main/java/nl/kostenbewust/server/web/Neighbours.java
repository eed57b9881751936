package nl.kostenbewust.server.web;

import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.kostenbewust.server.net.Addresses;

/**
 * Under which names these pages may be asked for, and from which pages. A name that somebody else gave to this address (DNS rebinding)
 * is not among them, nor is any other page.
 *
 * @param hosts host and port, in lower case
 */
record Neighbours(Set<String> hosts) {
    private static final int USUAL_HTTP = 80;

    /** Of pages that are served at this address and port. */
    static Neighbours of(InetSocketAddress where) {
        Set<String> names = new TreeSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
        if (!where.getAddress().isLoopbackAddress()) {
            names.addAll(Addresses.ofThisComputer());
            names.add(where.getHostString().toLowerCase(Locale.ROOT));
        }
        Set<String> hosts = new TreeSet<>();
        for (String name : names) {
            hosts.add(name + ":" + where.getPort());
            if (where.getPort() == USUAL_HTTP) {
                hosts.add(name);
            }
        }
        return new Neighbours(hosts);
    }

    /** Whether a Host header names these pages; null: there was none. */
    boolean areAskedBy(String host) {
        return host != null && hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    /** Whether an Origin header names these pages; null: there was none. */
    boolean include(String origin) {
        return origin != null && origin.startsWith("http://") && areAskedBy(origin.substring("http://".length()));
    }
}
