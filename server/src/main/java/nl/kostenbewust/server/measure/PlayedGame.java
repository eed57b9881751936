package nl.kostenbewust.server.measure;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.scenarios.bot.Bot;
import nl.kostenbewust.scenarios.bot.BotTable;
import nl.kostenbewust.server.room.Lesson;
import nl.kostenbewust.server.store.Bytes;
import nl.kostenbewust.server.store.JournalRow;

/** A game that bots played to its end: real rows to fill a store with. */
record PlayedGame(List<Bytes> entries) {
    private static final Codec<Journal.Entry> ENTRY = Codec.cbor(Journal.Entry.class, 4 << 20);
    private static final int SEATS = 3;

    static PlayedGame of(Lesson lesson, long seed) {
        SortedMap<Integer, Bot> bots = new TreeMap<>();
        for (int seat = 1; seat <= SEATS; seat++) {
            bots.put(seat, Bot.random(seed + seat));
        }
        Game end = BotTable.play(
                Game.of(lesson.scenario(), Chance.of(seed)), bots, lesson.references(), (before, order, answer) -> {});
        return new PlayedGame(end.journal().entries().stream()
                .map(entry -> Bytes.of(ENTRY.write(entry)))
                .toList());
    }

    /** The rows of this game in a session, written by nobody in particular. */
    List<JournalRow> rows(String sessionId) {
        return java.util.stream.IntStream.range(0, entries.size())
                .mapToObj(i -> new JournalRow(sessionId, i + 1L, "1", JournalRow.SYSTEM, 0, Bytes.of(), entries.get(i)))
                .toList();
    }
}
