package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.List;
import nl.kostenbewust.desktop.host.SoloHost;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.ChoiceRow;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Sheet;

/** Which lesson to play alone. */
final class ChooseSheet implements Sheet {
    private static final float WIDTH = 560;

    private final Entry entry;
    private final List<SoloHost.Offer> offers;

    ChooseSheet(Entry entry, List<SoloHost.Offer> offers) {
        this.entry = entry;
        this.offers = offers;
    }

    @Override
    public Group build(Look look, float width, float height) {
        Form form = new Form(look, entry.words().say("choose.title"), "");
        for (int i = 0; i < offers.size(); i++) {
            SoloHost.Offer offer = offers.get(i);
            ChoiceRow row = new ChoiceRow(look, entry.words().say(offer.title()), "", () -> begin(offer));
            form.row(i < 9 ? row.with(Key.of((char) ('1' + i))) : row);
            form.text(entry.words().say(offer.intro()), Type.LABEL);
        }
        form.row(StartSheet.button(look, Button.Kind.PLAIN, entry.words().say("back"), Key.ESCAPE, entry::back));
        return form.over(width, height, WIDTH);
    }

    private void begin(SoloHost.Offer offer) {
        entry.back();
        entry.alone(() -> entry.solo().begin(offer));
    }
}
