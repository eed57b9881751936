package nl.kostenbewust.server.web;

import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.server.store.SessionState;

/**
 * The lessons that this server keeps.
 *
 * @param now the moment of this list, in epoch milliseconds
 * @param lessons the newest first
 */
record KeptLessons(long now, List<Row> lessons) {
    /**
     * A lesson.
     *
     * @param code to join with
     * @param title of its scenario; the scenario's name where it is not there any more
     * @param state how far it is
     * @param open whether it is in memory now
     * @param fits whether it can go on with the files of this server
     * @param createdAt when it was made, in epoch milliseconds
     * @param usedAt when it was last used; absent: that cannot be trusted
     * @param teams how many teams it has
     * @param seats how many seats a team has
     * @param bytes how large its journal is
     * @param erasedOn the day on which it may be erased; absent: it stays
     */
    record Row(
            String code,
            Text title,
            SessionState state,
            boolean open,
            boolean fits,
            long createdAt,
            Optional<Long> usedAt,
            int teams,
            int seats,
            long bytes,
            Optional<String> erasedOn) {}
}
