package nl.kostenbewust.desktop.screen.start;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Group;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.kostenbewust.desktop.host.SoloHost;
import nl.kostenbewust.desktop.look.Key;
import nl.kostenbewust.desktop.look.Look;
import nl.kostenbewust.desktop.look.Palette;
import nl.kostenbewust.desktop.look.Tone;
import nl.kostenbewust.desktop.look.Type;
import nl.kostenbewust.desktop.look.part.Band;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.ChoiceRow;
import nl.kostenbewust.desktop.look.part.FootKey;
import nl.kostenbewust.desktop.look.part.FrontDoor;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.TitleScene;
import nl.kostenbewust.desktop.look.sign.Facade;
import nl.kostenbewust.desktop.screen.Entry;
import nl.kostenbewust.desktop.screen.Prose;
import nl.kostenbewust.desktop.screen.Settings;
import nl.kostenbewust.desktop.screen.Sheet;
import nl.kostenbewust.desktop.table.KeptSeat;
import nl.kostenbewust.desktop.table.SeatBook;
import nl.kostenbewust.desktop.words.Language;
import nl.kostenbewust.desktop.words.Words;

/** The title screen: four front doors, or a list of them where the street does not fit. */
public final class StartSheet implements Sheet {
    private static final float GAP = 16;
    private static final float STREET = 4 * Facade.W + 3 * GAP;
    private static final float FOOT = 48;

    private final Entry entry;
    private Optional<SoloHost.SavedGame> saved = Optional.empty();
    private Optional<KeptSeat> kept = Optional.empty();
    private boolean looked;
    private boolean knocked;

    /** A title screen that leads on through this entry. */
    public StartSheet(Entry entry) {
        this.entry = entry;
        returned();
    }

    @Override
    public void returned() {
        kept = new SeatBook(entry.data().resolve("seats")).all().stream().findFirst();
        entry.slowly(entry.solo()::unfinished, this::found);
    }

    private void found(Optional<SoloHost.SavedGame> game) {
        saved = game;
        looked = true;
        entry.refresh();
    }

    private record Door(String title, String about, Optional<String> whyNot, Runnable action) {}

    private List<Door> doors() {
        Words words = entry.words();
        // Looking takes a moment, and until then nobody can say that there is none.
        String nothing = words.say(looked ? "start.resume.none" : "start.resume.looking");
        Optional<String> none = saved.isPresent() ? Optional.empty() : Optional.of(nothing);
        String where =
                saved.map(game -> words.say("start.resume.about", game.month())).orElse(nothing);
        return List.of(
                new Door(words.say("start.solo"), words.say("start.solo.about"), Optional.empty(), this::alone),
                new Door(words.say("start.resume"), where, none, this::resume),
                new Door(
                        words.say("start.join"),
                        kept.map(seat -> words.say("start.join.kept", seat.code()))
                                .orElse(words.say("start.join.about")),
                        Optional.empty(),
                        () -> entry.show(new JoinSheet(entry))),
                new Door(words.say("start.lesson"), words.say("start.lesson.about"), Optional.empty(), this::lesson));
    }

    private void alone() {
        // All that ships is read and checked first; the window must not stand still for that.
        once(entry.solo()::offers, offers -> entry.alone(() -> entry.solo().begin(offers.get(0))));
    }

    // A door that was knocked at twice opens once.
    private <T> void once(Supplier<T> work, Consumer<T> then) {
        if (!knocked) {
            knocked = true;
            entry.slowly(
                    () -> {
                        try {
                            return work.get();
                        } finally {
                            entry.soon(() -> knocked = false);
                        }
                    },
                    then);
        }
    }

    private void choose() {
        once(entry.solo()::offers, offers -> entry.show(new ChooseSheet(entry, offers)));
    }

    private void lesson() {
        once(entry.lessons()::offers, offers -> entry.show(new LessonSheet(entry, offers)));
    }

    private void resume() {
        saved.ifPresent(game -> entry.alone(() -> entry.solo().resume(game)));
    }

