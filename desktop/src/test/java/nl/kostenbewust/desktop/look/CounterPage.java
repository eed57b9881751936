package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import nl.kostenbewust.desktop.look.part.ArgumentCard;
import nl.kostenbewust.desktop.look.part.ArgumentCard.Argument;
import nl.kostenbewust.desktop.look.part.ArgumentCard.Ground;
import nl.kostenbewust.desktop.look.part.Band;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Counter;
import nl.kostenbewust.desktop.look.part.EmptyPlace;
import nl.kostenbewust.desktop.look.part.LaidArgument;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.Pairs;
import nl.kostenbewust.desktop.look.part.Rule;
import nl.kostenbewust.desktop.look.part.RuleSheet;
import nl.kostenbewust.desktop.look.part.Stoep;
import nl.kostenbewust.desktop.look.part.UnknownRow;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.look.sign.Hair;
import nl.kostenbewust.desktop.look.sign.Mark;
import nl.kostenbewust.desktop.look.sign.Mood;
import nl.kostenbewust.desktop.look.sign.Person;
import nl.kostenbewust.desktop.look.sign.Skin;

/** A conversation at the counter, as in the design's picture. */
final class CounterPage {
    private CounterPage() {}

    static void show(Look look, Stage stage) {
        Pages.put(stage, counter(look), 24, 88, 824, 428);
        Pages.put(stage, missing(look), 864, 88, 392, 155);
        Pages.put(stage, ladder(look), 864, 252, 392, 267);
        Pages.put(stage, hand(look), 0, 528, 1280, 272);
        Pages.bar(look, stage, "Aan het loket", "voor Bart: tandarts, € 2.400");
    }

    private static Counter counter(Look look) {
        Person official = Person.of(Skin.LIGHT, Hair.FRINGE, "8C8579", "39536B").withGlasses();
        Counter counter = new Counter(
                look,
                new Counter.Official("Mevrouw Van Dalen", "loket bijzondere bijstand", official, Mood.WAITING),
                true,
                .27f,
                "“Ik begrijp het, echt. Maar als ik dit toeken, vraagt de accountant mij straks waarom.”",
                List.of("houding: twijfelt, armen over elkaar", "vorige maand: “Nee, kan niet.”"));
        RuleSheet sheet = new RuleSheet(
                        look,
                        "De regel op tafel",
                        "Participatiewet, artikel 15",
                        "“Geen bijstand als een andere regeling passend en toereikend is.”")
                .opening("Opening: voor Bart bestaat die regeling niet.")
                .unread(new UnknownRow(look, "Nog een opening. Lees verder (1 uur).", ""));
        counter.add(sheet).width(374).top();
        Table laid = new Table();
        laid.defaults().padRight(7).left().top();
        laid.add(new Words(look, "Dit leg je nu neer (hoogstens 3)", Type.LABEL_BOLD, Tone.WHITE))
                .colspan(3)
                .padTop(16)
                .padBottom(8)
                .row();
        laid.add(new LaidArgument(look, Corner.LEGITIMACY, "Legitimiteit", "Artikel 18: afstemmen op de persoon"));
        laid.add(new LaidArgument(look, Corner.INVOLVEMENT, "Betrokkenheid", "Bart belde zelf drie tandartsen"));
        laid.add(EmptyPlace.onTable(look, "nog 1 plek"));
        counter.add(laid).top().padLeft(12);
        return counter;
    }

    private static Card missing(Look look) {
        Card card = new Card(look, "Wat ontbreekt nog?", "");
        card.padBottom(6);
        card.add(new MarkedLine(look, Mark.STUCK, "Een antwoord op haar angst: de accountant.", "")
                        .in(Type.STRONG, Tone.INK))
                .growX()
                .row();
        card.add(new Rule(look)).growX().padTop(2).padBottom(5).row();
        card.add(new MarkedLine(look, Mark.CURTAIN, "De kassabon: wat kost niets doen?", ""))
                .growX()
                .row();
        card.add(new Rule(look)).growX().padTop(2).padBottom(5).row();
        card.add(new MarkedLine(look, Mark.CURTAIN, "Een eerder besluit uit de vraagbaak.", ""))
                .growX()
                .row();
        return card;
    }

    private static Card ladder(Look look) {
        Card card = new Card(look, "De weg omhoog", "wie mag dit beslissen?");
        card.add(new Stoep(
                        look,
                        List.of(
                                new Stoep.Rung("Loket", "tot € 2.500, met een goede reden", "je bent hier", true),
                                new Stoep.Rung("Kwaliteitsmedewerker", "geeft advies", "1 uur, geen krediet", true),
                                new Stoep.Rung("Teammanager", "tot € 10.000", "wil een dossier zien", true),
                                new Stoep.Rung("Wethouder", "hardheidsclausule", "kost 2 krediet", true))))
                .growX();
        return card;
    }

    private static Band hand(Look look) {
        Band band = new Band(look);
        band.pad(10, 24, 0, 24);
        Table heading = new Table();
        heading.add(new Words(look, "Jouw argumenten", Type.HEADING, Tone.ONBRAND))
                .padRight(12);
        heading.add(new Words(
                        look, "Elk argument leg je één keer neer. Ze blijven meetellen.", Type.LABEL, Tone.ONBRAND2))
                .padTop(3);
        band.add(heading).colspan(6).row();
        Argument[] hand = {
            new Argument(
                    Corner.LEGITIMACY,
                    "Legitimiteit",
                    "Artikel 18: bijstand afstemmen op de persoon",
                    List.of(new Ground("regel gelezen", true), new Ground("2 feiten van Bart", true))),
            new Argument(
                    Corner.LEGITIMACY,
                    "Legitimiteit",
                    "Het doel van de wet: terug naar werk",
                    List.of(new Ground("hand voor de mond", true), new Ground("3 sollicitaties", true))),
            new Argument(
                    Corner.RETURN,
                    "Rendement",
                    "Een jaar bijstand kost meer dan zijn gebit",
                    List.of(new Ground("bijstand € 12.600", true), new Ground("kosten re-integratie", false))),
            new Argument(
                    Corner.INVOLVEMENT,
                    "Betrokkenheid",
                    "Bart belde zelf drie tandartsen",
                    List.of(new Ground("eigen stap in plan", true), new Ground("toestemming", true))),
            new Argument(
                    Corner.LEGITIMACY,
                    "Legitimiteit",
                    "De accountant krijgt de reden op papier",
                    List.of(new Ground("dossier met redenen", true), new Ground("antwoord op haar angst", true)))
        };
        for (int i = 0; i < hand.length; i++) {
            ArgumentCard card = new ArgumentCard(look, hand[i], Key.of((char) ('1' + i)), () -> {});
            if (i == 0 || i == 3) card.laid("ligt op tafel");
            card.picked(i == 4);
            band.add(card).padRight(10).top();
        }
        Table next = new Table();
        next.defaults().growX().padBottom(8);
        next.add(Pairs.onBrand(
                        look,
                        List.of(
                                new Pairs.Pair("Kost", "2 uur van je 6½"),
                                new Pairs.Pair("Daarna", "antwoord in april"),
                                new Pairs.Pair("Beslist", "dit loket"))))
                .row();
        next.add(new Button(look, Button.Kind.WARM, "Neerleggen", () -> {}).with(Key.ENTER))
                .padTop(8)
                .row();
        next.add(new Button(look, Button.Kind.ON_BRAND, "Een trede hoger", () -> {}).with(Key.of('O')))
                .row();
        band.add(next).growX().top().padLeft(6);
        return band;
    }
}
