package nl.kostenbewust.server.room;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kostenbewust.core.codec.Codec;
import nl.kostenbewust.core.protocol.Card;
import nl.kostenbewust.core.protocol.Poll;
import nl.kostenbewust.server.store.Note;

/**
 * What was written in a room: the words of polls and the closing cards. They are kept apart from the journal, because they can be
 * erased. Lives on the room's thread.
 */
final class Notebook {
    private static final int CARD = 1;
    private static final Codec<Poll> POLLS = Codec.json(Poll.class, 1 << 16);
    private static final Codec<Card> CARDS = Codec.json(Card.class, 1 << 13);

    private final Ledger ledger;
    private final Map<Integer, Poll> polls = new HashMap<>();
    private final Map<Integer, Card> cards = new HashMap<>();

    /** What the store has of it. */
    Notebook(Ledger ledger, List<Note> kept) {
        this.ledger = ledger;
        for (Note note : kept) {
            if (note.author() == Ledger.LECTURER) {
                polls.put(note.number(), POLLS.read(bytes(note)));
            } else {
                cards.put(note.author(), CARDS.read(bytes(note)));
            }
        }
    }

    private static byte[] bytes(Note note) {
        return note.text().getBytes(StandardCharsets.UTF_8);
    }

    /** The words of a poll. */
    Optional<Poll> poll(int number) {
        return Optional.ofNullable(polls.get(number));
    }

    /** Writes them down; the row of the journal comes after them, so that it is never without. */
    void write(int number, Poll poll) {
        polls.put(number, poll);
        keep(Ledger.LECTURER, number, POLLS.write(poll));
    }

    /** The closing card of a trainee. */
    Optional<Card> card(int trainee) {
        return Optional.ofNullable(cards.get(trainee));
    }

    /** Writes it down, in place of the one before. */
    void write(int trainee, Card card) {
        cards.put(trainee, card);
        keep(trainee, CARD, CARDS.write(card));
    }

    private void keep(int author, int number, byte[] text) {
        ledger.note(author, number, new String(text, StandardCharsets.UTF_8));
    }
}
