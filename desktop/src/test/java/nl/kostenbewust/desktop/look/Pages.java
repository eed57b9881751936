package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.scenes.scene2d.Actor;
import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.HoursBar;
import nl.kostenbewust.desktop.look.part.Jar;
import nl.kostenbewust.desktop.look.part.Lead;
import nl.kostenbewust.desktop.look.part.LevelMeter;
import nl.kostenbewust.desktop.look.part.ShareMeter;
import nl.kostenbewust.desktop.look.part.Tag;
import nl.kostenbewust.desktop.look.part.Team;
import nl.kostenbewust.desktop.look.part.TopBar;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.look.sign.*;

/** The pages of the gallery. */
final class Pages {
    private Pages() {}

    static Map<String, BiConsumer<Look, Stage>> all() {
        Map<String, BiConsumer<Look, Stage>> pages = new LinkedHashMap<>();
        pages.put("parts", Pages::parts);
        pages.put("huishouden", HouseholdPage::show);
        pages.put("gesprek", CounterPage::show);
        pages.put("kassabon", ReceiptPage::show);
        pages.put("driehoek", ScorePage::show);
        pages.put("start", StartPage::show);
        pages.put("wijk", StreetPage::show);
        pages.put("formulier", FormsPage::show);
        pages.put("dialoog", DialogPage::show);
        return pages;
    }

    static void bar(Look look, Stage stage, String title, String about) {
        bar(look, stage, title, about, stage.getWidth());
    }

    private static void bar(Look look, Stage stage, String title, String about, float width) {
        Member.Presence[] where = {
            Member.Presence.HERE,
            Member.Presence.READY,
            Member.Presence.HERE,
            Member.Presence.READY,
            Member.Presence.AWAY
        };
        List<Team.Seat> seats = new ArrayList<>();
        for (int i = 0; i < 5; i++) seats.add(new Team.Seat(Member.usual(i, "N"), where[i]));
        TopBar bar = new TopBar(look, Lead.back(look, () -> {}), title, about)
                .with(new HoursBar(look, "Jouw uren: 6½ over", "3½ kwijt", 28, 8, 7))
                .with(new Jar(look, "Maatwerkbudget", "€ 9.400", .67f))
                .beside(new Jar(look, "Noodfonds", "€ 1.150", .3f))
                .with(new Team(look, seats))
                .end(new Button(look, Button.Kind.WARM, "Klaar 2 van 5", () -> {}).with(Key.of('K')));
        put(stage, bar, 0, width < stage.getWidth() ? 350 : 0, width, TopBar.HEIGHT);
    }

    static void put(Stage stage, Actor actor, float x, float y, float w, float h) {
        actor.setBounds(x, stage.getHeight() - y - h, w, h);
        stage.addActor(actor);
    }

