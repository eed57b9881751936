package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import nl.kostenbewust.core.protocol.LessonView;
import nl.kostenbewust.core.protocol.Poll;
import nl.kostenbewust.core.protocol.PollView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.ChoiceRow;
import nl.kostenbewust.desktop.look.part.Segmented;
import nl.kostenbewust.desktop.look.part.SpreadRow;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.story.LessonLines;

/** What the class is asked: to be answered, then to wait, then how all answered. Keeps what was picked until it is given. */
public final class PollSheet {
    private static final float WIDTH = 640;
    private static final float SEGMENTS = 44;

    private final Entry entry;
    private final int number;
    private final Consumer<List<Integer>> give;
    private final List<Integer> picked;
    private boolean missing;

    /** A sheet for the poll with that number. */
    public PollSheet(Entry entry, PollView poll, Consumer<List<Integer>> give) {
        this.entry = entry;
        this.number = poll.number();
        this.give = give;
        this.picked =
                new ArrayList<>(Collections.nCopies(poll.poll().questions().size(), -1));
    }

    /** Whether it is for this poll. */
    public boolean isFor(PollView poll) {
        return poll.number() == number;
    }

    /**
     * Everything on it.
     *
     * @param away what leads from it to the game; does nothing where there is no game yet
     */
    public Group build(PollView poll, LessonView.Own own, List<Button> away, Look look, float width, float height) {
        LessonLines lines = new LessonLines(entry.words().language());
        Form form = new Form(look, entry.words().say(poll.poll().title()), lines.pollState(poll, own));
        boolean open = poll.spread().isEmpty() && own.choices().isEmpty();
        for (int i = 0; i < poll.poll().questions().size(); i++) {
            form.text(entry.words().say(poll.poll().questions().get(i).text()), Type.STRONG);
            form.row(open ? options(poll, i, look) : answers(poll, own, i, look));
        }
        if (missing && open) {
            form.row(Prose.wrapped(look, lines.say("poll.missing"), Type.STRONG, Tone.ALARM));
        }
        if (open) {
            form.foot(StartSheet.button(look, Button.Kind.WARM, lines.say("poll.give"), Key.ENTER, this::give));
        }
        away.forEach(form::foot);
        return form.over(width, height, WIDTH);
    }

    private void give() {
        missing = picked.contains(-1);
        if (missing) {
            entry.refresh();
        } else {
            give.accept(List.copyOf(picked));
        }
    }

    private Table options(PollView poll, int question, Look look) {
        List<String> options = labels(poll, question);
        Table rows = new Table();
        rows.defaults().growX().padBottom(6);
        if (poll.poll().kind() == Poll.Kind.THEME) {
            rows.add(new Segmented(look, options, picked.get(question), index -> picked.set(question, index)))
                    .height(SEGMENTS);
            return rows;
        }
        for (int i = 0; i < options.size(); i++) {
            int option = i;
            ChoiceRow row = new ChoiceRow(look, options.get(i), "", () -> pick(question, option))
                    .with(Key.of((char) ('1' + i)))
                    .selected(picked.get(question) == i);
            row.setName("option." + question + "." + i);
            rows.add(row).row();
        }
        return rows;
    }

    private void pick(int question, int option) {
        picked.set(question, option);
        entry.refresh();
    }

    private Table answers(PollView poll, LessonView.Own own, int question, Look look) {
        LessonLines lines = new LessonLines(entry.words().language());
        List<String> options = labels(poll, question);
        List<Integer> counts = poll.spread().map(all -> all.get(question)).orElse(List.of());
        int most = counts.stream().max(Integer::compare).orElse(0);
        Table rows = new Table();
        rows.defaults().growX();
        for (int i = 0; i < options.size(); i++) {
            boolean mine = !own.choices().isEmpty() && own.choices().get(question) == i;
            String label = mine ? lines.say("poll.your", options.get(i)) : options.get(i);
            if (!counts.isEmpty()) {
                rows.add(new SpreadRow(look, label, counts.get(i), most, mine)).row();
            } else if (mine) {
                rows.add(Prose.wrapped(look, label, Type.BODY)).row();
            }
        }
        return rows;
    }

    private List<String> labels(PollView poll, int question) {
        return poll.poll().questions().get(question).options().stream()
                .map(entry.words()::say)
                .toList();
    }
}
