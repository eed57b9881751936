package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.Optional;
import java.util.function.Consumer;
import nl.kostenbewust.core.protocol.Card;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Field;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.story.LessonLines;

/** The closing card: when …, I will …. */
public final class CardSheet implements Sheet {
    private static final float WIDTH = 640;
    private static final int LENGTH = 300;

    private final Entry entry;
    private final Card before;
    private final Consumer<Card> write;
    private Look drawn;
    private Field when;
    private Field then;

    /** A sheet with the card that was written before, if any. */
    public CardSheet(Entry entry, Optional<Card> before, Consumer<Card> write) {
        this.entry = entry;
        this.before = before.orElse(new Card("", ""));
        this.write = write;
    }

    @Override
    public Group build(Look look, float width, float height) {
        LessonLines lines = new LessonLines(entry.words().language());
        draw(look);
        Form form = new Form(look, lines.say("card.title"), "");
        form.text(lines.say("card.about"), Type.BODY);
        form.row(lines.say("card.when"), when);
        form.row(lines.say("card.then"), then);
        form.row(StartSheet.button(look, Button.Kind.WARM, lines.say("card.write"), Key.ENTER, this::write));
        form.row(StartSheet.button(look, Button.Kind.PLAIN, lines.say("card.later"), Key.ESCAPE, entry::back));
        return form.over(width, height, WIDTH);
    }

    // The same fields as long as the look is the same, so that one can go on typing whatever is built anew.
    private void draw(Look look) {
        if (drawn != look) {
            drawn = look;
            when = field(when, before.when(), "first");
            then = field(then, before.then(), "then");
        }
    }

    private Field field(Field old, String text, String called) {
        Field field = new Field(drawn, old == null ? text : old.getText(), "", LENGTH);
        field.setName(called);
        return field;
    }

    private void write() {
        if (!when.getText().isBlank() && !then.getText().isBlank()) {
            entry.back();
            write.accept(new Card(when.getText(), then.getText()));
        }
    }
}
