package nl.kostenbewust.server.load;

/**
 * All that a load run measured. Times are microseconds, sizes bytes.
 *
 * @param clients how many sat in the hall
 * @param teams in how many teams
 * @param scenario which scenario
 * @param pinned whether server and load each had a core of their own
 * @param loadAverage of the machine when the run ended, in hundredths; negative: unknown
 * @param join all came in at once
 * @param command from one command until the whole team saw it
 * @param commandBytes that the team was sent for one command, on average
 * @param commandProcessor of the server for one command, on average
 * @param lecturer from one command until the lecturer saw it
 * @param message from a message by the lecturer until all had it
 * @param together from all acting at once until all were answered and all teams had seen it
 * @param togetherBytes that all were sent for that, on average
 * @param togetherProcessor of the server for that, on average
 * @param perSecond durable commands a second
 * @param reconnect all lost their connections and came back at once
 * @param heap what the hall added to the server's heap
 * @param heapPerClient the same for each client
 * @param heapAlone of the server before anybody came
 */
public record Figures(
        int clients,
        int teams,
        String scenario,
        boolean pinned,
        long loadAverage,
        Storm join,
        Waits command,
        long commandBytes,
        long commandProcessor,
        Waits lecturer,
        Waits message,
        Waits together,
        long togetherBytes,
        long togetherProcessor,
        long perSecond,
        Storm reconnect,
        long heap,
        long heapPerClient,
        long heapAlone) {}
