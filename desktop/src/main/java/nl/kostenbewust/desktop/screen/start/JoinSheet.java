package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Group;
import java.util.List;
import java.util.Optional;
import nl.kostenbewust.desktop.look.Focus;
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
    private List<KeptSeat> seats;
    private final SeatWords begin;
    private Look drawn;
    private Field address;
    private Field code;
    private Field name;
    private String wrong = "";

    /** What stands in the fields at first. */
    private record SeatWords(String address, String name) {}

    JoinSheet(Entry entry) {
        this.entry = entry;
        returned();
        Optional<KeptSeat> last = seats.stream().findFirst();
        begin = new SeatWords(
                last.map(seat -> seat.address().toString()).orElse(""),
                last.map(KeptSeat::name).orElse(""));
    }

    /** Reads which seats are kept; coming back from a lesson there may be one more. */
    @Override
    public void returned() {
        seats = new SeatBook(entry.data().resolve("seats")).all();
    }

    @Override
    public Group build(Look look, float width, float height) {
        Words words = entry.words();
        draw(look);
        Form form = new Form(look, words.say("join.title"), words.say("join.about"));
        seats.stream().limit(SEATS).forEach(seat -> form.row(back(look, seat)));
        form.row(words.say("join.address"), hinted(address, "join.address.hint"));
        form.row(words.say("join.code"), hinted(code, "join.code.hint"));
        form.row(words.say("join.name"), hinted(name, "join.name.hint"));
        if (!wrong.isEmpty()) {
            form.row(Prose.wrapped(look, words.say(wrong), Type.STRONG, Tone.ALARM));
        }
        form.row(StartSheet.button(look, Button.Kind.WARM, words.say("join.go"), Key.ENTER, this::join));
        form.row(StartSheet.button(look, Button.Kind.PLAIN, words.say("back"), Key.ESCAPE, entry::back));
        return form.over(width, height, WIDTH);
    }

    // The same fields as long as the look is the same, so that one can go on typing whatever is built anew.
    private void draw(Look look) {
        if (drawn != look) {
            drawn = look;
            address = field(address, begin.address, ADDRESS, seats.isEmpty() ? "first" : "address");
            code = field(code, "", CODE, "code");
            name = field(name, begin.name, NAME, "name");
        }
    }

    private Field field(Field before, String text, int most, String called) {
        Field field = new Field(drawn, before == null ? text : before.getText(), "", most);
        field.setName(called);
        return field;
    }

    private Field hinted(Field field, String hint) {
        field.setMessageText(entry.words().say(hint));
        return field;
    }

    private Button back(Look look, KeptSeat seat) {
        String label = entry.words().say("join.back", seat.name(), seat.code());
        Button back = new Button(look, Button.Kind.PRIMARY, label, () -> go(seat.address(), seat.code(), seat.name()));
        back.setName(seat == seats.get(0) ? "first" : "seat." + seat.code());
        return back;
    }

    private void join() {
        Optional<Address> where = address(address.getText());
        if (where.isEmpty()) {
            mend(address, "join.address.wrong");
        } else if (code.getText().isBlank()) {
            mend(code, "join.code.missing");
        } else if (name.getText().isBlank()) {
            mend(name, "join.name.missing");
        } else {
            go(where.get(), code.getText().strip(), name.getText().strip());
        }
    }

    private void mend(Field field, String why) {
        wrong = why;
        entry.refresh();
        Focus.of(field.getStage()).give(field);
    }

    private void go(Address where, String lesson, String player) {
        wrong = "";
        // The form stays beneath the lesson: who mistyped comes back to what was typed.
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
