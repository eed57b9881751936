package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.ActionView;
import nl.kostenbewust.core.view.ArgumentView;
import nl.kostenbewust.core.view.PartyView;
import nl.kostenbewust.core.view.RuleView;
import nl.kostenbewust.desktop.look.Corner;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.LaidArgument;
import nl.kostenbewust.desktop.look.part.Picture;
import nl.kostenbewust.desktop.look.part.RuleSheet;
import nl.kostenbewust.desktop.look.part.Tag;
import nl.kostenbewust.desktop.look.part.UnknownRow;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.screen.Room;

/** What lies on the table of the counter: the rules of the party, and what the player is about to lay. */
final class TableTop {
    private final Conversation talk;
    private final Proposal proposal;

    TableTop(Conversation talk, Proposal proposal) {
        this.talk = talk;
        this.proposal = proposal;
    }

    /** The rules that this party puts on the table, one sheet each. */
    Table rules(PartyView party) {
        Table sheets = new Table();
        sheets.top().defaults().growX().padBottom(4);
        for (int i = 0; i < party.rules().size(); i++) {
            String title = party.rules().size() == 1
                    ? talk.room().say("rule.one")
                    : talk.room().say("rule.of", i + 1, party.rules().size());
            sheets.add(sheet(party, party.rules().get(i), title)).row();
        }
        return sheets;
    }

    private RuleSheet sheet(PartyView party, RuleView rule, String title) {
        Room room = talk.room();
        String text = rule.text().map(room::quote).orElse(room.say("rule.unread"));
        RuleSheet sheet = new RuleSheet(talk.look(), title, room.say(rule.law()), text);
        rule.opening().ifPresent(opening -> sheet.opening(room.say("rule.opening", room.say(opening))));
        if (rule.readable()) {
            sheet.unread(unread(party));
        }
        return sheet;
    }

    private UnknownRow unread(PartyView party) {
        Command read = new Command.Inquire(party.agency(), Topic.RULE);
        Optional<ActionView> action = talk.action(read);
        String price = action.map(found -> talk.room().hours(found.hours())).orElse("");
        UnknownRow row = new UnknownRow(talk.look(), talk.room().say("rule.more"), price);
        row.setName("rule.read");
        row.enabled(action.isPresent());
        row.onPress(() -> proposal.consider(read, talk.room().say("rule.read")));
        return row;
    }

    /** What is about to be laid, with the places that are left. */
    Table laid(Picks picks, List<ArgumentView> hand, Consumer<ArgumentView> back) {
        Table laid = new Table();
        laid.defaults().padRight(7).left().top();
        Table all = new Table();
        if (talk.isOpen()) {
            all.add(heading(picks)).left().padTop(8).padBottom(8).row();
        }
        all.add(laid).left();
        picks.cards()
                .forEach(ref -> hand.stream()
                        .filter(card -> card.id().equals(ref))
                        .forEach(card -> laid.add(argument(card, picks, back)).growY()));
        int left = Picks.MOST - picks.cards().size();
        if (left > 0 && talk.isOpen()) {
            String label =
                    left == 1 ? talk.room().say("place.one") : talk.room().say("place.more", left);
            laid.add(place(talk.look(), label));
        }
        return all;
    }

    /** How much may be laid, and the precedent that goes with it, which takes no place. */
    private Table heading(Picks picks) {
        Table heading = new Table();
        heading.add(new Words(talk.look(), talk.room().say("laying", Picks.MOST), Type.LABEL_BOLD, Tone.WHITE))
                .padRight(10);
        if (picks.citing()) {
            heading.add(Tag.corner(talk.look(), talk.room().say("precedent.tag"), Corner.LEGITIMACY))
                    .height(18);
        }
        return heading;
    }

    /** A place that is still free; nothing happens there, so the keyboard passes it by. */
    private static Picture place(Look look, String label) {
        return new Picture(look, 130, 94, pen -> {
            pen.dashedFrame(.75f, .75f, 128.5f, 92.5f, 6, Tone.WHITE, 1.5f, 5, 4);
            pen.textMid(label, 65, 47 + Type.LABEL.drop(), Type.LABEL_STRONG, Tone.WHITE);
        });
    }

    private LaidArgument argument(ArgumentView card, Picks picks, Consumer<ArgumentView> back) {
        Corner corner = Corner.valueOf(card.kind().name());
        LaidArgument laid = new LaidArgument(
                talk.look(),
                corner,
                talk.room().words().name("corner", corner),
                talk.room().say(card.text()));
        laid.setName("laid." + card.id().value());
        laid.onPress(() -> back.accept(card));
        if (picks.isFresh(card.id())) {
            laid.comeDown();
        }
        return laid;
    }
}
