package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.core.model.Argument;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Band;
import nl.kostenbewust.desktop.look.part.FootKey;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.screen.Room;

/** The band with the cards of a conversation: a counter-offer, what can be laid, what lies there already. */
final class Hand {
    private static final float MARGIN = 24;
    private static final float STEPS = 216;
    private static final float GAP = 20;
    private static final float RING = 7;
    private static final float BAR = 16;

    private final Conversation talk;
    private final Picks picks;
    private final Proposal proposal;

    Hand(Conversation talk, Picks picks, Proposal proposal) {
        this.talk = talk;
        this.picks = picks;
        this.proposal = proposal;
    }

    /** The band across a wide page, with the steps at its right; both scroll where there is little room. */
    Band wide(Table steps, Panes panes, float width, boolean tight) {
        Band band = new Band(talk.look());
        band.pad(tight ? 4 : 8, MARGIN, 0, MARGIN);
        band.add(heading()).growX().colspan(2).row();
        float cards = width - 2 * MARGIN - STEPS - GAP;
        band.add(panes.pane("hand", cards().in(cards - BAR - 4)))
                .width(cards + RING)
                .padLeft(-RING)
                .growY();
        Table column = new Table();
        column.top().left().add(steps).width(STEPS);
        band.add(panes.pane("steps", column))
                .width(STEPS + BAR)
                .growY()
                .padLeft(GAP)
                .padRight(-BAR)
                .padTop(tight ? 2 : 8);
        return band;
    }

    /** The band in a narrow page, as high as its cards. */
    Band narrow(float width) {
        Band band = new Band(talk.look());
        band.pad(10, 12, 4, 12);
        band.add(heading()).growX().row();
        band.add(cards().in(width - 24)).row();
        return band;
    }

    /** Takes a card up or puts it back. */
    void turn(Ref<Argument> card) {
        picks.turn(card);
        room().desk().deeds().refresh();
    }

    private Table heading() {
        Table heading = new Table();
        heading.left();
        heading.add(new Words(talk.look(), room().say("hand"), Type.HEADING, Tone.ONBRAND))
                .padRight(12);
        heading.add(Words.wrapped(talk.look(), room().say(talk.request().asks()), Type.LABEL, Tone.ONBRAND2))
                .growX()
                .padTop(3);
        Command withdraw = new Command.Withdraw(talk.request().id());
        String verb = room().say("withdraw");
        if (talk.action(withdraw).isPresent()) {
            FootKey key = new FootKey(talk.look(), verb, Key.of('T'), () -> proposal.consider(withdraw, verb));
            key.setName("withdraw");
            heading.add(key).padLeft(16);
        }
        return heading;
    }

    private Cards cards() {
        Cards cards = new Cards(room());
        talk.request().offer().ifPresent(offer -> cards.add(OfferCard.of(talk, offer, proposal)));
        if (talk.isOpen() || talk.isNew()) {
            cards.hand(talk.request().hand(), picks, card -> turn(card.id()));
        }
        if (talk.isOpen() && talk.request().canCite()) {
            cards.precedent(picks, this::turnPrecedent);
        }
        cards.laid(talk.request().laid(), room().say("laid"));
        return cards;
    }

    private void turnPrecedent() {
        picks.turnPrecedent();
        room().desk().deeds().refresh();
    }

    private Room room() {
        return talk.room();
    }
}
