package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import nl.kostenbewust.core.view.ArgumentView;
import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.part.ArgumentCard;
import nl.kostenbewust.desktop.look.part.ArgumentCard.Ground;
import nl.kostenbewust.desktop.screen.Room;

/** Argument cards in rows, as many beside each other as fit. */
final class Cards {
    private static final float LEAST = 226;
    private static final float GAP = 10;
    private static final float RING = 7;
    private static final int KEYS = 9;

    private final Room room;
    private final List<Actor> cards = new ArrayList<>();
    private int keys;

    /** No cards yet. */
    Cards(Room room) {
        this.room = room;
    }

    /** Adds any card before what follows. */
    void add(Actor card) {
        cards.add(card);
    }

    /** Adds a hand to pick from. */
    void hand(List<ArgumentView> hand, Picks picks, Consumer<ArgumentView> turned) {
        for (ArgumentView view : hand) {
            ArgumentCard card = new ArgumentCard(room.look(), face(view), key(), () -> turned.accept(view));
            card.setName("card." + view.id().value());
            card.enabled(view.layable());
            raise(card, picks, view);
            cards.add(card);
        }
    }

    /** Adds the card with which a precedent is cited. */
    void precedent(Picks picks, Runnable turned) {
        ArgumentCard.Argument face = new ArgumentCard.Argument(
                Corner.LEGITIMACY,
                room.words().name("corner", Corner.LEGITIMACY),
                room.say("precedent.card"),
                List.of(new Ground(room.say("precedent.rests"), true)));
        ArgumentCard card = new ArgumentCard(room.look(), face, Key.of('V'), turned);
        card.setName("card.precedent");
        if (picks.citing()) {
            card.raised();
        }
        cards.add(card);
    }

    /** Adds what lies there already. */
    void laid(List<ArgumentView> laid, String words) {
        for (ArgumentView view : laid) {
            ArgumentCard card = new ArgumentCard(room.look(), face(view), null, () -> {}).laid(words);
            card.enabled(false);
            cards.add(card);
        }
    }

    /** All cards in a width. */
    Table in(float width) {
        Table table = new Table();
        int columns = Math.max(1, (int) ((width + GAP) / (LEAST + GAP)));
        // Room for the ring around a card that is picked or has the keyboard.
        table.top()
                .left()
                .padLeft(RING)
                .padTop(3)
                .defaults()
                .width((width - (columns - 1) * GAP) / columns)
                .fillY()
                .padBottom(6);
        for (int i = 0; i < cards.size(); i++) {
            boolean last = (i + 1) % columns == 0;
            table.add(cards.get(i)).padRight(last ? 0 : GAP);
            if (last) {
                table.row();
            }
        }
        return table;
    }

    private void raise(ArgumentCard card, Picks picks, ArgumentView view) {
        if (picks.isFresh(view.id())) {
            card.picked(true);
        } else if (picks.holds(view.id())) {
            card.raised();
        }
    }

    private Key key() {
        keys++;
        return keys <= KEYS ? Key.of((char) ('0' + keys)) : null;
    }

    private ArgumentCard.Argument face(ArgumentView view) {
        Corner corner = Corner.valueOf(view.kind().name());
        List<Ground> grounds = view.restsOn().stream()
                .map(basis -> new Ground(room.say(basis.text()), basis.holds()))
                .toList();
        return new ArgumentCard.Argument(corner, room.words().name("corner", corner), room.say(view.text()), grounds);
    }
}
