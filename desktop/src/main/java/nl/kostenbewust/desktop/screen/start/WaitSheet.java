package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.List;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.TableState;
import nl.kostenbewust.desktop.words.Words;

/** Waiting for a game, or why it does not go on. */
public final class WaitSheet implements Sheet {
    private static final float WIDTH = 480;

    private final Entry entry;
    private final boolean over;
    private final String title;
    private final List<String> lines;

    private WaitSheet(Entry entry, boolean over, String title, List<String> lines) {
        this.entry = entry;
        this.over = over;
        this.title = title;
        this.lines = lines;
    }

    /** What is known about the way to the server at this address. */
    public static WaitSheet of(Entry entry, Address address, TableState state) {
        Words words = entry.words();
        boolean over = state.isOver();
        String where = state.why().map(words::say).orElse(words.say("wait.server", address.toString()));
        List<String> lines = over ? List.of(where) : List.of(where, words.say("wait.again"));
        return new WaitSheet(entry, over, words.say(over ? "wait.over" : "wait.title"), lines);
    }

    /** A game on this computer, which is there in a moment. */
    public static WaitSheet alone(Entry entry) {
        Words words = entry.words();
        return new WaitSheet(entry, false, words.say("wait.alone.title"), List.of(words.say("wait.alone")));
    }

    @Override
    public Group build(Look look, float width, float height) {
        Form form = new Form(look, title, "");
        form.text(lines.get(0), Type.BODY);
        lines.stream().skip(1).forEach(line -> form.text(line, Type.LABEL));
        Button.Kind kind = over ? Button.Kind.WARM : Button.Kind.PLAIN;
        form.row(StartSheet.button(look, kind, entry.words().say("back"), Key.ESCAPE, entry::back));
        return form.over(width, height, WIDTH);
    }
}
