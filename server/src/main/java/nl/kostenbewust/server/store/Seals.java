package nl.kostenbewust.server.store;

/** What is hashed of which row. The name of a seat is left out, so that it can be erased. */
final class Seals {
    private Seals() {}

    /** The hash before the first row: binds the journal to its session's unchanging fields. */
    static Bytes start(String sessionId, SessionStart start) {
        return new Hash()
                .text(sessionId)
                .number(start.createdAt())
                .text(start.scenario())
                .text(start.scenarioVersion())
                .number(start.seed())
                .text(start.roomCode())
                .bytes(start.settings())
                .number(start.format())
                .done();
    }

    /** The hash of a row that follows the row with the given hash. */
    static Bytes next(Bytes previous, JournalRow row) {
        return new Hash()
                .bytes(previous)
                .text(row.sessionId())
                .number(row.sequence())
                .text(row.team())
                .number(row.seat())
                .number(row.commandNumber())
                .bytes(row.command())
                .bytes(row.events())
                .done();
    }

    /** Covers the whole session row, including how far the journal has come. */
    static Bytes of(Session session) {
        return new Hash()
                .bytes(start(session.id(), session.start()))
                .text(session.state().name())
                .number(session.head().count())
                .bytes(session.head().hash())
                .done();
    }

    /** Covers when a session was last used. */
    static Bytes of(String sessionId, long usedAt) {
        return new Hash().text(sessionId).number(usedAt).done();
    }

    /** Covers the whole of a key to the pages. */
    static Bytes of(PageKey key) {
        return new Hash()
                .bytes(key.hash())
                .text(key.role())
                .text(key.sessionId())
                .number(key.issuedAt())
                .done();
    }

    /** Covers everything of a seat but the name. */
    static Bytes of(Seat seat) {
        return new Hash()
                .text(seat.sessionId())
                .number(seat.id())
                .text(seat.team())
                .bytes(seat.tokenHash())
                .done();
    }
}
