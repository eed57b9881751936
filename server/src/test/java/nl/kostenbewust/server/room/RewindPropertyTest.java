package nl.kostenbewust.server.room;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.kostenbewust.core.Game;
import nl.kostenbewust.core.chance.Chance;
import nl.kostenbewust.core.model.LifeDomain;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.play.Journal;
import nl.kostenbewust.core.play.Order;
import nl.kostenbewust.server.store.Bytes;
import nl.kostenbewust.server.store.JournalRow;

/** Whatever is played and rewound, in whatever order: the rows say what the game is, and what it was. */
class RewindPropertyTest {
    private static final LifeDomain[] TOPICS = LifeDomain.values();

    private final List<JournalRow> rows = new ArrayList<>();
    /** What the journal was after that row. */
    private final Map<Long, List<Journal.Entry>> history = new LinkedHashMap<>();

    private Game game = Game.of(LessonFixture.LESSON.scenario(), Chance.of(7));

    @Property(tries = 40)
    void theRowsAddUpToTheGameAndKeepWhatWasLeft(
            @ForAll @Size(max = 40) List<@IntRange(min = 0, max = 99) Integer> deeds) {
        play(Order.ofSession(new Command.Begin(List.of(1, 2))));
        for (int deed : deeds) {
            if (deed < 12) {
                rewind(1 + deed % 4);
            } else {
                play(order(deed));
            }
            write(
                    "2",
                    Bytes.of(),
                    Bytes.of(Wire.ENTRY.write(game.journal().entries().get(0))));
        }

        List<Journal.Entry> now = TeamJournal.of(rows, 1);
        assertThat(now).isEqualTo(game.journal().entries());
        Game replayed = Game.replay(game.scenario(), game.chance(), new Journal(now));
        assertThat(replayed.state()).as("the replay of what counts").isEqualTo(game.state());
        assertThat(RoomState.of(rows)).as("a rewind moves nobody").isEqualTo(RoomState.START);
        history.forEach((sequence, then) -> assertThat(TeamJournal.asOf(rows, 1, sequence))
                .as("as of row " + sequence)
                .isEqualTo(then));
    }

    private static Order order(int deed) {
        int seat = 1 + deed % 2;
        if (deed < 30) {
            return new Order(seat, Optional.empty(), new Command.Ready());
        }
        if (deed < 45) {
            return Order.ofSession(new Command.CloseMonth());
        }
        return new Order(
                seat, Optional.of(Visitor.BART), new Command.Talk(Ref.to("bart"), TOPICS[deed % TOPICS.length]));
    }

    private void play(Order order) {
        if (game.apply(order) instanceof Game.Answer.Done done) {
            game = done.game();
            write("1", Bytes.of(), Bytes.of(Wire.ENTRY.write(new Journal.Entry(order, done.events()))));
        }
    }

    private void rewind(int month) {
        List<Journal.Entry> entries = game.journal().entries();
        int kept = TeamJournal.entriesBefore(entries, month);
        if (kept >= 0) {
            game = Game.replay(game.scenario(), game.chance(), new Journal(entries.subList(0, kept)));
            assertThat(game.state().month()).isEqualTo(month);
            write("", Bytes.of(Wire.ROOM.write(new RoomEvent.Rewound(1, month, kept))), Bytes.of());
        }
    }

    private void write(String team, Bytes command, Bytes events) {
        rows.add(new JournalRow("s", rows.size() + 1, team, 0, 0, command, events));
        history.put((long) rows.size(), game.journal().entries());
    }
}
