package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Field;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.table.Address;
import nl.kostenbewust.desktop.table.KeptSeat;
import nl.kostenbewust.desktop.table.SeatBook;
import nl.kostenbewust.desktop.table.SeatWish;
import nl.kostenbewust.desktop.words.Words;

/** Joining a lesson: address, code and name, filled in with what was used last; or straight back to a seat that was kept. */
final class JoinSheet implements Sheet {
    private static final float WIDTH = 480;
    private static final int NAME = 40;
    private static final int CODE = 12;
    private static final int ADDRESS = 120;
    private static final int SEATS = 3;

    private final Entry entry;
    private final List<KeptSeat> seats;
    private final String[] typed;
    private Field address;
    private Field code;
    private Field name;
    private String wrong = "";

    JoinSheet(Entry entry) {
        this.entry = entry;
        this.seats = new SeatBook(entry.data().resolve("seats")).all();
        Optional<KeptSeat> last = seats.stream().findFirst();
        typed = new String[] {
            last.map(seat -> seat.address().toString()).orElse(""),
            "",
            last.map(KeptSeat::name).orElse("")
        };
    }

    @Override
    public Group build(Look look, float width, float height) {
        Words words = entry.words();
        keep();
        Form form = new Form(look, words.say("join.title"), words.say("join.about"));
        seats.stream().limit(SEATS).forEach(seat -> form.row(back(look, seat)));
        address = new Field(look, typed[0], words.say("join.address.hint"), ADDRESS);
        code = new Field(look, typed[1], words.say("join.code.hint"), CODE);
        name = new Field(look, typed[2], words.say("join.name.hint"), NAME);
        (typed[0].isEmpty() ? address : typed[1].isEmpty() ? code : name).setName("first");
        form.row(words.say("join.address"), address);
        form.row(words.say("join.code"), code);
        form.row(words.say("join.name"), name);
        if (!wrong.isEmpty()) {
            form.row(Prose.wrapped(look, wrong, Type.STRONG, Tone.ALARM));
        }
        form.row(StartSheet.button(look, Button.Kind.WARM, words.say("join.go"), Key.ENTER, this::join));
        form.row(StartSheet.button(look, Button.Kind.PLAIN, words.say("back"), Key.ESCAPE, entry::back));
        return form.over(width, height, WIDTH);
    }

    // Another look means other fields; what was typed in the old ones goes into the new ones.
    private void keep() {
        if (address != null) {
            typed[0] = address.getText();
            typed[1] = code.getText();
            typed[2] = name.getText();
        }
    }

    private Button back(Look look, KeptSeat seat) {
        String label = entry.words().say("join.back", seat.name(), seat.code());
        return new Button(look, Button.Kind.PRIMARY, label, () -> go(seat.address(), seat.code(), seat.name()));
    }

    private void join() {
        keep();
        Optional<Address> where = address(typed[0]);
        String missing = typed[1].isBlank() ? "join.code.missing" : typed[2].isBlank() ? "join.name.missing" : "";
        if (where.isEmpty() || !missing.isEmpty()) {
            wrong = entry.words().say(where.isEmpty() ? "join.address.wrong" : missing);
            entry.refresh();
        } else {
            go(where.get(), typed[1].strip(), typed[2].strip());
        }
    }

    private void go(Address where, String lesson, String player) {
        entry.back();
        entry.join(where, new SeatWish(lesson, player, Optional.empty()));
    }

    private static Optional<Address> address(String text) {
        try {
            return Optional.of(Address.parse(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
