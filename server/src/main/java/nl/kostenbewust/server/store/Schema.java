package nl.kostenbewust.server.store;

import java.sql.SQLException;
import java.util.List;
import nl.kostenbewust.server.store.StorageException.Reason;

/** The tables, and the version of them that a database carries. */
final class Schema {
    private static final List<String> FIRST = List.of(
            """
            CREATE TABLE session (
              id TEXT NOT NULL PRIMARY KEY, created_at NUMBER NOT NULL, scenario TEXT NOT NULL,
              scenario_version TEXT NOT NULL, seed NUMBER NOT NULL, room_code TEXT NOT NULL, settings BYTES NOT NULL,
              format NUMBER NOT NULL, state TEXT NOT NULL, row_count NUMBER NOT NULL, head BYTES NOT NULL,
              seal BYTES NOT NULL) STRICT""",
            """
            CREATE TABLE journal (
              session TEXT NOT NULL, sequence NUMBER NOT NULL, team TEXT NOT NULL, seat NUMBER NOT NULL,
              command_number NUMBER NOT NULL, command BYTES NOT NULL, events BYTES NOT NULL, hash BYTES NOT NULL,
              PRIMARY KEY (session, sequence)) STRICT""",
            "CREATE UNIQUE INDEX journal_command ON journal (session, seat, command_number) WHERE seat <> 0",
            """
            CREATE TABLE seat (
              session TEXT NOT NULL, id NUMBER NOT NULL, team TEXT NOT NULL, name TEXT NOT NULL,
              token_hash BYTES NOT NULL, seal BYTES NOT NULL, PRIMARY KEY (session, id)) STRICT""",
            "CREATE TABLE probe (filler BYTES NOT NULL) STRICT");

    private static final List<String> SECOND = List.of("""
            CREATE TABLE last_use (
              session TEXT NOT NULL PRIMARY KEY, used_at NUMBER NOT NULL, seal BYTES NOT NULL) STRICT""");

    private static final List<String> THIRD = List.of("""
            CREATE TABLE page_key (
              hash BYTES NOT NULL PRIMARY KEY, role TEXT NOT NULL, session TEXT NOT NULL, issued_at NUMBER NOT NULL,
              seal BYTES NOT NULL) STRICT""");

    private static final List<String> FOURTH = List.of("""
            CREATE TABLE note (
              session TEXT NOT NULL, author NUMBER NOT NULL, number NUMBER NOT NULL, text TEXT NOT NULL,
              PRIMARY KEY (session, author, number)) STRICT""");

    /** What each version adds to the one before; a database of any older version is brought on, step by step. */
    private static final List<List<String>> STEPS = List.of(FIRST, SECOND, THIRD, FOURTH);

    /** The version that this program makes and reads. */
    static final int VERSION = STEPS.size();

    private Schema() {}

    /** Makes the tables that are missing; refuses a database of a newer version, or of none that can be. */
    static void prepare(Database database, Sql sql) throws SQLException {
        int found = database.version(sql);
        if (found > VERSION) {
            throw new StorageException(
                    Reason.NEWER_SCHEMA,
                    "De opgeslagen spellen zijn van opslagversie " + found + "; dit programma kent versie " + VERSION
                            + ". Werk het programma bij, of kies een andere map.");
        }
        if (found < 0) {
            throw new StorageException(
                    Reason.UNREADABLE,
                    "De opgeslagen spellen zijn buiten het spel om veranderd: opslagversie " + found
                            + " bestaat niet. Zet een" + " reservekopie terug, of kies een andere map.");
        }
        if (found < VERSION) {
            bringOn(database, sql, found);
        }
    }

    private static void bringOn(Database database, Sql sql, int from) throws SQLException {
        database.begin(sql);
        for (List<String> step : STEPS.subList(from, VERSION)) {
            for (String table : step) {
                sql.run(database.dialect(table));
            }
        }
        database.sign(sql, VERSION);
        database.commit(sql);
    }
}
