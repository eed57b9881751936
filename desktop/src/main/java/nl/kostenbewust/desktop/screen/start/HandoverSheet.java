package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import nl.kostenbewust.core.view.HandoverView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.story.LessonLines;

/** The note that goes with a seat that the player takes over or gets back. */
public final class HandoverSheet implements Sheet {
    private static final float WIDTH = 640;

    private final Entry entry;
    private final HandoverView note;

    /** A sheet with this note. */
    public HandoverSheet(Entry entry, HandoverView note) {
        this.entry = entry;
        this.note = note;
    }

    @Override
    public Group build(Look look, float width, float height) {
        LessonLines lines = new LessonLines(entry.words().language());
        Form form = new Form(look, lines.title(note), "");
        lines.note(note).forEach(line -> form.text(line, Type.BODY));
        form.row(StartSheet.button(look, Button.Kind.WARM, entry.words().say("back"), Key.ESCAPE, entry::back));
        return form.over(width, height, WIDTH);
    }
}
