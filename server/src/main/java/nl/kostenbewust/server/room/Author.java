package nl.kostenbewust.server.room;

/**
 * Who wrote an entry of the journal.
 *
 * @param seat the stored seat; 0: the room itself
 * @param commandNumber the number of that seat's command; 0: none
 */
record Author(int seat, long commandNumber) {
    /** The room itself. */
    static final Author ROOM = new Author(0, 0);
}
