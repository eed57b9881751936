package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.desktop.host.LessonHost;
import nl.kostenbewust.desktop.host.SoloHost;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.ChoiceRow;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.words.Words;

/** Opening a lesson: which one, and for how many teams. */
final class LessonSheet implements Sheet {
    private static final float WIDTH = 560;
    private static final int MOST = 60;

    private final Entry entry;
    private final List<SoloHost.Offer> offers;
    private final SortedSet<Ref<Policy>> on = new TreeSet<>();
    private int chosen;
    private int teams = 1;
    private boolean opening;

    LessonSheet(Entry entry, List<SoloHost.Offer> offers) {
        this.entry = entry;
        this.offers = offers;
        on.addAll(offers.get(chosen).policies());
    }

    @Override
    public Group build(Look look, float width, float height) {
        Words words = entry.words();
        Form form = new Form(look, words.say("lesson.title"), words.say("lesson.about"));
        for (int i = 0; i < offers.size(); i++) {
            int index = i;
            ChoiceRow row = new ChoiceRow(look, words.say(offers.get(i).title()), "", () -> choose(index))
                    .selected(i == chosen);
            form.row(i < 9 ? row.with(Key.of((char) ('1' + i))) : row);
        }
        form.text(words.say(offers.get(chosen).intro()), Type.LABEL);
        form.row(words.say("lesson.teams"), stepper(look));
        form.text(words.say("lesson.teams.about"), Type.LABEL);
        form.row(StartSheet.button(
                look,
                Button.Kind.PLAIN,
                words.say("lesson.policies", on.size()),
                Key.of('B'),
                () -> entry.slowly(entry.lessons()::policies, all -> entry.show(new PolicySheet(entry, all, on)))));
        Button open = StartSheet.button(look, Button.Kind.WARM, words.say("lesson.open"), Key.ENTER, this::open);
        form.row(opening ? open.because(words.say("lesson.opening")) : open);
        form.row(StartSheet.button(look, Button.Kind.PLAIN, words.say("back"), Key.ESCAPE, entry::back));
        return form.over(width, height, WIDTH);
    }

    private Table stepper(Look look) {
        Table row = new Table().left();
        Button less = StartSheet.button(look, Button.Kind.PLAIN, "\u2212", Key.of('M'), () -> count(teams - 1));
        less.setName("less");
        Button more = StartSheet.button(look, Button.Kind.PLAIN, "+", Key.of('P'), () -> count(teams + 1));
        more.setName("more");
        row.add(less);
        row.add(Prose.line(look, String.valueOf(teams), Type.TOTAL)).pad(0, 20, 0, 20);
        row.add(more);
        return row;
    }

    private void count(int next) {
        teams = Math.max(1, Math.min(MOST, next));
        entry.refresh();
    }

    private void choose(int index) {
        chosen = index;
        on.clear();
        on.addAll(offers.get(chosen).policies());
        entry.refresh();
    }

    private void open() {
        opening = true;
        entry.refresh();
        entry.slowly(this::tryToOpen, lesson -> {
            entry.back();
            entry.show(new OpenLessonSheet(entry, lesson));
        });
    }

    // What goes wrong is told to the player; the form must be usable again by then.
    private LessonHost.OpenLesson tryToOpen() {
        try {
            return entry.lessons().open(offers.get(chosen), teams, List.copyOf(on));
        } finally {
            entry.soon(() -> opening = false);
        }
    }
}
