package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import java.util.Map;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Filter;
import nl.kostenbewust.desktop.look.part.GableScene;
import nl.kostenbewust.desktop.look.part.Notice;
import nl.kostenbewust.desktop.look.part.ReasonRow;
import nl.kostenbewust.desktop.look.part.ScoreTile;
import nl.kostenbewust.desktop.look.part.Tag;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.look.sign.Mood;
import nl.kostenbewust.desktop.look.sign.Values;

/** The month's score, as in the design's picture. */
final class ScorePage {
    private ScorePage() {}

    static void show(Look look, Stage stage) {
        Pages.bar(look, stage, "Maart is om", "maand 3 van 8");
        GableScene gable = new GableScene(
                look,
                new Values(72, 58, 66),
                new Values(58, 61, 44),
                Map.of(
                        Corner.LEGITIMACY,
                        new GableScene.CornerWords("Legitimiteit", 14, "14 erbij"),
                        Corner.RETURN,
                        new GableScene.CornerWords("Rendement", -3, "3 eraf"),
                        Corner.INVOLVEMENT,
                        new GableScene.CornerWords("Betrokkenheid", 22, "22 erbij")),
                new GableScene.Legend("eind maart", "eind februari", "samen", 65),
                new GableScene.Resident(0, HouseholdPage.BART, Mood.HOPEFUL, 3));
        gable.grow();
        Pages.put(stage, gable, 24, 88, 720, 536);
        Pages.put(stage, houses(look), 24, 640, 720, 147);
        Pages.put(stage, reasons(look), 760, 88, 496, 635);
        Pages.put(
                stage,
                new Button(look, Button.Kind.PLAIN, "Terugkijken", () -> {}).with(Key.of('T')),
                760,
                736,
                244,
                47);
        Button next = new Button(look, Button.Kind.PRIMARY, "Naar april", () -> {}).with(Key.ENTER);
        Pages.put(stage, next, 1012, 736, 244, 47);
        stage.setKeyboardFocus(next);
    }

    private static Card houses(Look look) {
        Card card = new Card(look, "Alle huizen", "geen huis koopt een ander vrij");
        card.padLeft(16).padBottom(16);
        Table row = new Table().left();
        row.defaults().padRight(8);
        row.add(new ScoreTile(look, "3", "Bart", "65", new Values(72, 58, 66)).selected(true));
        row.add(new ScoreTile(look, "5", "Patricia", "24", new Values(30, 22, 20)));
        row.add(new ScoreTile(look, "7", "Ria en Kevin", "47", new Values(52, 40, 50)));
        row.add(new ScoreTile(look, "9", "Yildiz", "78", new Values(80, 74, 80)));
        row.add(new ScoreTile(look, "11", "Nieuw", "?", null));
        card.add(row);
        return card;
    }

    private static Card reasons(Look look) {
        Card card = new Card(look);
        card.pad(14, 20, 20, 20);
        Table head = new Table();
        head.add(new Words(look, "Waarom deze score?", Type.TOTAL)).expandX().left();
        head.add(new Words(look, "Bart, maart", Type.LABEL, Tone.INK2));
        card.add(head).growX().row();
        Table filters = new Table().left();
        filters.defaults().padRight(8);
        filters.add(new Filter(look, "Alles", null, () -> {}).on(true));
        filters.add(new Filter(look, "Legitimiteit", Corner.LEGITIMACY, () -> {}));
        filters.add(new Filter(look, "Rendement", Corner.RETURN, () -> {}));
        filters.add(new Filter(look, "Betrokken", Corner.INVOLVEMENT, () -> {}));
        card.add(filters).padTop(6).padBottom(4).row();
        record Reason(Corner corner, String points, String text, String ground) {}
        for (Reason r : List.of(
                new Reason(
                        Corner.LEGITIMACY,
                        "+18",
                        "Tandarts betaald met redenen op papier",
                        "Artikel 18, Participatiewet"),
                new Reason(
                        Corner.LEGITIMACY,
                        "−4",
                        "Nog maar één soort argument in het dossier",
                        "Regel: twee soorten of meer"),
                new Reason(
                        Corner.INVOLVEMENT, "+14", "Bart belde zelf drie tandartsen", "Eigen bijdrage, in zijn plan"),
                new Reason(
                        Corner.INVOLVEMENT,
                        "+8",
                        "Je vroeg het hem voor je iets besloot",
                        "Eerst gesproken, dan besloten"),
                new Reason(Corner.RETURN, "+5", "Huurschuld groeit niet meer", "Kassabon, regel woningcorporatie"))) {
            card.add(new ReasonRow(look, r.corner(), r.points(), r.text(), r.ground(), Tag.choice(look, "keuze")))
                    .growX()
                    .row();
        }
        card.add(new ReasonRow(
                        look,
                        Corner.RETURN,
                        "−8",
                        "Stadsbank had een maand vertraging",
                        "Voor alle teams gelijk",
                        Tag.chance(look, "toeval")))
                .growX()
                .row();
        card.add(new Notice(
                        look,
                        Notice.Kind.ADVICE,
                        "Wat zou helpen in april",
                        "Rendement is je laagste hoek. Leg de kassabon naast je verzoek en zoek wie kan meebetalen.",
                        ""))
                .growX()
                .expandY()
                .bottom();
        return card;
    }
}
