package nl.kostenbewust.server.store;

import static nl.kostenbewust.server.store.Samples.get;
import static nl.kostenbewust.server.store.Samples.refusal;
import static nl.kostenbewust.server.store.Samples.row;
import static nl.kostenbewust.server.store.Samples.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kostenbewust.core.fixture.Fault;
import nl.kostenbewust.server.store.StorageException.Reason;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fault 3: what was changed in the database is found, named, and kept to its session. */
class DamageTest {
    private static final int ROWS = 4;
    private static final Map<String, List<String>> KEYS = Map.of(
            "session", List.of("id"), "journal", List.of("session", "sequence"), "seat", List.of("session", "id"));

    @TempDir
    Path directory;

    Site site() {
        return Site.sqlite(directory);
    }

    /** One in so many of all changes is tried. */
    int stride() {
        return 1;
    }

    private String hurt;
    private String other;

    @BeforeEach
    void twoSessions() {
        try (Store store = site().open()) {
            hurt = Samples.session(store, "AB12", ROWS).id();
            other = Samples.session(store, "CD34", ROWS).id();
            get(store.putSeat(Samples.seat(hurt, 1, "Noor")));
            get(store.putSeat(Samples.seat(other, 1, "Sem")));
        }
    }

    /** Every bit of every number and every byte of every text in every row, but for names (erasable) and a seat's session. */
    @Test
    @Fault(3)
    void everyChangedByteIsFound() throws SQLException {
        try (Connection raw = raw()) {
            Sql sql = new Sql(raw);
            int tried = 0;
            for (Cell cell : cells(sql)) {
                List<Object> changes = changes(cell.value());
                for (int i = 0; i < changes.size(); i += stride()) {
                    Object changed = changes.get(i);
                    sql.run("BEGIN");
                    if (cell.set(sql, changed)) {
                        tried++;
                        assertFound(sql, cell + " -> " + changed);
                    }
                    sql.run("ROLLBACK");
                }
            }
            assertThat(tried).isGreaterThan(1500 / stride());
            assertIntact(sql, hurt);
        }
    }

    @Test
    @Fault(3)
    void everyDeletedRowIsFoundAndTheRowsBeforeItAreStillThere() throws SQLException {
        try (Connection raw = raw()) {
            Sql sql = new Sql(raw);
            for (int sequence = 1; sequence <= ROWS; sequence++) {
                sql.run("BEGIN");
                sql.change("DELETE FROM journal WHERE session = ? AND sequence = ?", hurt, sequence);
                Loaded.Damaged damaged = assertFound(sql, "row " + sequence);
                assertThat(damaged.damagedFrom()).isEqualTo(sequence);
                assertThat(damaged.rows()).isEqualTo(rows(hurt, sequence - 1));
                sql.run("ROLLBACK");
            }
            sql.run("BEGIN");
            sql.change("DELETE FROM session WHERE id = ?", hurt);
            assertFound(sql, "session row");
            assertThat(reader(sql).all()).extracting(Session::id).contains(hurt);
            sql.run("ROLLBACK");
        }
    }

    @Test
    @Fault(3)
    void everyCutTailIsFound() throws SQLException {
        try (Connection raw = raw()) {
            Sql sql = new Sql(raw);
            for (int kept = 0; kept < ROWS; kept++) {
                sql.run("BEGIN");
                sql.change("DELETE FROM journal WHERE session = ? AND sequence > ?", hurt, kept);
                assertThat(assertFound(sql, "kept " + kept).rows()).hasSize(kept);
                sql.run("ROLLBACK");
            }
        }
    }

    @Test
    @Fault(3)
    void addedAndSwappedRowsAreFound() throws SQLException {
        try (Connection raw = raw()) {
            Sql sql = new Sql(raw);
            sql.run("BEGIN");
            Chain chain = new Chain(Seals.start(hurt, Samples.start("AB12")));
            new JournalTable(sql).read(hurt, chain);
            JournalRow added = row(hurt, ROWS + 1);
            new JournalTable(sql)
                    .insert(List.of(new JournalTable.Chained(
                            added, Seals.next(chain.head().hash(), added))));
            assertThat(assertFound(sql, "a well-made row too many").sentence()).contains("Er horen 4 stappen te zijn");
            sql.run("ROLLBACK");

            sql.run("BEGIN");
            sql.change("UPDATE journal SET sequence = -1 WHERE session = ? AND sequence = 2", hurt);
            sql.change("UPDATE journal SET sequence = 2 WHERE session = ? AND sequence = 3", hurt);
            sql.change("UPDATE journal SET sequence = 3 WHERE session = ? AND sequence = -1", hurt);
            assertThat(assertFound(sql, "swapped").damagedFrom()).isEqualTo(2);
            sql.run("ROLLBACK");
        }
    }

