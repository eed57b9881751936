package nl.kostenbewust.server.net;

import java.net.InetAddress;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes at most one line a minute about each address that misbehaves, and at most a hundred a minute in all. */
final class StrangerLog {
    private static final Logger LOG = LoggerFactory.getLogger(StrangerLog.class);
    private static final long MINUTE = 60_000_000_000L;
    private static final int MOST_ADDRESSES = 100;

    private final Set<InetAddress> told = new HashSet<>();
    private long minuteEnds = MINUTE;

    /** Writes the line, unless this address had its line in this minute (now in nanoseconds). */
    void tell(InetAddress address, String what, long now) {
        if (now >= minuteEnds) {
            told.clear();
            minuteEnds = now + MINUTE;
        }
        if (told.size() < MOST_ADDRESSES && told.add(address)) {
            LOG.warn("Verbinding van {} gesloten: {} (hooguit één regel per adres per minuut)", address, what);
        }
    }
}
