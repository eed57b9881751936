package nl.kostenbewust.server.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** Harms a closed store behind its back: for tests of whoever uses one. */
public final class Harm {
    private Harm() {}

    /** Changes the seats of the session with that room code. */
    public static void toSeatsOf(String roomCode, Path directory) throws SQLException {
        try (Connection raw = Site.sqlite(directory).raw()) {
            new Sql(raw)
                    .change(
                            "UPDATE seat SET team = 'x' WHERE session = (SELECT id FROM session WHERE room_code = ?)",
                            roomCode);
        }
    }
}