    @Override
    public Group build(Look look, float width, float height) {
        Group whole = new Group();
        whole.setSize(width, height);
        boolean street = width >= STREET + 40 && height >= Facade.H + FOOT + TitleScene.GROUND + 100;
        Words words = entry.words();
        TitleScene scene = new TitleScene(look, street ? words.say("game") : "", street ? words.say("game.about") : "");
        scene.setBounds(0, 0, width, height);
        whole.addActor(scene);
        if (street) {
            street(whole, look, width);
        } else {
            list(whole, look, width, height);
        }
        whole.addActor(foot(look, width));
        return whole;
    }

    private void street(Group whole, Look look, float width) {
        float x = (width - STREET) / 2;
        List<Door> doors = doors();
        for (int i = 0; i < doors.size(); i++) {
            Door door = doors.get(i);
            FrontDoor front = new FrontDoor(
                    look, Facade.values()[i], String.valueOf(i + 1), door.title(), door.about(), door.action());
            front.key(Key.of((char) ('1' + i)));
            front.enabled(door.whyNot().isEmpty());
            front.setBounds(x + i * (Facade.W + GAP), TitleScene.GROUND, Facade.W, Facade.H);
            whole.addActor(front);
        }
    }

    private void list(Group whole, Look look, float width, float height) {
        Card card = new Card(look, entry.words().say("game"), "");
        Table rows = new Table();
        rows.top().defaults().growX().padBottom(6);
        List<Door> doors = doors();
        for (int i = 0; i < doors.size(); i++) {
            Door door = doors.get(i);
            ChoiceRow row = new ChoiceRow(look, door.title(), "", door.action())
                    .with(Key.of((char) ('1' + i)))
                    .because(door.whyNot().orElse(""));
            rows.add(row).row();
        }
        card.add(new Scroll(look, rows)).grow();
        float w = Math.min(560, width - 48);
        float h = Math.min(card.getPrefHeight(), height - FOOT - 32);
        card.setBounds(Math.round((width - w) / 2), Math.round(FOOT + (height - FOOT - h) / 2), w, Math.round(h));
        whole.addActor(card);
    }

    private Actor foot(Look look, float width) {
        Words words = entry.words();
        Settings now = entry.settings();
        Band foot = new Band(look);
        foot.pad(0, Math.min(80, width / 16), 0, Math.min(80, width / 16))
                .center()
                .left();
        foot.defaults().padRight(Math.min(34, width / 40));
        boolean dutch = now.language() == Language.DUTCH;
        Language other = dutch ? Language.ENGLISH : Language.DUTCH;
        foot.add(new FootKey(look, dutch ? "English" : "Nederlands", Key.of('T'), () -> entry.settings(now.in(other))));
        Palette next = Palette.values()[(now.palette().ordinal() + 1) % Palette.values().length];
        foot.add(
                new FootKey(look, words.name("palette.next", next), Key.of('C'), () -> entry.settings(now.with(next))));
        boolean large = now.scale() > Settings.SMALLEST;
        foot.add(new FootKey(
                look,
                words.say(large ? "start.small" : "start.large"),
                Key.of('G'),
                () -> entry.settings(now.scaled(large ? Settings.SMALLEST : 150))));
        foot.add(new FootKey(look, words.say("start.choose"), Key.of('L'), this::choose));
        if (width >= 900) {
            foot.add(new FootKey(look, words.say("start.help"), Key.function(1), entry::help));
        }
        foot.add(new FootKey(look, words.say("start.quit"), Key.ESCAPE, entry::back));
        if (width >= STREET + 40) {
            foot.add(Prose.line(look, words.say("start.hint"), Type.LABEL, Tone.ONBRAND2))
                    .expandX()
                    .right()
                    .padRight(0);
        }
        foot.setBounds(0, 0, width, FOOT);
        return foot;
    }

    /** A button as the start pages have them. */
    static Button button(Look look, Button.Kind kind, String label, Key key, Runnable action) {
        return new Button(look, kind, label, action).with(key);
    }
}
