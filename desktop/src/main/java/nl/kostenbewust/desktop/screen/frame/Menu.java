package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import nl.kostenbewust.desktop.look.Focus;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Dialog;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.Segmented;
import nl.kostenbewust.desktop.look.part.Toggle;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.screen.Settings;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;

/** The menu over a game: settings, the keys, and the way out. */
final class Menu {
    private static final float WIDTH = 460;
    private static final float ROOM = 110;
    private static final int STEP = 25;

    private final Supplier<Glass> glass;
    private final Entry entry;
    private final Optional<Way> help;
    private final Runnable leave;
    private final Words words;

    /** A menu on the glass that there is when it is shown; leaving does what is given. */
    Menu(Supplier<Glass> glass, Entry entry, Optional<Way> help, Runnable leave) {
        this.glass = glass;
        this.entry = entry;
        this.help = help;
        this.leave = leave;
        this.words = entry.words();
    }

    /** Shows it. */
    void show() {
        Stage stage = glass.get().stage();
        Table rows = new Table();
        rows.defaults().growX().padBottom(8);
        Card card = new Card(look(), words.say("menu.title"), "");
        card.add(new Scroll(look(), rows)).growX().maxHeight(stage.getHeight() - ROOM);
        Dialog dialog = new Dialog(look(), card, Math.min(WIDTH, stage.getWidth() - 32));
        rows.add(button(Button.Kind.PRIMARY, "menu.on", dialog::close).with(Key.ESCAPE))
                .row();
        settings(rows);
        ways(rows, dialog);
        rows.add(Prose.wrapped(look(), words.say("menu.kept"), Type.LABEL)).padBottom(0);
        dialog.show(stage);
    }

    private void ways(Table rows, Dialog dialog) {
        help.ifPresent(way -> rows.add(new Button(look(), Button.Kind.PLAIN, way.label(), () -> {
                            dialog.close();
                            way.action().run();
                        })
                        .with(Key.function(2)))
                .row());
        rows.add(button(Button.Kind.PLAIN, "menu.help", () -> {
                            dialog.close();
                            entry.help();
                        })
                        .with(Key.function(1)))
                .row();
        rows.add(button(Button.Kind.PLAIN, "menu.leave", () -> {
                            dialog.close();
                            leave.run();
                        })
                        .with(Key.of('S')))
                .row();
    }

    // Another look means another glass: the menu is laid on that, with the keyboard where it was.
    private void change(Settings next) {
        Stage stage = glass.get().stage();
        int place = Focus.of(stage).order().indexOf(stage.getKeyboardFocus());
        entry.settings(next);
        entry.soon(() -> {
            new Menu(glass, entry, help, leave).show();
            Focus focus = Focus.of(glass.get().stage());
            if (place >= 0) {
                focus.give(focus.order().get(place));
            }
        });
    }

    private Look look() {
        return glass.get().look();
    }

    private Button button(Button.Kind kind, String key, Runnable action) {
        return new Button(look(), kind, words.say(key), action);
    }

    private void settings(Table rows) {
        Look look = look();
        Settings now = entry.settings();
        List<String> palettes = List.of(Palette.values()).stream()
                .map(palette -> words.name("palette", palette))
                .toList();
        rows.add(new Segmented(
                        look, palettes, now.palette().ordinal(), index -> change(now.with(Palette.values()[index]))))
                .height(44)
                .row();
        List<Integer> scales = List.of(100, 125, 150, 175, 200);
        rows.add(new Segmented(
                        look,
                        scales.stream().map(scale -> scale + "%").toList(),
                        (now.scale() - Settings.SMALLEST) / STEP,
                        index -> change(now.scaled(scales.get(index)))))
                .height(44)
                .row();
        rows.add(new Segmented(
                        look,
                        List.of("Nederlands", "English"),
                        now.language().ordinal(),
                        index -> change(now.in(Language.values()[index]))))
                .height(44)
                .row();
        rows.add(new Toggle(look, words.say("menu.calm"), now.calm(), on -> change(now.calm(on))))
                .row();
    }
}
