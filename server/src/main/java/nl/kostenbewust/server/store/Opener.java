package nl.kostenbewust.server.store;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that has a store open, as it is written for others to read: {@code kostenbewust 4711@laptop}.
 *
 * @param pid the process
 * @param host the name of its computer
 */
record Opener(long pid, String host) {
    private static final Pattern WRITTEN = Pattern.compile("kostenbewust (\\d{1,19})@([A-Za-z0-9._-]{1,40})");

    static Opener ofThisProcess() {
        return new Opener(ProcessHandle.current().pid(), hostName());
    }

    private static String hostName() {
        try {
            String name = InetAddress.getLocalHost().getHostName().replaceAll("[^A-Za-z0-9._-]", "");
            return name.isEmpty() ? "onbekend" : name.substring(0, Math.min(40, name.length()));
        } catch (UnknownHostException e) {
            return "onbekend";
        }
    }

    /** The process that is written there, as a phrase that follows a noun; empty when no process is. */
    static String phrase(String written) {
        Matcher found = WRITTEN.matcher(written.strip());
        return found.matches() ? " (proces " + found.group(1) + " op " + found.group(2) + ")" : "";
    }

    @Override
    public String toString() {
        return "kostenbewust " + pid + "@" + host;
    }
}
