package nl.kostenbewust.desktop.screen.frame;

import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.function.Consumer;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.text.Figures;
import nl.kostenbewust.core.view.ColleagueView;
import nl.kostenbewust.core.view.PlayerView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Dialog;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.words.Words;

/** The end of a player's month: asks first, when something would be lost by it. */
final class Closing {
    private static final float WIDTH = 460;

    private final Glass glass;
    private final Words words;
    private final Consumer<Command> team;

    Closing(Glass glass, Words words, Consumer<Command> team) {
        this.glass = glass;
        this.words = words;
        this.team = team;
    }

    /** The player says to be done, or not after all. */
    void press(PlayerView view) {
        boolean ready = view.team().stream().anyMatch(one -> one.seat() == view.seat() && one.ready());
        boolean dilemma =
                view.households().stream().anyMatch(one -> !one.dilemmas().isEmpty());
        if (ready) {
            team.accept(new Command.NotReady());
        } else if (view.hours().left().halves() == 0 && !dilemma) {
            team.accept(new Command.Ready());
        } else {
            ask(view, dilemma);
        }
    }

    private void ask(PlayerView view, boolean dilemma) {
        Look look = glass.look();
        Card card = new Card(look, words.say("close.title", view.month()), "");
        String left = words.say(Figures.hours(view.hours().left()));
        boolean alone = view.team().stream().filter(ColleagueView::present).count() <= 1;
        String text = words.say("close.hours", left)
                + (dilemma ? " " + words.say("close.dilemma") : "")
                + (alone ? "" : " " + words.say("close.others"));
        card.add(Prose.wrapped(look, text, Type.BODY)).growX().padBottom(16).row();
        Dialog dialog = new Dialog(look, card, Math.min(WIDTH, glass.stage().getWidth() - 32));
        Table row = new Table();
        row.defaults().grow().uniformX();
        Button yes = new Button(look, Button.Kind.WARM, words.say("close.yes"), () -> {
                    dialog.close();
                    team.accept(new Command.Ready());
                })
                .with(Key.ENTER);
        row.add(yes).padRight(12);
        row.add(new Button(look, Button.Kind.PLAIN, words.say("close.no"), dialog::close).with(Key.ESCAPE));
        card.add(row).growX();
        dialog.show(glass.stage());
    }
}
