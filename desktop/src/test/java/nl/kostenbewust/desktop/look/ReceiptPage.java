package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.scenes.scene2d.Stage;
import java.util.List;
import nl.kostenbewust.desktop.look.part.Balance;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.Notice;
import nl.kostenbewust.desktop.look.part.ReceiptLine;
import nl.kostenbewust.desktop.look.part.ReceiptSheet;
import nl.kostenbewust.desktop.look.part.Rule;
import nl.kostenbewust.desktop.look.part.Segmented;
import nl.kostenbewust.desktop.look.part.SumLine;
import nl.kostenbewust.desktop.look.part.Words;

/** The receipt, as in the design's picture. */
final class ReceiptPage {
    private ReceiptPage() {}

    static void show(Look look, Stage stage) {
        Pages.bar(look, stage, "Kassabon", "Bart, Lindestraat 3");
        ReceiptSheet sheet = sheet(look);
        sheet.setWidth(709);
        sheet.validate();
        Pages.put(stage, sheet, 56, 92, 709, sheet.getPrefHeight());
        Pages.put(
                stage,
                new Segmented(look, List.of("Tot nu toe", "Verwacht, 12 maanden"), 1, i -> {}),
                792,
                92,
                464,
                44);
        Pages.put(stage, balance(look), 792, 152, 464, 363);
        Notice notice = new Notice(
                look,
                Notice.Kind.WALLET,
                "De verkeerde portemonnee",
                "Wij betalen € 4.094. Gemeente en corporatie besparen € 14.150. Vraag hun om mee te betalen.",
                "Dit kun je gebruiken als argument bij rendement.");
        notice.setWidth(464);
        Pages.put(stage, notice, 792, 528, 464, notice.getPrefHeight());
        Pages.put(
                stage,
                new Button(look, Button.Kind.PRIMARY, "Regel opvragen", () -> {}).with(Key.of('V')),
                792,
                688,
                226,
                47);
        Pages.put(
                stage,
                new Button(look, Button.Kind.PLAIN, "Neem mee als kaart", () -> {}).with(Key.of('M')),
                1030,
                688,
                226,
                47);
        Pages.put(
                stage,
                new Words(look, "Goedkoper helpt. Het is nooit een voorwaarde.", Type.BODY, Tone.INK2),
                792,
                748,
                464,
                22);
    }

    private static ReceiptSheet sheet(Look look) {
        return new ReceiptSheet(
                        look,
                        "KASSABON",
                        "Bart, Lindestraat 3, twaalf maanden vanaf januari",
                        "wie betaalt, en waarvoor",
                        List.of("Doormodderen", "Ons plan"))
                .line(ReceiptLine.known(
                        look,
                        Payer.MUNICIPALITY,
                        "Bijstandsuitkering",
                        "12 maanden, of 7 als hij werk vindt",
                        List.of("12.600", "7.350")))
                .line(ReceiptLine.known(
                        look, Payer.MUNICIPALITY, "Re-integratie", "gemeente", List.of("± 4.200", "± 2.100")))
                .line(ReceiptLine.known(
                        look, Payer.BUDGET, "Gebit laten herstellen", "maatwerkbudget, eenmalig", List.of("", "2.400")))
                .line(ReceiptLine.known(look, Payer.TEAM, "Onze uren", "22 uur × € 77", List.of("", "1.694")))
                .line(ReceiptLine.known(
                        look, Payer.HOUSING, "Ontruiming en huurschuld", "woningcorporatie", List.of("± 6.800", "")))
                .line(ReceiptLine.known(
                        look, Payer.INSURER, "Huisarts en medicijnen", "zorgverzekeraar", List.of("± 1.300", "± 900")))
                .line(ReceiptLine.known(
                        look, Payer.RESIDENT, "Boete op de zorgpremie", "Bart zelf, elke maand", List.of("360", "60")))
                .line(ReceiptLine.unknown(look, Payer.INSURER, "Verslavingszorg", "vraag Bart eerst om toestemming", 2))
                .line(ReceiptLine.unknown(look, Payer.STATE, "Toeslagen", "doe navraag, 1 uur", 2))
                .total(
                        "Totaal, wat we weten",
                        List.of("€ 25.260", "€ 14.504"),
                        "± is geschat. Twee regels zijn nog onbekend.",
                        "Klik op een regel voor de bron.");
    }

    private static Card balance(Look look) {
        Card card = new Card(look, "Wie betaalt, wie bespaart?", "");
        card.add(new Balance(
                        look,
                        "bespaart",
                        "betaalt meer",
                        List.of(
                                new Balance.Bar(Payer.MUNICIPALITY, "Gemeente", -7350, "− 7.350"),
                                new Balance.Bar(Payer.HOUSING, "Woningcorporatie", -6800, "− 6.800"),
                                new Balance.Bar(Payer.INSURER, "Zorgverzekeraar", -400, "− 400"),
                                new Balance.Bar(Payer.RESIDENT, "Bart zelf", -300, "− 300"),
                                new Balance.Bar(Payer.BUDGET, "Maatwerkbudget", 2400, "+ 2.400"),
                                new Balance.Bar(Payer.TEAM, "Wijkteam", 1694, "+ 1.694"))))
                .growX()
                .padTop(6)
                .row();
        card.add(new Rule(look)).growX().padTop(6).padBottom(8).row();
        card.add(new SumLine(look, "Samen goedkoper dan niets doen", "− 10.756", Tone.OK))
                .growX();
        return card;
    }
}
