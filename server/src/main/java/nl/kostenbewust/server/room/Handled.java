package nl.kostenbewust.server.room;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;

/**
 * What players asked and what was carried out, by who asked it and under which number; so that what is sent again is not carried out
 * again, something else under the same number is not taken for it, and only the connection that asked it hears of it: another of the same
 * player may wait for an answer under that number to a question of its own. Lives on the room's thread.
 */
final class Handled {
    private final Map<Author, Asked> onTheWay = new HashMap<>();
    private final Map<Author, Object> kept = new HashMap<>();

    private record Asked(Object deed, long connection) {}

    /** A command, whatever seat it is given from: its player may have gone to another one since. */
    record Deed(Optional<Ref<Household>> household, Command command) {}

    /** How something compares with what was handled. */
    enum Before {
        /** Nothing was handled under its number. */
        NEW,
        /** It was carried out, and the store does not have it yet. */
        ON_ITS_WAY,
        /** It was carried out, and the store has it. */
        KEPT,
        /** Something else was handled under its number: its player sits at two devices. */
        ANOTHER
    }

    /** How this compares; what is still on its way will be answered to this connection. */
    Before before(Author author, Object deed, long connection) {
        if (kept.containsKey(author)) {
            return kept.get(author).equals(deed) ? Before.KEPT : Before.ANOTHER;
        }
        if (!onTheWay.containsKey(author)) {
            return Before.NEW;
        }
        if (!onTheWay.get(author).deed().equals(deed)) {
            return Before.ANOTHER;
        }
        carriedOut(author, deed, connection);
        return Before.ON_ITS_WAY;
    }

    /** It was carried out, and waits for the store; this connection asked it. */
    void carriedOut(Author author, Object deed, long connection) {
        onTheWay.put(author, new Asked(deed, connection));
    }

    /** What was on its way never arrived; returns whose it was. */
    List<Author> fallBack() {
        List<Author> lost = List.copyOf(onTheWay.keySet());
        onTheWay.clear();
        return lost;
    }

    /** The store has it; returns the connection that waits for the answer, if any does. */
    Optional<Long> kept(Author author, Object deed) {
        Optional<Asked> asked = Optional.ofNullable(onTheWay.remove(author));
        if (!author.equals(Author.ROOM)) {
            kept.put(author, deed);
        }
        return asked.map(Asked::connection);
    }
}
