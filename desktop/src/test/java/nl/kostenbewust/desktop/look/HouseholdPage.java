package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.ChoiceRow;
import nl.kostenbewust.desktop.look.part.EmptyPlace;
import nl.kostenbewust.desktop.look.part.LevelMeter;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.Pairs;
import nl.kostenbewust.desktop.look.part.PlanColumn;
import nl.kostenbewust.desktop.look.part.PlanStep;
import nl.kostenbewust.desktop.look.part.Rule;
import nl.kostenbewust.desktop.look.part.ShareMeter;
import nl.kostenbewust.desktop.look.part.Tabs;
import nl.kostenbewust.desktop.look.part.UnknownRow;
import nl.kostenbewust.desktop.look.part.WindowScene;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.look.sign.Hair;
import nl.kostenbewust.desktop.look.sign.Light;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.look.sign.Mood;
import nl.kostenbewust.desktop.look.sign.Person;
import nl.kostenbewust.desktop.look.sign.Skin;

/** A household, as in the design's picture. */
final class HouseholdPage {
    static final Person BART = Person.of(Skin.LIGHT, Hair.SHORT, "6B4A33", "4F6F86");

    private HouseholdPage() {}

    static void show(Look look, Stage stage) {
        Pages.bar(look, stage, "Bart", "Lindestraat 3, regie: Noor");
        Pages.put(stage, window(look), 24, 88, 408, 404);
        Pages.put(stage, domains(look), 448, 88, 400, 407);
        Pages.put(stage, dossier(look), 864, 88, 392, 306);
        Pages.put(stage, plan(look), 24, 508, 824, 279);
        Pages.put(stage, actions(look), 864, 404, 392, 383);
    }

    private static WindowScene window(Look look) {
        List<WindowScene.Pane> people = List.of(
                new WindowScene.Pane("Bart", BART, Mood.TENSE, Light.LIT),
                new WindowScene.Pane(
                        "Chantal", Person.of(Skin.PALE, Hair.LONG, "C79A52", "7B4A6B"), Mood.WAITING, Light.DIM),
                new WindowScene.Pane(
                        "Sander", Person.of(Skin.LIGHT, Hair.SHORT, "A87A42", "3F7F5A"), Mood.WAITING, Light.DARK),
                new WindowScene.Pane(
                        "Samantha", Person.of(Skin.LIGHT, Hair.BUN, "6B4A33", "C0577A"), Mood.HOPEFUL, Light.DARK));
        List<WindowScene.Wish> wishes = List.of(
                new WindowScene.Wish("Sander en Samantha om het weekend", 3, true),
                new WindowScene.Wish("Weer zelf\nzijn geld regelen", 1, true),
                new WindowScene.Wish("Nog een wens,\nniet verteld", 0, false));
        return new WindowScene(
                look,
                0,
                56,
                people,
                BART.withHand(true),
                Mood.TENSE,
                "“Bij elk gesprek houd ik mijn hand voor mijn mond.”",
                wishes);
    }

    private static Card domains(Look look) {
        Card card = new Card(look, "Leefgebieden", "1 acuut – 5 redt zich");
        card.add(LevelMeter.known(look, "Financiën", "1,4", 1.5f, 1.4f)).growX().row();
        card.add(LevelMeter.known(look, "Huisvesting", "2,1", 1.2f, 2.1f))
                .growX()
                .row();
        card.add(LevelMeter.known(look, "Werk en opleiding", "2,2", 2f, 2.2f))
                .growX()
                .row();
        card.add(LevelMeter.known(look, "Lichamelijke gezondheid", "1,8", 2.2f, 1.8f))
                .growX()
                .row();
        card.add(LevelMeter.known(look, "Geestelijke gezondheid", "2,6", 2f, 2.6f))
                .growX()
                .row();
        card.add(LevelMeter.known(look, "Huiselijke relaties", "3,0", 2.4f, 3f))
                .growX()
                .row();
        card.add(LevelMeter.unknown(look, "Middelengebruik", "onbekend"))
                .growX()
                .row();
        card.add(new Rule(look)).growX().padTop(4).padBottom(7).row();
        card.add(ShareMeter.trust(look, "Vertrouwen in Noor", "+6 na je gesprek", 52))
                .growX()
                .row();
        card.add(ShareMeter.ownership(look, "Eigen regie", "gelijk gebleven", 60))
                .growX()
                .row();
        return card;
    }

