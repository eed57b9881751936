package nl.kostenbewust.desktop.screen.frame;

import java.util.List;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Dialog;
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
    private static final int STEP = 25;

    private final Glass glass;
    private final Entry entry;
    private final Words words;

    Menu(Glass glass, Entry entry) {
        this.glass = glass;
        this.entry = entry;
        this.words = entry.words();
    }

    /** Shows it; leaving does what is given. */
    void show(Runnable leave) {
        Look look = glass.look();
        Card card = new Card(look, words.say("menu.title"), "");
        card.defaults().growX().padBottom(8);
        Dialog dialog = new Dialog(look, card, Math.min(WIDTH, glass.stage().getWidth() - 32));
        card.add(button(Button.Kind.PRIMARY, "menu.on", dialog::close).with(Key.ESCAPE))
                .row();
        settings(card);
        card.add(button(Button.Kind.PLAIN, "menu.help", () -> {
                            dialog.close();
                            entry.help();
                        })
                        .with(Key.function(1)))
                .row();
        card.add(button(Button.Kind.PLAIN, "menu.leave", () -> {
                            dialog.close();
                            leave.run();
                        })
                        .with(Key.of('S')))
                .row();
        card.add(Prose.wrapped(look, words.say("menu.kept"), Type.LABEL)).padBottom(0);
        dialog.show(glass.stage());
    }

    private Button button(Button.Kind kind, String key, Runnable action) {
        return new Button(glass.look(), kind, words.say(key), action);
    }

    private void settings(Card card) {
        Look look = glass.look();
        Settings now = entry.settings();
        List<String> palettes = List.of(Palette.values()).stream()
                .map(palette -> words.name("palette", palette))
                .toList();
        card.add(new Segmented(
                        look,
                        palettes,
                        now.palette().ordinal(),
                        index -> entry.settings(now.with(Palette.values()[index]))))
                .height(44)
                .row();
        List<Integer> scales = List.of(100, 125, 150, 175, 200);
        card.add(new Segmented(
                        look,
                        scales.stream().map(scale -> scale + "%").toList(),
                        (now.scale() - Settings.SMALLEST) / STEP,
                        index -> entry.settings(now.scaled(scales.get(index)))))
                .height(44)
                .row();
        card.add(new Segmented(
                        look,
                        List.of("Nederlands", "English"),
                        now.language().ordinal(),
                        index -> entry.settings(now.in(Language.values()[index]))))
                .height(44)
                .row();
        card.add(new Toggle(look, words.say("menu.calm"), now.calm(), on -> entry.settings(now.calm(on))))
                .row();
    }
}
