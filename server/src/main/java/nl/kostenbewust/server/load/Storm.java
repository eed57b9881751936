package nl.kostenbewust.server.load;

/**
 * What it took to let all of them in at once.
 *
 * @param clients how many
 * @param retries how often somebody was cut off and knocked again
 * @param micros until the last one could play
 * @param bytes that were sent to them until then
 * @param processor microseconds of the server's processor
 */
public record Storm(int clients, int retries, long micros, long bytes, long processor) {}
