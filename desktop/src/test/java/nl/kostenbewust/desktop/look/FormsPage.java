package nl.kostenbewust.desktop.look;

import com.badlogic.gdx.scenes.scene2d.Stage;
import com.badlogic.gdx.scenes.scene2d.ui.Table;
import java.util.List;
import nl.kostenbewust.desktop.look.part.Button;
import nl.kostenbewust.desktop.look.part.Card;
import nl.kostenbewust.desktop.look.part.ChoiceRow;
import nl.kostenbewust.desktop.look.part.Field;
import nl.kostenbewust.desktop.look.part.MarkedLine;
import nl.kostenbewust.desktop.look.part.Notice;
import nl.kostenbewust.desktop.look.part.PlanStep;
import nl.kostenbewust.desktop.look.part.Scroll;
import nl.kostenbewust.desktop.look.part.Segmented;
import nl.kostenbewust.desktop.look.part.Stoep;
import nl.kostenbewust.desktop.look.part.Toast;
import nl.kostenbewust.desktop.look.part.Toggle;
import nl.kostenbewust.desktop.look.part.UnknownRow;
import nl.kostenbewust.desktop.look.part.Words;
import nl.kostenbewust.desktop.look.sign.Mark;

/** Things to fill in, and everything that must grow when its text is long. */
final class FormsPage {
    private static final String LONG =
            "Een heel lange regel die niet in één keer past, omdat Daniëlle van de woningcorporatie alles tot in de puntjes uitlegt.";

    private FormsPage() {}

    static void show(Look look, Stage stage) {
        Card form = new Card(look, "Meedoen met een les", "met de code van je docent");
        form.defaults().growX().padBottom(10);
        form.add(new Words(look, "Je naam", Type.LABEL_STRONG)).row();
        Field name = new Field(look, "", "bijvoorbeeld Noor", 24);
        form.add(name).row();
        form.add(new Words(look, "Code", Type.LABEL_STRONG)).row();
        Field code = new Field(look, "LINDE-42 é ï", "", 24);
        form.add(code).row();
        form.add(new Toggle(look, "Minder beweging", true, on -> {})).row();
        form.add(new Toggle(look, LONG, false, on -> {})).row();
        form.add(new Segmented(look, List.of("Dag", "Avond", "Contrast"), 0, i -> {}))
                .height(44)
                .row();
        form.add(new Button(look, Button.Kind.WARM, "Meedoen", () -> {}).with(Key.ENTER))
                .row();
        form.add(new Button(look, Button.Kind.PRIMARY, "Les openen", () -> {})
                        .because("Vul eerst een naam en een code in, dan kan je docent je herkennen in de les."))
                .row();
        Pages.put(stage, form, 24, 24, 392, 560);

        Table list = new Table();
        list.top().defaults().growX().padBottom(6);
        list.add(new ChoiceRow(look, "Gesprek aan tafel", "2 u", () -> {}).with(Key.of('1')))
                .row();
        list.add(new ChoiceRow(look, LONG, "1½ u", () -> {}).with(Key.of('2'))).row();
        list.add(new ChoiceRow(look, "Bezwaar bij de gemeente", "3 u", () -> {})
                        .with(Key.of('3'))
                        .because("Je hebt nog 1½ uur over. Vraag Daan of hij het deze maand kan doen."))
                .row();
        list.add(new UnknownRow(
                        look,
                        "Of de verzekeraar nog ruimte heeft in het fonds",
                        "doe navraag bij de zorgverzekeraar, 1 uur"))
                .row();
        list.add(new MarkedLine(
                        look,
                        Mark.CHECK,
                        LONG,
                        "gesprek, februari, en daarna nog een keer bevestigd door de wijkverpleegkundige van de nacht"))
                .row();
        list.add(new PlanStep(
                        look, LONG, Mark.STUCK, "vast bij gemeente, omdat de aanvraag nog op een handtekening wacht"))
                .row();
        list.add(new Notice(look, Notice.Kind.ALARM, "Let op", LONG, "Dit telt mee."))
                .row();
        for (int i = 0; i < 8; i++)
            list.add(new MarkedLine(look, List.of(Mark.values()).get(i), "Regel " + i, "bron"))
                    .row();
        Card card = new Card(look, "Een lijst die schuift", "");
        card.add(new Scroll(look, list)).grow();
        Pages.put(stage, card, 432, 24, 400, 560);

        Card ladder = new Card(look, "De weg omhoog", "");
        ladder.add(new Stoep(
                        look,
                        List.of(
                                new Stoep.Rung("Loket", "tot € 2.500, met een goede reden", "je bent hier", true),
                                new Stoep.Rung(
                                        "Kwaliteitsmedewerker bijstand",
                                        "geeft advies",
                                        "1 uur en je laatste krediet",
                                        true),
                                new Stoep.Rung("Iemand hoger", "dat weet je nog niet", "", false))))
                .growX();
        Pages.put(stage, ladder, 848, 24, 408, 240);
        Notice plain =
                new Notice(look, Notice.Kind.PLAIN, "Terug in verbinding", "Je was even weg. Alles is bewaard.", "");
        plain.setWidth(408);
        Pages.put(stage, plain, 848, 280, 408, plain.getPrefHeight());
        Toast.show(look, stage, Mark.CHECK, "Je voorstel ligt bij de gemeente. Het antwoord komt in april.");
        stage.setKeyboardFocus(name);
    }
}
