package nl.kostenbewust.server.store;

/**
 * What somebody wrote in a session. The journal knows it by author and number alone, so that it can be erased.
 *
 * @param sessionId the session
 * @param author the seat of whoever wrote it
 * @param number which of their notes; a later one under the same number takes its place
 * @param text what was written
 */
public record Note(String sessionId, int author, int number, String text) {
    /** Refuses null and text that cannot be stored. */
    public Note {
        StoredText.require(sessionId, "sessionId");
        StoredText.require(text, "text");
    }

    /** Without the text, so that it cannot end up in a log. */
    @Override
    public String toString() {
        return "Note[" + sessionId + " " + author + "." + number + "]";
    }
}
