package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Dialog;
import nl.kostenbewust.desktop.look.part.Tip;
import nl.kostenbewust.desktop.look.part.Words;

/** A question over a screen, with a tip on the button that has the keyboard. */
final class DialogPage {
    private DialogPage() {}

    static void show(Look look, Stage stage) {
        HouseholdPage.show(look, stage);
        Card card = new Card(look, "Maand afsluiten?", "");
        card.add(Words.wrapped(
                        look,
                        "Je hebt nog 6½ uur over. Wat je niet gebruikt, gaat niet mee naar april.",
                        Type.BODY,
                        Tone.INK))
                .growX()
                .padBottom(16)
                .row();
        Table row = new Table();
        row.defaults().grow().uniformX();
        Dialog dialog = new Dialog(look, card, 460);
        Button no = new Button(look, Button.Kind.PLAIN, "Nog niet", dialog::close).with(Key.ESCAPE);
        Tip.on(look, no, "Je gaat terug naar het huis van Bart.");
        row.add(no).padRight(12);
        row.add(new Button(look, Button.Kind.WARM, "Ja, klaar", dialog::close).with(Key.ENTER));
        card.add(row).growX();
        dialog.show(stage);
    }
}
