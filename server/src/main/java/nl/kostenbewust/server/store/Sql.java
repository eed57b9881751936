package nl.kostenbewust.server.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Statements on one connection; arguments are numbers, text and {@link Bytes}. */
record Sql(Connection connection) {

    /** Turns the current row of a result into a value. */
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Runs a statement that has no arguments and no result. */
    void run(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    /** Runs a change. */
    void change(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            statement.executeUpdate();
        }
    }

    /** Runs a change once for each list of arguments. */
    void changeAll(String sql, List<Object[]> arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] each : arguments) {
                fill(statement, each);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** Reads all rows of a result. */
    <T> List<T> query(String sql, RowReader<T> reader, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments);
                ResultSet result = statement.executeQuery()) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(reader.read(result));
            }
            return rows;
        }
    }

    /** A number column; fails on a number that only a damaged file can hold. */
    static int integer(ResultSet row, String column) throws SQLException {
        return Math.toIntExact(row.getLong(column));
    }

    /** A text column; empty if a damaged file has none. */
    static String text(ResultSet row, String column) throws SQLException {
        String value = row.getString(column);
        return value == null ? "" : value;
    }

    /** A bytes column; empty if a damaged file has none. */
    static Bytes bytes(ResultSet row, String column) throws SQLException {
        byte[] value = row.getBytes(column);
        return value == null ? Bytes.of() : Bytes.of(value);
    }

    private PreparedStatement prepare(String sql, Object... arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        fill(statement, arguments);
        return statement;
    }

    private static void fill(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i] instanceof Bytes bytes ? bytes.toArray() : arguments[i]);
        }
    }
}
