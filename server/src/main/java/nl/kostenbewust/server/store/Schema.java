package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.List;
import nl.kostenbewust.server.store.StorageException.Reason;

/** The tables, and the version of them that a database carries. */
final class Schema {
    /** The version that this program makes and reads. */
    static final int VERSION = 1;

    private static final List<String> TABLES = List.of(
            """
            CREATE TABLE session (
              id TEXT NOT NULL PRIMARY KEY, created_at INTEGER NOT NULL, scenario TEXT NOT NULL,
              scenario_version TEXT NOT NULL, seed INTEGER NOT NULL, room_code TEXT NOT NULL, settings BLOB NOT NULL,
              format INTEGER NOT NULL, state TEXT NOT NULL, row_count INTEGER NOT NULL, head BLOB NOT NULL,
              seal BLOB NOT NULL) STRICT""",
            """
            CREATE TABLE journal (
              session TEXT NOT NULL, sequence INTEGER NOT NULL, team TEXT NOT NULL, seat INTEGER NOT NULL,
              command_number INTEGER NOT NULL, command BLOB NOT NULL, events BLOB NOT NULL, hash BLOB NOT NULL,
              PRIMARY KEY (session, sequence)) STRICT""",
            "CREATE UNIQUE INDEX journal_command ON journal (session, seat, command_number) WHERE seat <> 0",
            """
            CREATE TABLE seat (
              session TEXT NOT NULL, id INTEGER NOT NULL, team TEXT NOT NULL, name TEXT NOT NULL,
              token_hash BLOB NOT NULL, seal BLOB NOT NULL, PRIMARY KEY (session, id)) STRICT""",
            "CREATE TABLE probe (filler BLOB NOT NULL) STRICT");

    private Schema() {}

    /** Makes the tables in an empty database; refuses a database of a newer version. */
    static void prepare(Sql sql) throws SQLException {
        int found = sql.query("PRAGMA user_version", row -> row.getInt(1)).get(0);
        if (found > VERSION) {
            throw new StorageException(
                    Reason.NEWER_SCHEMA,
                    "De opgeslagen spellen zijn van opslagversie " + found + "; dit programma kent versie " + VERSION
                            + ". Werk het programma bij, of kies een andere map.");
        }
        if (found == 0) {
            create(sql);
        }
    }

    private static void create(Sql sql) throws SQLException {
        sql.run("BEGIN IMMEDIATE");
        for (String table : TABLES) {
            sql.run(table);
        }
        sql.run("PRAGMA user_version = " + VERSION);
        sql.run("COMMIT");
    }
}
