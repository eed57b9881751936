package nl.kostenbewust.server.room;

import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.kostenbewust.server.net.TokenBucket;

/**
 * Slows down whoever tries codes, by address and in all (faults, number 47). Nobody is locked out, because a whole class may come from one
 * address, together with whoever is guessing there: too many wrong codes only make that address wait for its turn, and a client that is
 * sent away comes back by itself. What keeps a code from being guessed is that there are 31⁸ of them. Used on one thread.
 */
final class CodeGuard {
    /** Wrong codes that an address may send at once; a class that mistypes stays well below. */
    static final int WRONG_AT_ONCE = 60;
    /** Codes that are looked at each second from an address that sent too many wrong ones. */
    static final int PACE = 200;

    private static final int WRONG_AT_ONCE_IN_ALL = 600;
    private static final int PACE_IN_ALL = 300;
    private static final int ADDRESSES = 10_000;

    private final Map<InetAddress, Tries> addresses = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<InetAddress, Tries> eldest) {
            return size() > ADDRESSES;
        }
    };
    private final Tries all = new Tries(WRONG_AT_ONCE_IN_ALL, PACE_IN_ALL);

    /** How often somebody was wrong, and how often they may still be when that was too often. */
    private static final class Tries {
        private final TokenBucket wrong;
        private final TokenBucket turns;
        private boolean suspect;

        Tries(int wrongAtOnce, int pace) {
            wrong = new TokenBucket(wrongAtOnce / 60.0, wrongAtOnce);
            turns = new TokenBucket(pace, pace);
        }

        void wrong(long now) {
            suspect = !wrong.take(now);
        }

        boolean hasTurn(long now) {
            return !suspect || turns.take(now);
        }
    }

    /** Whether a code from this address is looked at now. */
    boolean hasTurn(InetAddress address, long now) {
        Tries tries = addresses.get(address);
        // Who never was wrong does not wait for those who were.
        return tries == null || (tries.hasTurn(now) && all.hasTurn(now));
    }

    /** A code from this address was wrong. */
    void wrong(InetAddress address, long now) {
        addresses
                .computeIfAbsent(address, first -> new Tries(WRONG_AT_ONCE, PACE))
                .wrong(now);
        all.wrong(now);
    }
}
