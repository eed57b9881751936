package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.SortedSet;
import nl.kostenbewust.core.model.Policy;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Toggle;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.words.Words;

/** Switching policies on and off for a lesson; one that is switched on switches off what cannot be on beside it. */
final class PolicySheet implements Sheet {
    private static final float WIDTH = 640;
    private static final float INDENT = 36;

    private final Entry entry;
    private final List<Policy> policies;
    private final SortedSet<Ref<Policy>> on;

    /** Changes {@code on} as the lecturer does. */
    PolicySheet(Entry entry, List<Policy> policies, SortedSet<Ref<Policy>> on) {
        this.entry = entry;
        this.policies = policies;
        this.on = on;
    }

    @Override
    public Group build(Look look, float width, float height) {
        Words words = entry.words();
        Form form = new Form(look, words.say("policies.title"), words.say("policies.about"));
        policies.forEach(policy -> form.row(row(look, policy)));
        Button done = StartSheet.button(look, Button.Kind.WARM, words.say("policies.done"), Key.ESCAPE, entry::back);
        done.setName("done");
        form.foot(done);
        return form.over(width, height, WIDTH);
    }

    private Table row(Look look, Policy policy) {
        Words words = entry.words();
        Toggle toggle =
                new Toggle(look, words.say(policy.name()), on.contains(policy.id()), next -> turn(policy, next));
        // Where one begins: at the top of the list.
        toggle.setName(policy.equals(policies.get(0)) ? "first" : "policy." + policy.id());
        Table row = new Table();
        row.defaults().growX();
        row.add(toggle).row();
        row.add(Prose.wrapped(look, words.say(policy.about()), Type.LABEL))
                .padLeft(INDENT)
                .padTop(6);
        return row;
    }

    private void turn(Policy policy, boolean next) {
        if (next) {
            policies.stream().filter(policy::clashesWith).forEach(other -> on.remove(other.id()));
            on.add(policy.id());
        } else {
            on.remove(policy.id());
        }
        entry.refresh();
    }
}
