package nl.kostenbewust.server.store;

/**
 * One row of a journal: a command and what came of it.
 *
 * @param sessionId the session
 * @param sequence 1 for the first row, and on without gaps
 * @param team the id of the team it concerns, or empty for nobody's in particular
 * @param seat the id of the author's seat, or {@link #SYSTEM}
 * @param commandNumber the author's own number for the command, 1 or more, used once per seat; 0 for the system
 * @param command the command, in the caller's own encoding
 * @param events the events, in the caller's own encoding
 */
public record JournalRow(
        String sessionId, long sequence, String team, int seat, long commandNumber, Bytes command, Bytes events) {

    /** The author of rows that no player asked for. */
    public static final int SYSTEM = 0;

    /** The most bytes that a command, and that the events of one row, may take. */
    public static final int MAX_PAYLOAD = 4 << 20;

    /** Refuses null and text that cannot be stored, a sequence below 1, a number that does not suit the author, and payloads over the limit. */
    public JournalRow {
        StoredText.require(sessionId, "session");
        StoredText.require(team, "team");
        require(sequence >= 1, "sequence must be 1 or more", sequence);
        require(seat >= SYSTEM, "seat must be 0 or more", seat);
        require(seat == SYSTEM ? commandNumber == 0 : commandNumber >= 1, "command number", commandNumber);
        require(command.size() <= MAX_PAYLOAD, "command too large", command.size());
        require(events.size() <= MAX_PAYLOAD, "events too large", events.size());
    }

    private static void require(boolean holds, String what, long value) {
        if (!holds) {
            throw new IllegalArgumentException(what + ": " + value);
        }
    }
}