    private static Tabs dossier(Look look) {
        Table facts = new Table();
        facts.top().defaults().growX();
        facts.add(new MarkedLine(
                        look, Mark.CHECK, "Houdt bij sollicitaties zijn hand voor zijn mond.", "gesprek, februari"))
                .row();
        facts.add(new MarkedLine(look, Mark.CHECK, "Is wanbetaler, kan niet aanvullend verzekeren.", "navraag, maart"))
                .row();
        facts.add(new MarkedLine(
                        look, Mark.CHECK, "Chantal wil co-ouderschap, als zijn huis veilig is.", "gesprek, maart"))
                .row();
        facts.add(new Rule(look)).padTop(2).padBottom(7).row();
        facts.add(new UnknownRow(look, "Hoe het met drinken gaat", "vraag het Bart"))
                .padBottom(4)
                .row();
        facts.add(new UnknownRow(look, "Ruimte bij de verzekeraar", "doe navraag"))
                .padBottom(4)
                .row();
        facts.add(new UnknownRow(look, "Wie over dit potje beslist", "doe navraag"))
                .row();
        return new Tabs(look)
                .tab("Feiten 3 van 6", facts)
                .tab("Schulden 3", new Words(look, "Schulden", Type.BODY))
                .tab("Loopt 2", new Words(look, "Loopt", Type.BODY))
                .tab("Verslag", new Words(look, "Verslag", Type.BODY));
    }

    private static Card plan(Look look) {
        Card card = new Card(look, "Het plan van Bart", "vastgesteld in februari, Bart is akkoord");
        Table columns = new Table();
        columns.defaults().grow().uniformX().padRight(10);
        columns.add(new PlanColumn(look, PlanColumn.Doer.SELF, "Eigen kracht", "Bart")
                .step(new PlanStep(look, "Zoekt zijn post uit", Mark.RUNS, "loopt"))
                .step(new PlanStep(look, "Belt zelf drie tandartsen", Mark.CHECK, "klaar")));
        columns.add(new PlanColumn(look, PlanColumn.Doer.NETWORK, "Netwerk", "familie, buren")
                .step(new PlanStep(look, "Chantal brengt de kinderen", Mark.OPEN, "nog vragen"))
                .step(EmptyPlace.onPaper(look, "+ stap met Bart kiezen")));
        columns.add(new PlanColumn(look, PlanColumn.Doer.PROFESSIONAL, "Professional", "team, instanties")
                        .step(new PlanStep(look, "Stadsbank regelt schulden", Mark.RUNS, "loopt, nog 2 maanden"))
                        .step(new PlanStep(look, "Gebit laten herstellen", Mark.STUCK, "vast bij gemeente")))
                .padRight(0);
        card.add(columns).grow();
        return card;
    }

    private static Card actions(Look look) {
        Card card = new Card(look, "Wat doe je?", "");
        card.pad(14, 14, 11, 14);
        String[][] rows = {
            {"Gesprek aan tafel", "2 u"},
            {"Toestemming vragen", "1 u"},
            {"Navraag bij instantie", "2 u"},
            {"Gebit uit maatwerkbudget", "4 u"},
            {"Bezwaar bij de gemeente", "3 u"}
        };
        for (int i = 0; i < rows.length; i++) {
            card.add(new ChoiceRow(look, rows[i][0], rows[i][1], () -> {})
                            .with(Key.of((char) ('1' + i)))
                            .selected(i == 3))
                    .growX()
                    .padBottom(3)
                    .row();
        }
        card.add(Pairs.lit(
                        look,
                        List.of(
                                new Pairs.Pair("Kost", "4 uur (je hebt er 6½) en € 2.400"),
                                new Pairs.Pair("Betaalt", "Maatwerkbudget, blijft € 7.000"),
                                new Pairs.Pair("Beslist", "teamleider (boven € 1.500)"),
                                new Pairs.Pair("Onbekend", "of de verzekeraar iets bijdraagt"),
                                new Pairs.Pair("Bart zegt", "“Dan durf ik weer te lachen.”"))))
                .growX()
                .padTop(2)
                .row();
        card.add(new Button(look, Button.Kind.PRIMARY, "Voorstel maken", () -> {})
                        .with(Key.ENTER)
                        .tight())
                .growX()
                .padTop(9);
        return card;
    }
}
