package nl.kostenbewust.desktop.screen.desk;

import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.view.ArgumentView;

/** The cards that a player is about to lay: at most three, and perhaps a precedent. */
final class Picks {
    /** How many arguments can be laid at a time. */
    static final int MOST = 3;

    private final List<Ref<Argument>> cards = new ArrayList<>();
    private boolean citing;
    private Ref<Argument> newest;

    /** Takes a card up or puts it back; a fourth one is not taken. */
    void turn(Ref<Argument> card) {
        if (cards.remove(card)) {
            newest = null;
        } else if (cards.size() < MOST) {
            cards.add(card);
            newest = card;
        }
    }

    /** Takes the precedent up or puts it back. */
    void turnPrecedent() {
        citing = !citing;
        newest = null;
    }

    /** Keeps what can still be laid. */
    void keep(List<ArgumentView> hand, boolean canCite) {
        List<Ref<Argument>> layable = hand.stream()
                .filter(ArgumentView::layable)
                .map(ArgumentView::id)
                .toList();
        cards.retainAll(layable);
        citing = citing && canCite;
    }

    /** Forgets everything. */
    void clear() {
        cards.clear();
        citing = false;
        newest = null;
    }

    /** The cards, in the order in which they were picked. */
    List<Ref<Argument>> cards() {
        return List.copyOf(cards);
    }

    /** Whether this card is picked. */
    boolean holds(Ref<Argument> card) {
        return cards.contains(card);
    }

    /** Whether the precedent is picked. */
    boolean citing() {
        return citing;
    }

    /** Whether nothing is picked. */
    boolean isEmpty() {
        return cards.isEmpty() && !citing;
    }

    /** Whether this was the last thing picked, so that it may move; true once. */
    boolean isFresh(Ref<Argument> card) {
        return card.equals(newest);
    }

    /** What was picked has moved. */
    void settle() {
        newest = null;
    }
}
