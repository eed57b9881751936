package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.core.model.Agency;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.model.RungPower;
import nl.kostenbewust.core.model.Topic;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.NewsView;
import nl.kostenbewust.core.view.RungView;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.UnknownRow;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.look.sign.Mark;

/** Who may decide: the steps of the stoep, and what was said so far. */
final class LadderCard {
    private static final float STEP = 26;
    private static final float INDENT = 110;

    private final Conversation talk;
    private final Proposal proposal;

    LadderCard(Conversation talk, Proposal proposal) {
        this.talk = talk;
        this.proposal = proposal;
    }

    /** The command that takes the request one rung higher; empty: it cannot go higher. */
    static Optional<Command.Escalate> next(Conversation talk) {
        return talk.request().ladder().stream()
                .flatMap(rung -> rung.id().stream())
                .map(rung -> new Command.Escalate(talk.request().id(), rung))
                .filter(escalate -> talk.action(escalate).isPresent())
                .findFirst();
    }

    /** The steps, the desk lowest. */
    Actor steps() {
        Table steps = new Table();
        steps.top().defaults().growX().padBottom(2);
        List<RungView> ladder = talk.request().ladder();
        if (ladder.isEmpty()) {
            steps.add(unknown()).row();
        }
        for (int i = ladder.size() - 1; i >= 0; i--) {
            float indent = Math.min(STEP, INDENT / ladder.size());
            steps.add(step(ladder.get(i))).padLeft(i * indent).row();
        }
        return steps;
    }

    /** What was said so far, the newest first. */
    Actor said() {
        Table lines = new Table();
        lines.top().defaults().growX();
        List<NewsView> said = talk.request().said();
        if (said.isEmpty()) {
            lines.add(Words.wrapped(talk.look(), talk.room().say("said.none"), Type.BODY, Tone.INK2));
        }
        for (int i = said.size() - 1; i >= 0; i--) {
            NewsView line = said.get(i);
            String when = talk.room().say(line.luck() ? "said.luck" : "said.month", line.month());
            lines.add(new MarkedLine(talk.look(), Mark.NONE, talk.room().say(line.text()), when))
                    .padLeft(-18)
                    .padBottom(4)
                    .row();
        }
        return lines;
    }

    private RungStep step(RungView rung) {
        RungStep step = new RungStep(
                talk.look(), talk.room().say(rung.role()), talk.room().say(rung.note()), price(rung), rung.here());
        Optional<Command> up = rung.id()
                .<Command>map(id -> new Command.Escalate(talk.request().id(), id))
                .filter(command -> talk.action(command).isPresent());
        step.setName("rung." + rung.id().map(Ref::value).orElse("desk"));
        step.enabled(up.isPresent());
        up.ifPresent(command ->
                step.onPress(() -> proposal.consider(command, talk.room().say("up.do"))));
        return step;
    }

    private String price(RungView rung) {
        if (rung.here()) {
            return talk.room().say("ladder.here");
        }
        if (rung.id().isEmpty() || rung.used()) {
            return rung.used() ? talk.room().say("ladder.used") : "";
        }
        String hours = talk.room().hours(rung.hours());
        String credit = rung.credit() == 0
                ? talk.room().say("ladder.nocredit")
                : talk.room().say("ladder.credit", rung.credit());
        String power =
                rung.power() == RungPower.DECIDES ? "" : talk.room().words().name("power", rung.power()) + ", ";
        return power + talk.room().say("ladder.price", hours, credit);
    }

    private Actor unknown() {
        Optional<Command> ask = talk.request().parties().stream()
                .map(party -> ask(party.agency()))
                .filter(command -> talk.action(command).isPresent())
                .findFirst();
        UnknownRow row = new UnknownRow(
                talk.look(),
                talk.room().say("ladder.unknown"),
                ask.flatMap(talk::action)
                        .map(action -> talk.room().say("ladder.ask", talk.room().hours(action.hours())))
                        .orElse(""));
        row.setName("ladder.ask");
        row.enabled(ask.isPresent());
        ask.ifPresent(command ->
                row.onPress(() -> proposal.consider(command, talk.room().say("ask.do"))));
        return row;
    }

    private static Command ask(Ref<Agency> agency) {
        return new Command.Inquire(agency, Topic.COMPETENCE);
    }
}
