package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.server.store.Loaded.Damaged;
import nl.kostenbewust.server.store.Loaded.Intact;

/** Reads a session back and judges whether it is as it was written. */
record SessionReader(SessionTable sessions, JournalTable journals, SeatTable seats, NoteTable notes) {

    /** What is wrong, and from which row on (0: not in a row). */
    private record Damage(long from, String sentence) {}

    /** The sessions that have a row, and those of which only a journal is left. */
    List<Session> all() throws SQLException {
        List<Session> all = new ArrayList<>(sessions.all());
        for (String orphan : journals.orphans()) {
            all.add(lost(orphan));
        }
        return all;
    }

    /** The session, checked whole; empty if nothing is known of it. */
    Optional<Loaded> load(String id) throws SQLException {
        Optional<Session> found = sessions.find(id);
        if (found.isEmpty() && !journals.orphans().contains(id)) {
            return Optional.empty();
        }
        Session session = found.orElseGet(() -> lost(id));
        Chain chain = readChain(session);
        List<Seat> readable = new ArrayList<>();
        List<Note> written = new ArrayList<>();
        Optional<Damage> seatDamage = readSeats(id, readable).or(() -> readNotes(id, written));
        return Optional.of(damage(session, chain)
                .or(() -> seatDamage)
                .<Loaded>map(damage -> damaged(session, chain, readable, damage))
                .orElseGet(() -> new Intact(session, readable, written, chain.rows())));
    }

    private Chain readChain(Session session) {
        Chain chain = new Chain(Seals.start(session.id(), session.start()));
        try {
            journals.read(session.id(), chain);
        } catch (SQLException | IllegalArgumentException | ArithmeticException e) {
            chain.breakOff();
        }
        return chain;
    }

    private Optional<Damage> readSeats(String id, List<Seat> readable) {
        Damage damage = new Damage(0, "De gegevens van een speler zijn buiten het spel om veranderd.");
        try {
            List<SeatTable.Sealed> all = seats.all(id);
            all.stream()
                    .filter(SeatTable.Sealed::holds)
                    .map(SeatTable.Sealed::seat)
                    .forEach(readable::add);
            return readable.size() == all.size() ? Optional.empty() : Optional.of(damage);
        } catch (SQLException | IllegalArgumentException | ArithmeticException e) {
            return Optional.of(damage);
        }
    }

    private Optional<Damage> readNotes(String id, List<Note> written) {
        try {
            written.addAll(notes.all(id));
            return Optional.empty();
        } catch (SQLException | IllegalArgumentException | ArithmeticException e) {
            return Optional.of(new Damage(0, "Wat spelers schreven is buiten het spel om veranderd."));
        }
    }

    private static Optional<Damage> damage(Session session, Chain chain) {
        long next = chain.rows().size() + 1L;
        if (session.state() == SessionState.DAMAGED) {
            return Optional.of(
                    new Damage(0, "De gegevens van deze sessie zijn buiten het spel om veranderd of verdwenen."));
        }
        if (chain.broken()) {
            return Optional.of(
                    new Damage(next, "Stap " + next + " is buiten het spel om veranderd, verdwenen of onleesbaar."));
        }
        if (!chain.head().equals(session.head())) {
            return Optional.of(new Damage(
                    next,
                    "Er horen " + session.head().count() + " stappen te zijn, maar er staan er "
                            + chain.rows().size() + "."));
        }
        return Optional.empty();
    }

    private static Damaged damaged(Session session, Chain chain, List<Seat> seats, Damage damage) {
        String sentence = "Sessie " + session.id() + " is beschadigd. " + damage.sentence()
                + " Je kunt de sessie bekijken, maar niet verder spelen; zet een reservekopie terug of begin een nieuwe.";
        return new Damaged(session, seats, chain.rows(), damage.from(), sentence);
    }

    private static Session lost(String id) {
        SessionStart nothing = new SessionStart(0, "", "", 0, "", Bytes.of(), 0);
        return new Session(id, nothing, SessionState.DAMAGED, new Head(0, Bytes.of()));
    }
}
