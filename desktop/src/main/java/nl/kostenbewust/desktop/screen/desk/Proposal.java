package nl.kostenbewust.desktop.screen.desk;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.kostenbewust.core.model.Household;
import nl.kostenbewust.core.model.Ref;
import nl.kostenbewust.core.play.Command;
import nl.kostenbewust.core.view.ArgumentView;
import nl.kostenbewust.core.view.PreviewView;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Dialog;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.Pairs;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.screen.Desk;
import nl.kostenbewust.desktop.screen.Room;

/** Shows what a command would take, and gives it only when the player says so. */
public final class Proposal {
    private static final float WIDTH = 520;
    private static final float MARGIN = 24;
    private static final float PAD = 18;
    private static final float GAP = 12;

    private final Room room;
    private final Ref<Household> household;
    private final Supplier<Stage> stage;

    /** Proposals about a household, on the stage where the page is when they are shown. */
    public Proposal(Desk desk, Ref<Household> household, Supplier<Stage> stage) {
        this.room = new Room(desk, "desk");
        this.household = household;
        this.stage = stage;
    }

    /** Asks what the command would take and shows it; the verb stands on the button that gives it. */
    public void consider(Command command, String verb) {
        room.desk().deeds().preview(household, command, preview -> {
            if (stage.get() != null) {
                show(preview, command, verb, stage.get());
            }
        });
    }

    private void show(PreviewView preview, Command command, String verb, Stage on) {
        float width = Math.min(WIDTH, on.getWidth() - 2 * MARGIN);
        Card card = new Card(room.look());
        card.add(Words.wrapped(room.look(), room.say(preview.title()), Type.HEADING, Tone.INK))
                .growX()
                .padBottom(6)
                .row();
        Dialog dialog = new Dialog(room.look(), card, width);
        card.add(new Scroll(room.look(), about(preview)))
                .growX()
                .maxHeight(on.getHeight() - 180)
                .row();
        card.add(buttons(preview, command, verb, dialog, width - 2 * PAD))
                .growX()
                .padTop(12);
        dialog.show(on);
    }

    private Table buttons(PreviewView preview, Command command, String verb, Dialog dialog, float width) {
        Table buttons = new Table();
        buttons.defaults().growX().top();
        Button go = new Button(room.look(), Button.Kind.WARM, verb, () -> {
            dialog.close();
            room.desk().deeds().act(household, command);
        });
        go.with(Key.ENTER).because(preview.whyNot().map(room::say).orElse(""));
        Button not = new Button(room.look(), Button.Kind.PLAIN, room.say("before.not"), dialog::close);
        not.with(Key.ESCAPE);
        boolean beside = go.getPrefWidth() + GAP + not.getPrefWidth() <= width;
        buttons.add(go).padRight(beside ? GAP : 0).padBottom(beside ? 0 : GAP);
        if (!beside) {
            buttons.row();
        }
        buttons.add(not);
        return buttons;
    }

    private Table about(PreviewView preview) {
        Table lines = new Table();
        lines.top().defaults().growX().padBottom(6);
        preview.about()
                .ifPresent(about -> lines.add(Words.wrapped(room.look(), room.say(about), Type.BODY, Tone.INK))
                        .row());
        lines.add(Pairs.lit(room.look(), pairs(room, preview))).row();
        for (ArgumentView.Basis basis : preview.requirements()) {
            Mark mark = basis.holds() ? Mark.CHECK : Mark.STUCK;
            lines.add(new MarkedLine(room.look(), mark, room.say(basis.text()), ""))
                    .row();
        }
        preview.unknown()
                .forEach(text -> lines.add(new MarkedLine(room.look(), Mark.CURTAIN, room.say(text), ""))
                        .row());
        preview.spoken()
                .ifPresent(said -> lines.add(Words.wrapped(room.look(), room.quote(said), Type.BODY, Tone.INK2))
                        .row());
        return lines;
    }

    /** What a command would take, as lines of a name and a value. */
    static List<Pairs.Pair> pairs(Room room, PreviewView preview) {
        List<Pairs.Pair> pairs = new ArrayList<>();
        String cost = room.say("before.hours", room.hours(preview.hours()), room.hours(preview.left()));
        pairs.add(new Pairs.Pair(room.say("before.cost"), cost));
        preview.money().ifPresent(sum -> pairs.add(new Pairs.Pair(room.say("before.money"), room.money(sum))));
        preview.pays().ifPresent(who -> pairs.add(new Pairs.Pair(room.say("before.pays"), room.say(who))));
        preview.months().ifPresent(months -> pairs.add(new Pairs.Pair(room.say("before.then"), then(room, months))));
        preview.decides().ifPresent(who -> pairs.add(new Pairs.Pair(room.say("before.decides"), room.say(who))));
        return pairs;
    }

    private static String then(Room room, int months) {
        return months == 0 ? room.say("before.now") : room.say(months == 1 ? "before.month" : "before.months", months);
    }
}
