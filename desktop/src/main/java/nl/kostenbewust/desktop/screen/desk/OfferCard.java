package nl.kostenbewust.desktop.screen.desk;

import nl.kostenbewust.core.model.Text;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.screen.Room;

/** A counter-offer: take it, leave it, or argue on. */
final class OfferCard {
    private OfferCard() {}

    /** The card for the counter-offer that lies on the table. */
    static Card of(Conversation talk, Text offer, Proposal proposal) {
        Room room = talk.room();
        Card card = new Card(room.look()).edge(Tone.GLOW, 3);
        card.pad(10, 14, 12, 14);
        card.defaults().growX();
        card.add(new Words(room.look(), room.say("offer"), Type.HEADING)).row();
        card.add(Words.wrapped(room.look(), room.quote(offer), Type.STRONG, Tone.INK)
                        .leading(20))
                .padTop(2)
                .padBottom(8)
                .row();
        Command take = new Command.AnswerOffer(talk.request().id(), true);
        Command leave = new Command.AnswerOffer(talk.request().id(), false);
        card.add(button(room, Button.Kind.PRIMARY, "offer.take", () -> proposal.consider(take, room.say("offer.take")))
                        .with(Key.of('A')))
                .expandY()
                .bottom()
                .padBottom(4)
                .row();
        card.add(button(room, Button.Kind.PLAIN, "offer.leave", () -> proposal.consider(leave, room.say("offer.leave")))
                        .with(Key.of('L')))
                .row();
        card.add(Words.wrapped(room.look(), room.say("offer.else"), Type.LABEL, Tone.INK2))
                .padTop(4);
        return card;
    }

    private static Button button(Room room, Button.Kind kind, String key, Runnable action) {
        Button button = new Button(room.look(), kind, room.say(key), action).tight();
        button.setName(key);
        return button;
    }
}