    @Test
    @Fault(3)
    void aDamagedSessionIsReadOnlyAndItsNeighbourPlaysOn() throws SQLException {
        try (Connection raw = raw()) {
            new Sql(raw)
                    .change(
                            "UPDATE journal SET events = ? WHERE session = ? AND sequence = 3",
                            Bytes.of((byte) 0),
                            hurt);
        }
        try (Store store = site().open()) {
            assertThat(refusal(store.append(row(hurt, ROWS + 1)))).isEqualTo(Reason.DAMAGED_SESSION);
            assertThat(refusal(store.changeState(hurt, SessionState.ENDED))).isEqualTo(Reason.DAMAGED_SESSION);
            assertThat(get(store.load(hurt))).isInstanceOfSatisfying(Loaded.Damaged.class, damaged -> {
                assertThat(damaged.damagedFrom()).isEqualTo(3);
                assertThat(damaged.rows()).isEqualTo(rows(hurt, 2));
                assertThat(damaged.sentence()).contains(hurt, "Stap 3", "niet verder spelen");
            });
            assertThat(get(store.append(row(other, ROWS + 1))).sequence()).isEqualTo(ROWS + 1);
            get(store.eraseSessions(List.of(hurt)));
            assertThat(get(store.sessions())).extracting(Session::id).containsExactly(other);
        }
    }

    @Test
    void aDamagedSessionRowIsListedAsSuch() throws SQLException {
        try (Connection raw = raw()) {
            new Sql(raw).change("UPDATE session SET seed = 1, state = 'weg' WHERE id = ?", hurt);
        }
        try (Store store = site().open()) {
            assertThat(get(store.sessions()))
                    .filteredOn(session -> session.state() == SessionState.DAMAGED)
                    .extracting(Session::id)
                    .containsExactly(hurt);
            assertThat(refusal(store.append(row(hurt, ROWS + 1)))).isEqualTo(Reason.DAMAGED_SESSION);
        }
    }

    private Loaded.Damaged assertFound(Sql sql, String what) throws SQLException {
        SessionReader reader = reader(sql);
        List<Loaded> all = new ArrayList<>();
        for (Session session : reader.all()) {
            reader.load(session.id()).ifPresent(all::add);
        }
        assertThat(all).as(what).anySatisfy(found -> assertThat(found).isInstanceOf(Loaded.Damaged.class));
        assertThat(all).as(what).noneSatisfy(found -> {
            assertThat(found).isInstanceOf(Loaded.Intact.class);
            assertThat(found.session().id()).isEqualTo(hurt);
        });
        assertIntact(sql, other);
        return (Loaded.Damaged) all.stream()
                .filter(Loaded.Damaged.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static void assertIntact(Sql sql, String id) throws SQLException {
        Loaded loaded = reader(sql).load(id).orElseThrow();
        assertThat(loaded).isInstanceOf(Loaded.Intact.class);
        assertThat(loaded.rows()).isEqualTo(rows(id, ROWS));
    }

    private static SessionReader reader(Sql sql) {
        return new SessionReader(new SessionTable(sql), new JournalTable(sql), new SeatTable(sql), new NoteTable(sql));
    }

    private Connection raw() throws SQLException {
        return site().raw();
    }

    /** A cell of a table, in the row that has this key. */
    private record Cell(String table, Map<String, Object> key, String column, Object value) {
        /** Tells whether the database took the value. */
        boolean set(Sql sql, Object changed) {
            List<Object> arguments = new ArrayList<>(List.of(changed));
            arguments.addAll(key.values());
            try {
                sql.change(
                        "UPDATE " + table + " SET " + column + " = ? WHERE " + String.join(" = ? AND ", key.keySet())
                                + " = ?",
                        arguments.toArray());
                return true;
            } catch (SQLException e) {
                return false;
            }
        }
    }

    private List<Cell> cells(Sql sql) throws SQLException {
        List<Cell> cells = new ArrayList<>();
        KEYS.forEach((table, key) -> cells.addAll(cells(sql, table, key)));
        cells.removeIf(cell ->
                cell.table().equals("seat") && List.of("name", "session").contains(cell.column()));
        return cells;
    }

    private List<Cell> cells(Sql sql, String table, List<String> key) {
        List<Cell> cells = new ArrayList<>();
        try {
            sql.query(
                    "SELECT * FROM " + table + " WHERE " + key.get(0) + " = ?",
                    row -> {
                        Map<String, Object> found = new LinkedHashMap<>();
                        for (String column : key) {
                            found.put(column, row.getObject(column));
                        }
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            cells.add(new Cell(table, found, row.getMetaData().getColumnName(i), row.getObject(i)));
                        }
                        return null;
                    },
                    hurt);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        return cells;
    }

    private static List<Object> changes(Object value) {
        if (value instanceof Number number) {
            return Stream.iterate(0, bit -> bit < 64, bit -> bit + 1)
                    .<Object>map(bit -> number.longValue() ^ (1L << bit))
                    .toList();
        }
        byte[] content = value instanceof String text
                ? text.getBytes(java.nio.charset.StandardCharsets.US_ASCII)
                : (byte[]) value;
        List<Object> changes = new ArrayList<>();
        for (int i = 0; i < content.length; i++) {
            byte[] changed = content.clone();
            changed[i] ^= 1;
            changes.add(
                    value instanceof String
                            ? new String(changed, java.nio.charset.StandardCharsets.US_ASCII)
                            : Bytes.of(changed));
        }
        return changes;
    }
}
