package nl.kostenbewust.server.room;

import nl.kostenbewust.core.model.Text;

/** Sentences of a room that are said in more than one place, or that say a number or a name. */
final class Sayings {
    static final Text PAUSED = Text.of(
            "De docent heeft de les gepauzeerd. Je kunt rondkijken; zo dadelijk ga je verder.",
            "The lecturer has paused the lesson. You can look around; you go on in a moment.");
    static final Text ASKED = Text.of(
            "De klas staat stil bij een vraag. Geef je antwoord op je eigen scherm.",
            "The class stops at a question. Answer it on your own screen.");
    static final Text REVEALED = Text.of(
            "De klas bekijkt de antwoorden. Zo dadelijk ga je verder.",
            "The class looks at the answers. You go on in a moment.");
    static final Text RESUMED = Text.of("De les gaat verder.", "The lesson goes on.");
    static final Text SENT_OUT = Text.of(
            "De docent heeft je uit de les gehaald. Vraag of je weer binnen mag.",
            "The lecturer has sent you out of the lesson. Ask whether you may come back.");
    static final Text CLOSED =
            Text.of("De les is afgesloten. Bedankt voor het meedoen.", "The lesson is closed. Thank you for joining.");
    static final Text CLOSED_MONTH =
            Text.of("De docent heeft de maand gesloten.", "The lecturer has closed the month.");
    static final Text TIME_IS_UP = Text.of(
            "De tijd voor deze maand is om. De maand is gesloten.",
            "The time for this month is up. The month is closed.");
    static final Text NO_SUCH_TRAINEE = Text.of("Zo iemand is er niet in deze les.", "There is nobody like that here.");
    static final Text NO_SUCH_TEAM = Text.of("Zo'n team is er niet.", "There is no such team.");
    static final Text NO_SUCH_SEAT = Text.of("Zo'n plek is er niet.", "There is no such seat.");
    static final Text TEAM_FULL = Text.of("In dat team is geen plek vrij.", "That team has no seat free.");
    static final Text IS_SO = Text.of("Dat is al zo.", "That is so already.");
    static final Text NOT_KEPT = Text.of(
            "Dat kon niet bewaard worden. Kijk de schijf na en probeer het opnieuw.",
            "That could not be kept. Check the disk and try again.");

    private Sayings() {}

    static Text renamed(String name) {
        return Text.of("Je heet nu " + name + ".", "Your name is now " + name + ".");
    }

    static Text moved(int team) {
        return Text.of(
                "De docent heeft je in team " + team + " gezet.", "The lecturer has put you in team " + team + ".");
    }

    static Text rewound(int month) {
        return Text.of(
                "De docent heeft jullie team teruggezet naar het begin van maand " + month + ".",
                "The lecturer has put your team back to the beginning of month " + month + ".");
    }

    static Text fromLecturer(String text) {
        return Text.of("Van de docent: " + text, "From the lecturer: " + text);
    }

    static Text playedByBot() {
        return Text.of(
                "Een bot speelt nu jouw plek. Vraag de docent om hem terug te geven.",
                "A bot plays your seat now. Ask the lecturer to give it back.");
    }

    static Text playedBy(String name) {
        return Text.of(
                name + " speelt nu jouw plek. Vraag de docent om hem terug te geven.",
                name + " plays your seat now. Ask the lecturer to give it back.");
    }

    static Text youPlayFor(String name) {
        return Text.of(
                "Je mag nu ook de plek van " + name + " spelen. Hier is de overdracht.",
                "You may play the seat of " + name + " too. Here is the hand-over note.");
    }

    static Text youDirect(Text household) {
        return Text.of(
                "De docent heeft je regisseur gemaakt van " + household.nl() + ". Hier is de overdracht.",
                "The lecturer has made you director of " + household.in(true) + ". Here is the hand-over note.");
    }

    static Text youHaveItBack() {
        return Text.of(
                "Je speelt weer op je eigen plek. Hier is de overdracht.",
                "You play your own seat again. Here is the hand-over note.");
    }

    static Text noLongerFor(String name) {
        return Text.of("Je speelt niet meer voor " + name + ".", "You no longer play for " + name + ".");
    }

    static Text branched(String code) {
        return Text.of(
                "De zijtak staat open met code " + code + ". Jouw geheim geldt daar ook.",
                "The branch is open under code " + code + ". Your secret is valid there too.");
    }
}