    static void parts(Look look, Stage stage) {
        Card card = new Card(look, "Leefgebieden", "1 acuut – 5 redt zich");
        card.add(LevelMeter.known(look, "Financiën", "1,4", 1.5f, 1.4f)).growX().row();
        card.add(LevelMeter.known(look, "Lichamelijke gezondheid", "2,2", 2f, 2.2f))
                .growX()
                .row();
        card.add(LevelMeter.known(look, "Werk", "4,0", 3f, 4f)).growX().row();
        card.add(LevelMeter.unknown(look, "Middelengebruik", "onbekend"))
                .growX()
                .row();
        card.add(ShareMeter.trust(look, "Vertrouwen in Noor", "+6 na je gesprek", 52))
                .growX()
                .row();
        card.add(ShareMeter.ownership(look, "Eigen regie", "gelijk gebleven", 60))
                .growX()
                .row();
        put(stage, card, 24, 24, 400, 310);
        Card text = new Card(look, "Tekst", "ë ï € – ’ − … ½ ≤ “ ” é");
        text.add(Words.wrapped(
                        look,
                        "Dit is een langere tekst van Daniëlle, met één coëfficiënt ≤ € 2.400 en 6½ uur − die “afbreekt” zodra ze niet meer past… dat is alles.",
                        Type.BODY,
                        Tone.INK))
                .growX()
                .row();
        Table tags = new Table();
        tags.defaults().padRight(8).padTop(8);
        tags.add(Tag.plain(look, "houding: twijfelt"));
        tags.add(Tag.choice(look, "keuze"));
        tags.add(Tag.chance(look, "toeval"));
        tags.row();
        for (Corner corner : Corner.values()) tags.add(Tag.corner(look, corner.name(), corner));
        text.add(tags).row();
        put(stage, text, 440, 24, 400, 220);
        Button warm = new Button(look, Button.Kind.WARM, "Neerleggen", () -> {}).with(Key.ENTER);
        put(stage, warm, 860, 24, 216, 47);
        put(
                stage,
                new Button(look, Button.Kind.PRIMARY, "Voorstel maken", () -> {}).with(Key.of('v')),
                860,
                90,
                216,
                47);
        put(stage, new Button(look, Button.Kind.PLAIN, "Terugkijken", () -> {}).with(Key.of('t')), 860, 156, 216, 47);
        Button off = new Button(look, Button.Kind.PRIMARY, "Kan niet", () -> {})
                .because("Daar heb je vier uur voor nodig en je hebt er nog twee over.");
        off.setWidth(216);
        put(stage, off, 860, 222, 216, off.getPrefHeight());
        stage.addActor(new Figure(look) {
            @Override
            protected void paint(Pen pen) {
                pen = pen.at(24, 450 - 800);
                pen.rect(0, 0, 1232, 68, Tone.BRAND);
                float x = 50;
                for (Mood mood : Mood.values()) {
                    Face.draw(pen, Person.of(Skin.LIGHT, Hair.SHORT, "6B4A33", "4F6F86"), mood, x, 160, 36);
                    x += 120;
                }
                Face.draw(
                        pen,
                        Person.of(Skin.LIGHT, Hair.SHORT, "6B4A33", "4F6F86").withHand(true),
                        Mood.TENSE,
                        x,
                        160,
                        46);
                x = 50;
                for (Hair hair : Hair.values()) {
                    Face.draw(pen, Person.of(Skin.TAN, hair, "6B4A33", "4F6F86"), Mood.HOPEFUL, x, 280, 26);
                    x += 90;
                }
                Face.draw(
                        pen,
                        Person.of(Skin.PALE, Hair.FRINGE, "8C8579", "4F6F86").withGlasses(),
                        Mood.WAITING,
                        x,
                        280,
                        26);
                for (int i = 0; i < 5; i++)
                    Member.usual(i, "N")
                            .draw(
                                    pen,
                                    800 + i * 42,
                                    34,
                                    15,
                                    List.of(Member.Presence.values()).get(i % 4));
                for (int i = 0; i < 4; i++) Street.pot(pen, 720 + i * 40, 200, i);
                Street.bike(pen, 720, 280, Tone.DOOR1, "N");
                Street.envelope(pen, 800, 250, 16, 11, -14, true);
                Street.envelope(pen, 830, 250, 32, 22, 14, true);
                Street.plate(pen, 880, 250, "3", 18);
                Street.plate(pen, 910, 250, "11", 24);
                new Window(Light.LIT, .52f, 4, true).draw(pen, 960, 100, 74, 52);
                new Window(Light.DIM, .9f, 4, true).draw(pen, 1080, 100, 74, 52);
                Curtain.value(pen, 960, 190, 110, 28);
                int k = 0;
                for (Mark mark : Mark.values()) mark.draw(pen, 960 + 24 * k++, 250);
                k = 0;
                for (Payer payer : Payer.values()) payer.draw(pen, 960 + 32 * k++, 280);
            }
        });
        put(stage, new HoursBar(look, "Jouw uren: 6½ over", "3½ kwijt", 28, 8, 7), 60, 464, 300, 40);
        put(stage, new Jar(look, "Maatwerkbudget", "€ 9.400", .67f), 400, 467, 140, 34);
        bar(look, stage, "Smal venster", "de balk krimpt", 960);
        stage.setKeyboardFocus(warm);
    }
}
