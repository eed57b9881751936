package nl.kostenbewust.server.wire;

import com.esotericsoftware.minlog.Log;

/** KryoNet's own log, which writes to standard output and one stack trace for each stranger. */
public final class KryoNetLog {
    private KryoNetLog() {}

    /** Silences it for the whole process; what matters in it is reported by the rooms that use KryoNet. */
    public static void silence() {
        Log.set(Log.LEVEL_NONE);
    }
}
