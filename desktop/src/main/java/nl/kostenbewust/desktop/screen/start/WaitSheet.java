package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.TableState;
import nl.kostenbewust.desktop.words.Words;

/** Waiting for a server, or why it does not go on. */
public final class WaitSheet implements Sheet {
    private static final float WIDTH = 480;

    private final Entry entry;
    private final Address address;
    private final TableState state;

    /** What is known about the way to the server at this address. */
    public WaitSheet(Entry entry, Address address, TableState state) {
        this.entry = entry;
        this.address = address;
        this.state = state;
    }

    @Override
    public Group build(Look look, float width, float height) {
        Words words = entry.words();
        Form form = new Form(look, words.say(state.isOver() ? "wait.over" : "wait.title"), "");
        form.text(state.why().map(words::say).orElse(words.say("wait.server", address.toString())), Type.BODY);
        if (!state.isOver()) {
            form.text(words.say("wait.again"), Type.LABEL);
        }
        Button.Kind kind = state.isOver() ? Button.Kind.WARM : Button.Kind.PLAIN;
        form.row(StartSheet.button(look, kind, words.say("back"), Key.ESCAPE, entry::back));
        return form.over(width, height, WIDTH);
    }
}
