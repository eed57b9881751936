package nl.kostenbewust.desktop.screen.score;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.stream.Collectors;
import nl.kostenbewust.core.score.Audit;
import nl.kostenbewust.core.view.AuditView;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.Rule;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Room;

/** The files that the accountant drew: what was decided, on what, and what is thought of it. */
final class AccountantCard {
    private final Room room;
    private final List<AuditView> files;

    AccountantCard(Room room, List<AuditView> files) {
        this.room = room;
        this.files = files;
    }

    Card card() {
        Card card = new Card(room.look(), room.say("accountant.title"), "");
        card.add(Words.wrapped(room.look(), room.say("accountant.about"), Type.LABEL, Tone.INK2))
                .growX()
                .row();
        files.forEach(file -> card.add(file(file)).growX().row());
        return card;
    }

    private Table file(AuditView file) {
        Table rows = new Table();
        rows.top().defaults().growX().padBottom(4);
        rows.add(new Rule(room.look())).padTop(4).row();
        rows.add(new MarkedLine(
                                room.look(),
                                mark(file.judgement()),
                                room.say(file.word()) + ". " + room.say(file.question()),
                                room.say(file.household()))
                        .in(Type.STRONG, file.judgement() == Audit.Judgement.FINDING ? Tone.ALARM : Tone.INK))
                .row();
        text(rows, room.say("accountant.decided", room.say(file.decided()), room.say(file.ground())));
        text(rows, room.say("accountant.reasons", reasons(file)));
        text(rows, room.say(file.mandate()) + " " + room.say(file.consent()));
        file.why().forEach(why -> text(rows, room.say(why)));
        return rows;
    }

    private String reasons(AuditView file) {
        return file.reasons().isEmpty()
                ? room.say("accountant.none")
                : file.reasons().stream().map(room::say).collect(Collectors.joining("; "));
    }

    private void text(Table rows, String text) {
        rows.add(Words.wrapped(room.look(), text, Type.BODY, Tone.INK)).row();
    }

    private static Mark mark(Audit.Judgement judgement) {
        return judgement == Audit.Judgement.IN_ORDER ? Mark.CHECK : Mark.OPEN;
    }
}
