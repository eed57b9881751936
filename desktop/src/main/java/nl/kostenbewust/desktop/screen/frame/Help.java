package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.scenes.scene2d.Stage;
import java.util.ArrayList;
import java.util.List;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Dialog;
import nl.kostenbewust.desktop.look.part.Pairs;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.words.Words;

/** How to play, and every key that works everywhere. */
final class Help {
    private static final float WIDTH = 560;
    private static final List<String> KEYS = List.of("numbers", "tab", "enter", "escape", "letters", "ready", "full");

    private Help() {}

    /** Shows it over what is there. */
    static void show(Look look, Stage stage, Words words) {
        Card card = new Card(look, words.say("help.title"), "");
        card.defaults().growX().padBottom(10);
        card.add(Prose.wrapped(look, words.say("help.how"), Type.BODY)).row();
        List<Pairs.Pair> keys = new ArrayList<>();
        KEYS.forEach(key -> keys.add(new Pairs.Pair(words.say("help.key." + key), words.say("help." + key))));
        card.add(Pairs.lit(look, keys)).row();
        Dialog dialog = new Dialog(look, card, Math.min(WIDTH, stage.getWidth() - 32));
        card.add(new Button(look, Button.Kind.PRIMARY, words.say("help.close"), dialog::close).with(Key.ESCAPE));
        dialog.show(stage);
    }
}
