package nl.kostenbewust.server.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Stores of earlier versions as text: the statements that make them. When the version of the tables goes up, add a file before
 * the change, with {@code java -cp <test class path> nl.kostenbewust.server.store.GoldenStore <directory> > store-N.sql}: it
 * fills a new store in that directory and prints it. Never change a file that is there.
 */
final class GoldenStore {
    static final String PLAYED = "KLAAR1";
    static final String EMPTY = "LEEG01";
    static final int ROWS = 12;
    static final String NOTE = "Als het lastig wordt, dan bel ik.";
    static final long USED_AT = 1_790_000_000_000L;

    private GoldenStore() {}

    /** The argument is an empty directory. */
    public static void main(String[] arguments) throws SQLException {
        Path directory = Path.of(arguments[0]);
        fill(directory);
        try (Connection raw = connect(directory)) {
            dump(new Sql(raw)).forEach(System.out::println);
        }
    }

    private static void fill(Path directory) {
        try (Store store = SqlStore.open(directory)) {
            Session played = Samples.session(store, PLAYED, ROWS);
            Samples.get(store.append(Samples.systemRow(played.id(), ROWS + 1)));
            Samples.get(store.putSeat(Samples.seat(played.id(), 1, "Noor Özgür")));
            Samples.get(store.putSeat(Samples.seat(played.id(), 2, "")));
            Samples.get(store.changeState(played.id(), SessionState.ENDED));
            Samples.get(store.used(played.id(), USED_AT));
            Samples.get(
                    store.putKey(new PageKey(Samples.seat(played.id(), 3, "").tokenHash(), "LECTURER", "", USED_AT)));
            Samples.get(store.putNote(new Note(played.id(), 1, 1, NOTE)));
            Samples.get(store.createSession(Samples.start(EMPTY)));
        }
    }

    /** Makes the store of that version in the directory. */
    static void make(int version, Path directory) throws SQLException, IOException {
        String name = "store-" + version + ".sql";
        String all = new String(
                GoldenStore.class.getResourceAsStream(name).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        Files.createDirectories(directory);
        try (Connection raw = connect(directory)) {
            for (String statement : all.split(";\n")) {
                if (!statement.isBlank()) {
                    new Sql(raw).run(statement);
                }
            }
        }
    }

    private static Connection connect(Path directory) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + directory.resolve(SqliteDatabase.NAME));
    }

    private static List<String> dump(Sql sql) throws SQLException {
        List<String> lines = new ArrayList<>();
        int version = sql.query("PRAGMA user_version", row -> row.getInt(1)).get(0);
        List<String> tables = new ArrayList<>();
        sql.query("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY rowid", row -> {
            lines.add(row.getString("sql") + ";");
            return row.getString("type").equals("table") && tables.add(row.getString("name"));
        });
        for (String table : tables) {
            lines.addAll(sql.query("SELECT * FROM " + table, row -> insert(table, row)));
        }
        lines.add("PRAGMA user_version = " + version + ";");
        return lines;
    }

    private static String insert(String table, ResultSet row) throws SQLException {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object cell = row.getObject(i);
            cells.add(
                    cell instanceof byte[] bytes
                            ? "x'" + HexFormat.of().formatHex(bytes) + "'"
                            : cell instanceof String ? "'" + cell + "'" : String.valueOf(cell));
        }
        return "INSERT INTO " + table + " VALUES (" + String.join(", ", cells) + ");";
    }
}
