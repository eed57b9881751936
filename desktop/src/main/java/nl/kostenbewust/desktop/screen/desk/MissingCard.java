package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.core.model.RequestStatus;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.PartyView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.Rule;
import nl.kostenbewust.desktop.look.part.UnknownRow;
import nl.kostenbewust.desktop.look.sign.Mark;

/** What is still missing for a yes: what the parties say, what they fear, and what the player may see is unknown. */
final class MissingCard {
    private final Conversation talk;
    private final Proposal proposal;
    private final Table lines = new Table();

    MissingCard(Conversation talk, Proposal proposal) {
        this.talk = talk;
        this.proposal = proposal;
        lines.top().defaults().growX().padBottom(2);
    }

    /** The lines about the party at the counter, then those about the others, then what is unknown. */
    Table lines(PartyView party) {
        if (talk.isNew()) {
            line(Mark.OPEN, talk.room().say("missing.new"));
        }
        about(party);
        talk.request().parties().stream()
                .filter(other -> other != party && other.posture() != PartyView.Posture.AGREES)
                .forEach(other -> line(
                        Mark.OPEN, talk.room().say("missing.other", talk.room().say(other.name()))));
        unknown();
        if (!lines.hasChildren()) {
            line(Mark.NONE, talk.room().say("missing.nothing"));
        }
        return lines;
    }

    private void about(PartyView party) {
        if (party.posture() == PartyView.Posture.AGREES || talk.has(RequestStatus.GRANTED)) {
            line(Mark.CHECK, talk.room().say("missing.agrees", talk.room().say(party.name())));
        }
        party.missing().ifPresent(missing -> {
            separate();
            lines.add(new MarkedLine(talk.look(), Mark.STUCK, talk.room().say(missing), "").in(Type.STRONG, Tone.INK))
                    .row();
        });
        party.fears().stream()
                .filter(fear -> !fear.answered())
                .forEach(fear -> line(Mark.OPEN, talk.room().quote(fear.says())));
        party.fears().stream().filter(PartyView.FearView::answered).forEach(fear -> {
            separate();
            lines.add(new MarkedLine(
                            talk.look(),
                            Mark.CHECK,
                            talk.room().quote(fear.says()),
                            talk.room().say("missing.answered")))
                    .row();
        });
    }

    private void unknown() {
        int receipt = talk.household().receipt().unknown();
        if (receipt > 0) {
            String name = receipt == 1
                    ? talk.room().say("missing.receipt.one")
                    : talk.room().say("missing.receipt", receipt);
            curtain(
                    "missing.receipt",
                    name,
                    talk.room().say("missing.receipt.how"),
                    () -> talk.room().desk().paths().receipt());
        }
        Command lookUp = new Command.LookUp(talk.request().id());
        talk.action(lookUp)
                .ifPresent(action -> curtain(
                                "missing.lookup",
                                talk.room().say("missing.precedent"),
                                talk.room()
                                        .say(
                                                "missing.precedent.how",
                                                talk.room().hours(action.hours())),
                                () -> proposal.consider(lookUp, talk.room().say("lookup.do")))
                        .key(Key.of('B')));
    }

    private void line(Mark mark, String text) {
        separate();
        lines.add(new MarkedLine(talk.look(), mark, text, "")).row();
    }

    private UnknownRow curtain(String name, String what, String how, Runnable action) {
        UnknownRow row = new UnknownRow(talk.look(), what, how);
        row.setName(name);
        row.onPress(action);
        lines.add(row).padTop(3).row();
        return row;
    }

    private void separate() {
        if (lines.hasChildren()) {
            lines.add(new Rule(talk.look())).padTop(2).padBottom(4).row();
        }
    }
}
